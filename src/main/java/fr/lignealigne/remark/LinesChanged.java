package fr.lignealigne.remark;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.live.Change;
import fr.lignealigne.plan.PlanVersionId;

/**
 * Something about the remarks on these lines changed for those who may know it, who then ask again what they may see.
 * Nobody else is told: that someone is writing, and where, is theirs alone.
 *
 * @param onAWhole whether it may be about a remark on the plan, on a measure or on a field, beside passages
 * @param closesAWall whether what they read there is theirs no more
 */
public record LinesChanged(
        PlanVersionId version,
        int firstLine,
        int lastLine,
        boolean onAWhole,
        boolean closesAWall,
        RemarkReaders mayKnow)
        implements Change {

    LinesChanged(PlanVersionId version, int firstLine, int lastLine, boolean onAWhole, RemarkReaders mayKnow) {
        this(version, firstLine, lastLine, onAWhole, false, mayKnow);
    }

    /** What everybody may know, anywhere in a version. */
    public static LinesChanged forAll(PlanVersionId version, int lines) {
        return new LinesChanged(version, 0, lines, true, RemarkReaders.everybody());
    }

    /** The same, heard also by those who want their pages to stay as they were opened. */
    LinesChanged closingAWall() {
        return new LinesChanged(version, firstLine, lastLine, onAWhole, true, mayKnow);
    }

    @Override
    public boolean isCompulsory() {
        return closesAWall;
    }

    @Override
    public boolean mayBeKnownTo(Viewer viewer) {
        return mayKnow.test(viewer);
    }
}
