package fr.lignealigne.bilateral;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.Invalid;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rooms where meetings may be held. */
@Service
@Transactional(readOnly = true)
public class Rooms {

    private static final int FEWEST_SEATS = 2;

    private final RoomRepository repository;
    private final Bookings bookings;

    Rooms(RoomRepository repository, Bookings bookings) {
        this.repository = repository;
        this.bookings = bookings;
    }

    /** All of them, by name, for whoever arranges meetings. */
    public List<RoomSummary> list(Viewer viewer) {
        NotAllowed.unless(BilateralAccess.mayArrange(viewer));
        return all().values().stream()
                .sorted(Comparator.comparing(RoomSummary::name))
                .toList();
    }

    /** Registers a room; its name must be free. */
    @Transactional
    public RoomId register(Viewer viewer, RoomDraft draft) {
        NotAllowed.unless(BilateralAccess.mayKeepTheMeans(viewer));
        if (draft.name().isBlank() || draft.capacity() < FEWEST_SEATS) {
            throw new Invalid("bilateral.room.incomplete");
        }
        if (repository.existsByName(draft.name().strip())) {
            throw new Invalid("bilateral.room.nameTaken", draft.name().strip());
        }
        Room room = new Room(draft);
        bookings.know(room.id().resource(), ResourceKind.ROOM);
        return repository.saveAndFlush(room).id();
    }

    Map<RoomId, RoomSummary> all() {
        return repository.findAll().stream()
                .map(Room::summary)
                .collect(Collectors.toMap(RoomSummary::id, Function.identity()));
    }
}
