package fr.lignealigne.collective;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.plan.ItemId;
import fr.lignealigne.remark.Exploitation;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.Target;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * That an association spoke of a place, in a remark that the members may read: where it counts, without its words.
 *
 * @param speaks the associations that speak in it: its own, or each that signed a joint position; one remark all the same
 * @param measure the measure it stands in; null outside any
 * @param shared whether it is a draft shared with the members; else it was deposited
 */
public record Said(
        RemarkId remark,
        OrganisationId organisation,
        Set<OrganisationId> speaks,
        Target target,
        @Nullable ItemId measure,
        int firstLine,
        int lastLine,
        boolean shared,
        boolean lever,
        Set<Exploitation> forms) {}
