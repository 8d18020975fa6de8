package fr.lignealigne.question;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkDetails;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question as its readers see it.
 *
 * @param place on the version it was put on, which it never leaves
 * @param addressees those chosen, for who prepares the answer; to an association always none, since whom else the
 *     cabinet asks is not its to know
 * @param openedAt null while it is prepared
 * @param withdrawalReason empty unless it was withdrawn
 * @param revision what to hand back when changing it
 */
public record QuestionDetails(
        QuestionId id,
        PlanVersionId version,
        RemarkDetails.Place place,
        String words,
        boolean toAll,
        Set<OrganisationId> addressees,
        QuestionState state,
        @Nullable Instant openedAt,
        Instant closesAt,
        String withdrawalReason,
        long revision) {}
