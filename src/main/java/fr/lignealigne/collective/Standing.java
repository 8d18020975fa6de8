package fr.lignealigne.collective;

import fr.lignealigne.account.OrganisationSummary;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a member association stands with a version, for the coordinator alone.
 *
 * @param said remarks that the members may read
 * @param opened whether somebody there opened the text here; whoever spoke did
 * @param drafts how many of its remarks are neither shared nor deposited; never which
 * @param toSign how many joint positions await its answer now
 * @param hasLead whether a reminder would reach anybody
 * @param reminded the day of the latest reminder
 */
public record Standing(
        OrganisationSummary association,
        int said,
        boolean opened,
        int drafts,
        int toSign,
        boolean hasLead,
        @Nullable LocalDate reminded) {

    public boolean isSilent() {
        return said == 0;
    }
}
