package fr.lignealigne.decision.ui;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import fr.lignealigne.decision.assignment.AssignmentDetails;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.ui.Pill;
import java.time.LocalDate;

/** How a passage in somebody's care stands, in a word and a day. */
final class AssignmentWords {

    private AssignmentWords() {}

    /** In whose care it is, by function and body; whoever prepares the answer no more has it no more. */
    static String who(AssignmentDetails assignment) {
        return assignment.held()
                ? assignment.function() + " · " + assignment.organisationName()
                : t("assignment.again");
    }

    /** The same in a sentence, which says when it is the whole measure. */
    static String givenTo(AssignmentDetails assignment) {
        if (!assignment.held()) {
            return t("assignment.again");
        }
        return t(
                assignment.measure() == null ? "assignment.by" : "assignment.measure.by",
                assignment.function(),
                assignment.organisationName());
    }

    static Pill due(AssignmentDetails assignment, LocalDate today) {
        if (!assignment.isOpen()) {
            return new Pill(t("assignment.state.DECIDED"), Pill.Tone.GOOD);
        }
        String day = FrenchDates.dayName(assignment.due(), language());
        return assignment.isOverdue(today)
                ? new Pill(t("assignment.overdue", day), Pill.Tone.WARM)
                : new Pill(t("referral.due", day), Pill.Tone.PLAIN);
    }
}
