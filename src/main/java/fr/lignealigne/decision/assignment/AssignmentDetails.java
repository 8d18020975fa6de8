package fr.lignealigne.decision.assignment;

import fr.lignealigne.account.PersonId;
import fr.lignealigne.plan.ItemId;
import fr.lignealigne.plan.PlanVersionId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks after.
 *
 * @param measure when it is a whole one; else these lines alone
 * @param held whether that person prepares the answer still; else somebody else is to be asked, and neither their
 *     function nor their body is said
 * @param function of who looks after it, with their body's name; the portal shows functions, not names
 * @param due the last day, in Paris
 * @param remarks how many stand there, of a measure without those in somebody's care apart
 */
public record AssignmentDetails(
        AssignmentId id,
        PlanVersionId version,
        int firstLine,
        int lastLine,
        @Nullable ItemId measure,
        PersonId person,
        boolean held,
        String function,
        String organisationName,
        LocalDate due,
        int remarks,
        int advised,
        int decided,
        long revision) {

    /** A measure of which nothing was said yet waits for what comes; lines of which nothing is left are done with. */
    public AssignmentState state() {
        if (decided == remarks && (measure == null || remarks > 0)) {
            return AssignmentState.DECIDED;
        }
        return advised + decided > 0 ? AssignmentState.BEGUN : AssignmentState.NOT_BEGUN;
    }

    public boolean isOpen() {
        return state() != AssignmentState.DECIDED;
    }

    public boolean isOverdue(LocalDate today) {
        return remarks > 0 && isOpen() && due.isBefore(today);
    }
}
