package fr.lignealigne.bilateral.scenario;

import fr.lignealigne.bilateral.Availability;
import fr.lignealigne.bilateral.OfficialSummary;
import fr.lignealigne.bilateral.RoomSummary;
import fr.lignealigne.bilateral.Slot;
import fr.lignealigne.bilateral.planner.Milestone;
import fr.lignealigne.bilateral.request.RequestToPlace;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a calendar is made of, as it was read at one moment.
 *
 * @param days on which the State receives
 * @param requests to be placed, and those of the meetings that may be moved
 * @param stood the meetings that may be moved, as they stand; none of them is among those that stand
 * @param gathered when everybody is at the table
 * @param before has to be over by then
 */
record Ground(
        List<LocalDate> days,
        List<RequestToPlace> requests,
        List<OfficialSummary> officials,
        List<RoomSummary> rooms,
        Map<UUID, Availability> hours,
        List<Kept.Stood> stood,
        List<StandingQueries.Standing> standing,
        Map<UUID, Duration> loads,
        Map<UUID, Integer> moves,
        List<Slot> gathered,
        @Nullable Milestone before) {

    Ground {
        days = List.copyOf(days);
        requests = List.copyOf(requests);
        officials = List.copyOf(officials);
        rooms = List.copyOf(rooms);
        hours = Map.copyOf(hours);
        stood = List.copyOf(stood);
        standing = List.copyOf(standing);
        loads = Map.copyOf(loads);
        moves = Map.copyOf(moves);
        gathered = List.copyOf(gathered);
    }

    /** The meeting of that request, where it may be moved. */
    Optional<Kept.Stood> stoodFor(UUID request) {
        return stood.stream().filter(one -> one.request().equals(request)).findFirst();
    }
}
