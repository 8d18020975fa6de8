package fr.lignealigne.bilateral;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
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

    ResourceCalendar(
            BilateralMeetingRepository meetings,
            MeetingDescriptions descriptions,
            Officials officials,
            Rooms rooms,
            HeldSlots held) {
        this.meetings = meetings;
        this.descriptions = descriptions;
        this.officials = officials;
        this.rooms = rooms;
        this.held = held;
    }

    /** Every official, by body and function. */
    public List<ResourceWeek> officials(Viewer viewer, Slot period) {
        NotAllowed.unless(BilateralAccess.mayArrange(viewer));
        Taking taking = taking(viewer, period);
        return officials.list(viewer).stream()
                .map(official -> new ResourceWeek(
                        official.id().resource(),
                        official.function(),
                        official.organisationName(),
                        0,
                        taking.entries(official.id().resource())))
                .toList();
    }

    /** Every room, by name. */
    public List<ResourceWeek> rooms(Viewer viewer, Slot period) {
        NotAllowed.unless(BilateralAccess.mayArrange(viewer));
        Taking taking = taking(viewer, period);
        return rooms.list(viewer).stream()
                .map(room -> new ResourceWeek(
                        room.id().resource(),
                        room.name(),
                        null,
                        room.capacity(),
                        taking.entries(room.id().resource())))
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
