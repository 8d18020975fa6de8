package fr.lignealigne.bilateral;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rooms where meetings may be held. */
@Service
@Transactional(readOnly = true)
public class Rooms {

    private static final int FEWEST_SEATS = 2;
    private static final int LONGEST_NAME = 80;

    private final RoomRepository repository;
    private final Bookings bookings;

    Rooms(RoomRepository repository, Bookings bookings) {
        this.repository = repository;
        this.bookings = bookings;
    }

    /** Those in use, by name, for whoever arranges meetings. */
    public List<RoomSummary> list(Viewer viewer) {
        NotAllowed.unless(BilateralAccess.mayArrange(viewer));
        Set<ResourceId> closed = bookings.closed();
        return inOrder().filter(room -> !closed.contains(room.id().resource())).toList();
    }

    /** Registers a room; its name must be free. */
    @Transactional
    public RoomId register(Viewer viewer, RoomDraft draft) {
        NotAllowed.unless(BilateralAccess.mayKeepTheMeans(viewer));
        refuseUnlessComplete(draft);
        if (repository.existsByName(draft.name().strip())) {
            throw new Invalid("bilateral.room.nameTaken", draft.name().strip());
        }
        Room room = new Room(draft);
        bookings.know(room.id().resource(), ResourceKind.ROOM);
        return repository.saveAndFlush(room).id();
    }

    /** Says anew what a room is called and offers; its name must be free. */
    @Transactional
    public void change(Viewer viewer, RoomId id, RoomDraft draft) {
        NotAllowed.unless(BilateralAccess.mayKeepTheMeans(viewer));
        refuseUnlessComplete(draft);
        Room room = repository.findById(id.value()).orElseThrow(NotFound::new);
        String name = draft.name().strip();
        if (!name.equals(room.summary().name()) && repository.existsByName(name)) {
            throw new Invalid("bilateral.room.nameTaken", name);
        }
        room.describe(draft);
        repository.saveAndFlush(room);
    }

    private static void refuseUnlessComplete(RoomDraft draft) {
        if (draft.name().isBlank() || draft.capacity() < FEWEST_SEATS) {
            throw new Invalid("bilateral.room.incomplete");
        }
        if (draft.name().strip().length() > LONGEST_NAME) {
            throw new Invalid("bilateral.room.name.long", LONGEST_NAME);
        }
    }

    /** By name, those out of use too. */
    Stream<RoomSummary> inOrder() {
        return all().values().stream().sorted(Comparator.comparing(RoomSummary::name));
    }

    Map<RoomId, RoomSummary> all() {
        return repository.findAll().stream()
                .map(Room::summary)
                .collect(Collectors.toMap(RoomSummary::id, Function.identity()));
    }
}
