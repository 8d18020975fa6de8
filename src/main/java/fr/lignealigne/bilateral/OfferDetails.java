package fr.lignealigne.bilateral;

import fr.lignealigne.account.FrenchZone;
import fr.lignealigne.account.OrganisationId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An offer of slots, told to someone who may know all of it.
 *
 * @param zone where the association is
 * @param room none when it is held by video
 * @param slots in the order of time
 * @param until when the slots are freed by themselves
 * @param offerer the short name of the organisation that offered them
 * @param tellsAnswers whether this viewer may read what the association said of the slots; without it they are blank
 * @param mayAnswer whether this viewer may say and choose now
 * @param mayWithdraw whether this viewer may take it back now
 */
public record OfferDetails(
        OfferId id,
        OrganisationId association,
        String associationName,
        FrenchZone zone,
        String subject,
        List<OfficialSummary> officials,
        @Nullable RoomSummary room,
        List<OfferedSlot> slots,
        Instant until,
        String offerer,
        boolean tellsAnswers,
        boolean mayAnswer,
        boolean mayWithdraw) {

    public OfferDetails {
        officials = List.copyOf(officials);
        slots = List.copyOf(slots);
    }
}
