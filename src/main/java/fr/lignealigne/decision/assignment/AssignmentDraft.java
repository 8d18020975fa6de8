package fr.lignealigne.decision.assignment;

import fr.lignealigne.account.PersonId;
import fr.lignealigne.shared.Invalid;
import java.time.LocalDate;

/**
 * Who looks after a passage, and until when.
 *
 * @param due the last day, in Paris
 */
public record AssignmentDraft(PersonId person, LocalDate due) {

    void check(LocalDate today) {
        if (due.isBefore(today)) {
            throw new Invalid("assignment.due.past");
        }
    }
}
