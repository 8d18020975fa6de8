package fr.lignealigne.bilateral;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The calendar by official or by room, for whoever arranges meetings: who is taken when, and who is free. */
@Service
@Transactional(readOnly = true)
public class ResourceCalendar {

    private final BilateralMeetingRepository meetings;
    private final MeetingDescriptions descriptions;
    private final Officials officials;
    private final Rooms rooms;
    private final HeldSlots held;
    private final Bookings bookings;
    private final KeptHours keptHours;
    private final WorkingDays workingDays;

    ResourceCalendar(
            BilateralMeetingRepository meetings,
            MeetingDescriptions descriptions,
            Officials officials,
            Rooms rooms,
            HeldSlots held,
            Bookings bookings,
            KeptHours keptHours,
            WorkingDays workingDays) {
        this.meetings = meetings;
        this.descriptions = descriptions;
        this.officials = officials;
        this.rooms = rooms;
        this.held = held;
        this.bookings = bookings;
        this.keptHours = keptHours;
        this.workingDays = workingDays;
    }

    private record Row(
            ResourceId resource, String name, @Nullable String body, int seats) {}

    /** Every official in use, by body and function; to who keeps the means also others who are still expected then. */
    public List<ResourceWeek> officials(Viewer viewer, Slot period) {
        NotAllowed.unless(BilateralAccess.mayArrange(viewer));
        return weeks(
                viewer,
                period,
                officials
                        .inOrder()
                        .map(one -> new Row(one.id().resource(), one.function(), one.organisationName(), 0))
                        .toList());
    }

    /** Every room in use, by name; to who keeps the means also others where meetings still stand then. */
    public List<ResourceWeek> rooms(Viewer viewer, Slot period) {
        NotAllowed.unless(BilateralAccess.mayArrange(viewer));
        return weeks(
                viewer,
                period,
                rooms.inOrder()
                        .map(one -> new Row(one.id().resource(), one.name(), null, one.capacity()))
                        .toList());
    }

    private List<ResourceWeek> weeks(Viewer viewer, Slot period, List<Row> rows) {
        Taking taking = taking(viewer, period);
        Set<ResourceId> retired = bookings.closed();
        boolean keepsThem = BilateralAccess.mayKeepTheMeans(viewer);
        Map<ResourceId, Hours> hours =
                keptHours.hours(rows.stream().map(Row::resource).toList());
        return rows.stream()
                .map(row -> {
                    Hours own = hours.getOrDefault(row.resource(), Hours.USUAL);
                    return new ResourceWeek(
                            row.resource(),
                            row.name(),
                            row.body(),
                            row.seats(),
                            retired.contains(row.resource()),
                            taking.entries(row.resource()),
                            own.between(period, workingDays::isHoliday),
                            keepsThem ? own.absences(period) : Set.of());
                })
                .filter(week -> !week.retired() || keepsThem && !week.entries().isEmpty())
                .toList();
    }

    private Taking taking(Viewer viewer, Slot period) {
        List<BilateralMeeting> taking = meetings.findBetween(period.startsAt(), period.endsAt()).stream()
                .filter(meeting -> meeting.state() != MeetingState.CANCELLED)
                .toList();
        MeetingDescriptions.Names names = descriptions.names(viewer);
        return new Taking(viewer, names, taking, held.during(viewer, names, period));
    }

    private record Taking(
            Viewer viewer, MeetingDescriptions.Names names, List<BilateralMeeting> meetings, HeldSlots.Held held) {

        List<CalendarEntry> entries(ResourceId resource) {
            List<BilateralMeeting> its = meetings.stream()
                    .filter(meeting -> meeting.draftAt(meeting.slot(), meeting.place())
                            .resources()
                            .contains(resource))
                    .toList();
            Stream<CalendarEntry> known = its.stream()
                    .filter(meeting -> names.sight(viewer, meeting) == Sight.ALL)
                    .map(meeting -> new CalendarEntry.Known(names.details(viewer, meeting)));
            List<Slot> busy = Stream.concat(
                            its.stream()
                                    .filter(meeting -> names.sight(viewer, meeting) == Sight.BUSY)
                                    .map(BilateralMeeting::slot),
                            held.busy(resource).stream())
                    .toList();
            return Stream.<Stream<CalendarEntry>>of(
                            known,
                            held.entries(resource).stream(),
                            Slots.merge(busy).stream().<CalendarEntry>map(CalendarEntry.Busy::new))
                    .flatMap(Function.identity())
                    .sorted(Comparator.comparing(entry -> entry.slot().startsAt()))
                    .toList();
        }
    }
}
