package fr.lignealigne.question;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.live.Change;
import fr.lignealigne.plan.PlanVersionId;

/** A question was prepared, opened, closed or withdrawn: open pages of those who may know of it look again. */
public final class QuestionChanged implements Change {

    private final QuestionId question;
    private final PlanVersionId version;
    private final int firstLine;
    private final int lastLine;
    private final QuestionAccess.Standing standing;

    QuestionChanged(
            QuestionId question, PlanVersionId version, int firstLine, int lastLine, QuestionAccess.Standing standing) {
        this.question = question;
        this.version = version;
        this.firstLine = firstLine;
        this.lastLine = lastLine;
        this.standing = standing;
    }

    public QuestionId question() {
        return question;
    }

    public PlanVersionId version() {
        return version;
    }

    /** Lines 0 are the whole plan. */
    public int firstLine() {
        return firstLine;
    }

    public int lastLine() {
        return lastLine;
    }

    @Override
    public boolean mayBeKnownTo(Viewer viewer) {
        return QuestionAccess.mayKnow(viewer, standing);
    }
}
