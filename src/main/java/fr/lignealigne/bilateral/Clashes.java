package fr.lignealigne.bilateral;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.NotFound;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Says what is not free at the time of a draft, as far as the viewer may know. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Clashes {

    private final BilateralMeetingRepository meetings;
    private final MeetingDescriptions descriptions;
    private final Bookings bookings;
    private final BusyTimes busyTimes;

    Clashes(
            BilateralMeetingRepository meetings,
            MeetingDescriptions descriptions,
            Bookings bookings,
            BusyTimes busyTimes) {
        this.meetings = meetings;
        this.descriptions = descriptions;
        this.bookings = bookings;
        this.busyTimes = busyTimes;
    }

    /** Each resource once; empty when all is free. */
    List<Taken> of(Viewer viewer, MeetingDraft draft, @Nullable MeetingId except) {
        var names = descriptions.names(viewer);
        Map<ResourceId, Taken> taken = new LinkedHashMap<>();
        for (var booking : busyTimes.inTheWay(bookings.look(draft.resources()), draft.slot(), except)) {
            OrganisationId with = knownAssociation(viewer, names, booking);
            taken.putIfAbsent(
                    booking.resource(),
                    new Taken(
                            booking.kind(),
                            names.name(booking.resource(), booking.kind()),
                            with != null && booking.kind() != ResourceKind.ASSOCIATION
                                    ? names.name(ResourceId.of(with), ResourceKind.ASSOCIATION)
                                    : null));
        }
        return List.copyOf(taken.values());
    }

    /** With whom, for those who may know all of that meeting; of a slot held for an offer it is not told. */
    private @Nullable OrganisationId knownAssociation(
            Viewer viewer, MeetingDescriptions.Names names, BusyTimes.Booking booking) {
        MeetingId id = booking.meeting();
        if (id == null) {
            return null;
        }
        BilateralMeeting meeting = meetings.findById(id.value()).orElseThrow(NotFound::new);
        return names.sight(viewer, meeting) == Sight.ALL ? meeting.association() : null;
    }
}
