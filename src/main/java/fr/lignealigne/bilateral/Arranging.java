package fr.lignealigne.bilateral;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.OrganisationKind;
import fr.lignealigne.account.OrganisationSummary;
import fr.lignealigne.account.Organisations;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.Attempts;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Places meetings in time. Whatever two people do at once, no official, room or association is ever taken twice: the
 * database refuses it, and the one who came second reads {@link SlotAlreadyTaken} with three free slots.
 */
@Service
public class Arranging {

    private static final int ALTERNATIVES = 3;

    private final BilateralMeetingRepository meetings;
    private final MeetingDescriptions descriptions;
    private final Bookings bookings;
    private final Organisations organisations;
    private final WorkingDays workingDays;
    private final Attempts attempts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Arranging(
            BilateralMeetingRepository meetings,
            MeetingDescriptions descriptions,
            Bookings bookings,
            Organisations organisations,
            WorkingDays workingDays,
            Attempts attempts,
            Clock clock,
            ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.descriptions = descriptions;
        this.bookings = bookings;
        this.organisations = organisations;
        this.workingDays = workingDays;
        this.attempts = attempts;
        this.clock = clock;
        this.events = events;
    }

    /** The associations this viewer may arrange a meeting for. */
    public List<OrganisationSummary> associations(Viewer viewer) {
        NotAllowed.unless(BilateralAccess.mayArrange(viewer));
        return organisations.associations().stream()
                .filter(association -> BilateralAccess.mayArrangeFor(viewer, association))
                .toList();
    }

    /** Proposes a meeting to an association; refused when anybody or the room is already taken. */
    public MeetingId arrange(Viewer viewer, MeetingDraft draft) {
        refuseUnlessAllowed(viewer, draft);
        makeKnown(draft);
        return placing(viewer, draft, null, () -> {
            BilateralMeeting meeting = meetings.saveAndFlush(new BilateralMeeting(viewer, draft, clock.instant()));
            bookings.take(meeting.id(), draft.resources(), draft.slot());
            events.publishEvent(new MeetingArranged(meeting.id(), draft.association(), draft.slot(), viewer.person()));
            return meeting.id();
        });
    }

    /** Proposes the same meeting at another time or place, with the reason. */
    public void move(Viewer viewer, MeetingId id, Slot to, Place place, String reason) {
        String why = BilateralMeetings.needed(reason);
        MeetingDraft draft = attempts.at(() -> {
            BilateralMeeting meeting = meetings.findById(id.value()).orElseThrow(NotFound::new);
            Parties parties = descriptions.names(viewer).parties(meeting);
            if (BilateralAccess.sight(viewer, parties) != Sight.ALL) {
                throw new NotFound();
            }
            NotAllowed.unless(BilateralAccess.mayConduct(viewer, parties));
            return meeting.draftAt(to, place);
        });
        placing(viewer, draft, id, () -> {
            BilateralMeeting meeting = meetings.findById(id.value()).orElseThrow(NotFound::new);
            Slot from = meeting.slot();
            meeting.move(viewer.organisation(), to, place, why, clock.instant());
            bookings.release(id);
            bookings.take(id, draft.resources(), to);
            events.publishEvent(new MeetingMoved(id, draft.association(), from, to, viewer.person()));
            return id;
        });
    }

    /** What is not free for this draft, told as far as the viewer may know; empty when all is. */
    public List<Taken> clashes(Viewer viewer, MeetingDraft draft, @Nullable MeetingId except) {
        NotAllowed.unless(BilateralAccess.mayArrange(viewer));
        return attempts.at(() -> taken(viewer, draft, except));
    }

    /** The three free slots nearest to the draft's, in working hours, for the same association, officials and room. */
    public List<Slot> free(Viewer viewer, MeetingDraft draft, @Nullable MeetingId except) {
        NotAllowed.unless(BilateralAccess.mayArrange(viewer));
        return attempts.at(() -> FreeSlots.nearest(
                draft.slot(),
                workingDays::include,
                bookings.during(draft.resources(), FreeSlots.horizon(draft.slot()), except).stream()
                        .map(Bookings.Booking::slot)
                        .toList(),
                clock.instant(),
                ALTERNATIVES));
    }

    private void refuseUnlessAllowed(Viewer viewer, MeetingDraft draft) {
        NotAllowed.unless(BilateralAccess.mayArrange(viewer));
        OrganisationSummary association = organisations.get(draft.association());
        if (association.kind() != OrganisationKind.ASSOCIATION) {
            throw new Invalid("bilateral.notAnAssociation");
        }
        NotAllowed.unless(BilateralAccess.mayArrangeFor(viewer, association));
    }

    private void makeKnown(MeetingDraft draft) {
        ResourceId association = ResourceId.of(draft.association());
        attempts.at(() -> {
            if (!bookings.knows(association)) {
                bookings.know(association, ResourceKind.ASSOCIATION);
            }
            return association;
        });
    }

    private <T> T placing(Viewer viewer, MeetingDraft draft, @Nullable MeetingId except, Supplier<T> act) {
        try {
            return attempts.at(() -> {
                bookings.lock(draft.resources());
                return act.get();
            });
        } catch (NotFree e) {
            throw new SlotAlreadyTaken(clashes(viewer, draft, except), free(viewer, draft, except));
        }
    }

    private List<Taken> taken(Viewer viewer, MeetingDraft draft, @Nullable MeetingId except) {
        var names = descriptions.names(viewer);
        Map<ResourceId, Taken> taken = new LinkedHashMap<>();
        for (Bookings.Booking booking : bookings.during(draft.resources(), draft.slot(), except)) {
            BilateralMeeting meeting =
                    meetings.findById(booking.meeting().value()).orElseThrow(NotFound::new);
            boolean mayKnow = names.sight(viewer, meeting) == Sight.ALL;
            taken.putIfAbsent(
                    booking.resource(),
                    new Taken(
                            booking.kind(),
                            names.name(booking.resource(), booking.kind()),
                            mayKnow && booking.kind() != ResourceKind.ASSOCIATION
                                    ? names.name(ResourceId.of(meeting.association()), ResourceKind.ASSOCIATION)
                                    : null));
        }
        return List.copyOf(taken.values());
    }
}
