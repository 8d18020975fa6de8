package fr.lignealigne.decision;

import fr.lignealigne.account.PersonId;
import fr.lignealigne.plan.PlanVersionId;
import java.time.Instant;

/**
 * All the answers of a round were released at once: the associations read them from now on.
 *
 * @param by who confirmed what somebody else had prepared
 */
public record AnswersReleased(
        PlanVersionId version, int remarks, int organisations, PersonId preparedBy, PersonId by, Instant at) {}
