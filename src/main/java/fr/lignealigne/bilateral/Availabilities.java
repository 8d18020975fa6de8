package fr.lignealigne.bilateral;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.Viewer;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When officials receive and rooms are open, read by those who arrange and by each official for themselves. */
@Service
@Transactional(readOnly = true)
public class Availabilities {

    private final Officials officials;
    private final Rooms rooms;
    private final Bookings bookings;
    private final BusyTimes busyTimes;
    private final KeptHours keptHours;
    private final Breaking breaking;
    private final WorkingDays workingDays;
    private final Clock clock;

    Availabilities(
            Officials officials,
            Rooms rooms,
            Bookings bookings,
            BusyTimes busyTimes,
            KeptHours keptHours,
            Breaking breaking,
            WorkingDays workingDays,
            Clock clock) {
        this.officials = officials;
        this.rooms = rooms;
        this.bookings = bookings;
        this.busyTimes = busyTimes;
        this.keptHours = keptHours;
        this.breaking = breaking;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** Whether there is anything here for this viewer. */
    public boolean mayOpen(Viewer viewer) {
        return BilateralAccess.mayArrange(viewer) || !own(viewer).isEmpty();
    }

    /** Whether this viewer registers officials and rooms. */
    public boolean mayRegister(Viewer viewer) {
        return BilateralAccess.mayKeepTheMeans(viewer);
    }

    /** All officials, then all rooms, by name; for an official of a ministry themselves alone. */
    public List<Means> means(Viewer viewer, Slot period) {
        NotAllowed.unless(BilateralAccess.maySeeMeans(viewer));
        Map<ResourceId, Hours> hours = keptHours.hours(BilateralAccess.mayArrange(viewer) ? all() : own(viewer));
        Map<ResourceId, List<KeptRule>> rules = keptHours.of(hours.keySet()).stream()
                .collect(Collectors.groupingBy(
                        KeptHours.Row::resource,
                        Collectors.mapping(row -> new KeptRule(row.id(), row.rule()), Collectors.toList())));
        var official = officials.all();
        var room = rooms.all();
        return look(hours.keySet()).stream()
                .filter(resource -> !resource.closed() || BilateralAccess.mayKeepTheMeans(viewer))
                .map(resource -> {
                    boolean mayKeep = mayKeep(viewer, resource.resource());
                    OfficialSummary who =
                            official.get(new OfficialId(resource.resource().value()));
                    RoomSummary where = room.get(new RoomId(resource.resource().value()));
                    return new Means(
                            resource.resource(),
                            resource.kind(),
                            who != null ? who.function() : where != null ? where.name() : "",
                            who,
                            where,
                            resource.settings(),
                            resource.closed(),
                            mayKeep,
                            mayKeep ? rules.getOrDefault(resource.resource(), List.of()) : List.of(),
                            open(hours, resource, period));
                })
                .sorted(Comparator.comparing(Means::kind)
                        .thenComparing(Means::closed)
                        .thenComparing(Means::name))
                .toList();
    }

    /** When each official and room in use is open, and still free; for whoever arranges. */
    public List<Availability> free(Viewer viewer, Slot period) {
        return free(viewer, period, Set.of());
    }

    /** The same as if these meetings were not: what may be moved is in nobody's way. */
    public List<Availability> free(Viewer viewer, Slot period, Set<MeetingId> movable) {
        NotAllowed.unless(BilateralAccess.mayArrange(viewer));
        Map<ResourceId, Hours> hours = keptHours.hours(all());
        return look(hours.keySet()).stream()
                .filter(resource -> !resource.closed())
                .map(resource -> {
                    List<Slot> open = open(hours, resource, period);
                    List<Slot> blocked = busyTimes.blocked(List.of(resource), period, movable);
                    return new Availability(
                            resource.resource(),
                            resource.kind(),
                            resource.settings(),
                            open,
                            Slots.minus(open, blocked));
                })
                .toList();
    }

    /** The meetings to come that break a rule, as far as this viewer arranges or keeps hours. */
    public List<BrokenMeeting> broken(Viewer viewer) {
        NotAllowed.unless(BilateralAccess.maySeeMeans(viewer));
        Collection<ResourceId> of = BilateralAccess.mayArrange(viewer) ? all() : own(viewer);
        return of.isEmpty() ? List.of() : breaking.from(viewer, clock.instant(), of);
    }

    /** Whether the viewer keeps the hours of this one: of all, or of themselves. */
    boolean mayKeep(Viewer viewer, ResourceId resource) {
        PersonId person = officials.find(resource).map(Official::person).orElse(null);
        OrganisationId body =
                officials.find(resource).map(Official::organisation).orElse(null);
        return BilateralAccess.mayKeepHours(viewer, person, body);
    }

    private List<Slot> open(Map<ResourceId, Hours> hours, Bookable resource, Slot period) {
        return hours.getOrDefault(resource.resource(), Hours.USUAL).between(period, workingDays::isHoliday);
    }

    private List<Bookable> look(Collection<ResourceId> resources) {
        return resources.isEmpty() ? List.of() : bookings.look(resources);
    }

    private List<ResourceId> own(Viewer viewer) {
        return officials.all().keySet().stream()
                .map(OfficialId::resource)
                .filter(resource -> mayKeep(viewer, resource))
                .toList();
    }

    private List<ResourceId> all() {
        return Stream.concat(
                        officials.all().keySet().stream().map(OfficialId::resource),
                        rooms.all().keySet().stream().map(RoomId::resource))
                .toList();
    }
}
