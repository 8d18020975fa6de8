package fr.lignealigne.bilateral.scenario;

import fr.lignealigne.account.FrenchZone;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.bilateral.OfficialId;
import fr.lignealigne.bilateral.RoomId;
import fr.lignealigne.bilateral.Slot;
import fr.lignealigne.bilateral.planner.Placing;
import fr.lignealigne.bilateral.request.RequestId;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An exchange where a proposal places it.
 *
 * @param zone where the association is
 * @param room none when by link
 * @param pinned whether computing again leaves it where it is
 */
public record PlannedExchange(
        RequestId request,
        OrganisationId association,
        String associationName,
        FrenchZone zone,
        Slot slot,
        Set<OfficialId> officials,
        @Nullable RoomId room,
        boolean pinned) {

    public PlannedExchange {
        officials = Set.copyOf(officials);
    }

    Placing placing() {
        return new Placing(
                request.value(),
                slot.startsAt(),
                slot.length(),
                officials.stream().map(OfficialId::value).collect(Collectors.toSet()),
                room == null ? null : room.value());
    }
}
