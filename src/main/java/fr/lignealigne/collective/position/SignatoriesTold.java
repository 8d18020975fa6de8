package fr.lignealigne.collective.position;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.plan.PlanVersionId;
import java.util.Set;

/**
 * Something became of a position that associations signed: heard in the act's transaction by whoever writes the mails.
 *
 * @param associations those that signed it
 */
public record SignatoriesTold(PositionId position, PlanVersionId version, News news, Set<OrganisationId> associations) {

    /** What became of it. */
    public enum News {
        GIVEN_UP,
        /** It stands on the next version, and the signatures are asked for again. */
        FOLLOWED,
        /** Deposited, it was withdrawn. */
        WITHDRAWN
    }

    public SignatoriesTold {
        associations = Set.copyOf(associations);
    }
}
