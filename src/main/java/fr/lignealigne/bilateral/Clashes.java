package fr.lignealigne.bilateral;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.NotFound;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Says what is not free at the time of a draft, as far as the viewer may know. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Clashes {

    private final BilateralMeetingRepository meetings;
    private final SlotOfferRepository offers;
    private final MeetingDescriptions descriptions;
    private final Bookings bookings;
    private final BusyTimes busyTimes;

    Clashes(
            BilateralMeetingRepository meetings,
            SlotOfferRepository offers,
            MeetingDescriptions descriptions,
            Bookings bookings,
            BusyTimes busyTimes) {
        this.meetings = meetings;
        this.offers = offers;
        this.descriptions = descriptions;
        this.bookings = bookings;
        this.busyTimes = busyTimes;
    }

    /**
     * Each resource once; empty when all is free. Of what the viewer may not know, officials and rooms are named as the
     * calendar shows them, and the association never: trying one draft after the other would else tell who meets whom.
     */
    List<Taken> of(Viewer viewer, MeetingDraft draft, @Nullable MeetingId except) {
        var names = descriptions.names(viewer);
        Map<ResourceId, Taken> taken = new LinkedHashMap<>();
        var inTheWay = busyTimes.inTheWay(bookings.look(draft.resources()), draft.slot(), except);
        for (var booking : inTheWay) {
            Taken told = told(viewer, names, booking);
            if (told != null) {
                taken.putIfAbsent(booking.resource(), told);
            }
        }
        return taken.isEmpty() && !inTheWay.isEmpty() ? List.of(Taken.UNNAMED) : List.copyOf(taken.values());
    }

    private @Nullable Taken told(Viewer viewer, MeetingDescriptions.Names names, BusyTimes.Booking booking) {
        MeetingId id = booking.meeting();
        String name = names.name(booking.resource(), booking.kind());
        boolean isAssociation = booking.kind() == ResourceKind.ASSOCIATION;
        if (id == null) {
            // With whom is not told of a slot held for an offer, and the calendar does not show it.
            return sightOfOffer(viewer, names, booking) == Sight.ALL ? new Taken(booking.kind(), name, null) : null;
        }
        BilateralMeeting meeting = meetings.findById(id.value()).orElseThrow(NotFound::new);
        return switch (names.sight(viewer, meeting)) {
            case ALL -> new Taken(booking.kind(), name, isAssociation ? null : association(names, meeting));
            case BUSY -> isAssociation ? null : new Taken(booking.kind(), name, null);
            case NONE -> null;
        };
    }

    private Sight sightOfOffer(Viewer viewer, MeetingDescriptions.Names names, BusyTimes.Booking booking) {
        UUID id = Objects.requireNonNull(booking.offer()).value();
        return names.sight(viewer, offers.findById(id).orElseThrow(NotFound::new));
    }

    private static String association(MeetingDescriptions.Names names, BilateralMeeting meeting) {
        return names.name(ResourceId.of(meeting.association()), ResourceKind.ASSOCIATION);
    }
}
