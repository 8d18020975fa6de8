package fr.lignealigne.bilateral.scenario;

import fr.lignealigne.account.FrenchZone;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.bilateral.Slot;
import fr.lignealigne.bilateral.request.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * An exchange that a proposal leaves out.
 *
 * @param way the cheapest single thing that would be enough, none when none alone is
 */
public record LeftOut(
        RequestId request,
        OrganisationId association,
        String associationName,
        FrenchZone zone,
        Cause why,
        @Nullable Way way) {

    /** What would be enough, and where the exchange would then be: tried. */
    public record Way(Cause cause, Slot slot) {}
}
