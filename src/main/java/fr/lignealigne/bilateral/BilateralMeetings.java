package fr.lignealigne.bilateral;

import fr.lignealigne.account.MandateSummary;
import fr.lignealigne.account.MandatedAct;
import fr.lignealigne.account.Mandates;
import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bilateral meetings: who sees which, and what becomes of each. They are placed by {@link Arranging}. */
@Service
@Transactional(readOnly = true)
public class BilateralMeetings {

    private static final int LONGEST_REASON = 500;

    private final BilateralMeetingRepository meetings;
    private final MeetingDescriptions descriptions;
    private final HeldSlots held;
    private final Bookings bookings;
    private final InvitationFiles invitations;
    private final Convocations convocations;
    private final Mandates mandates;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    BilateralMeetings(
            BilateralMeetingRepository meetings,
            MeetingDescriptions descriptions,
            HeldSlots held,
            Bookings bookings,
            InvitationFiles invitations,
            Convocations convocations,
            Mandates mandates,
            Clock clock,
            ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.descriptions = descriptions;
        this.held = held;
        this.bookings = bookings;
        this.invitations = invitations;
        this.convocations = convocations;
        this.mandates = mandates;
        this.clock = clock;
        this.events = events;
    }

    /** Whether this viewer arranges meetings. */
    public boolean mayArrange(Viewer viewer) {
        return BilateralAccess.mayArrange(viewer);
    }

    /**
     * What the viewer may see during that time, in the order of time: meetings they may know, even cancelled, and what
     * else is taken as plain busy time.
     *
     * @param of an official or a room to look at alone; only for those who arrange
     */
    public List<CalendarEntry> between(Viewer viewer, Slot period, @Nullable ResourceId of) {
        NotAllowed.unless(BilateralAccess.mayOpenTheCalendar(viewer));
        NotAllowed.unless(of == null || BilateralAccess.mayArrange(viewer));
        var names = descriptions.names(viewer);
        List<BilateralMeeting> found = meetings.findBetween(period.startsAt(), period.endsAt()).stream()
                .filter(meeting -> of == null || keepsBusy(meeting, of))
                .toList();
        Stream<CalendarEntry> known = found.stream()
                .filter(meeting -> names.sight(viewer, meeting) == Sight.ALL)
                .map(meeting -> new CalendarEntry.Known(names.details(viewer, meeting)));
        List<Slot> busy = found.stream()
                .filter(meeting -> meeting.state() != MeetingState.CANCELLED)
                .filter(meeting -> names.sight(viewer, meeting) == Sight.BUSY)
                .map(BilateralMeeting::slot)
                .toList();
        return Stream.<Stream<CalendarEntry>>of(
                        known,
                        held.during(viewer, names, period).entries(of).stream(),
                        Slots.merge(busy).stream().<CalendarEntry>map(CalendarEntry.Busy::new))
                .flatMap(Function.identity())
                .sorted(Comparator.comparing(entry -> entry.slot().startsAt()))
                .toList();
    }

    private static boolean keepsBusy(BilateralMeeting meeting, ResourceId resource) {
        return meeting.draftAt(meeting.slot(), meeting.place()).resources().contains(resource);
    }

    /** The meetings that wait for this viewer: to answer for a lead, to confirm or to conclude for who arranges. */
    public List<MeetingDetails> awaiting(Viewer viewer) {
        var names = descriptions.names(viewer);
        return meetings
                .findByStates(List.of(MeetingState.PROPOSED, MeetingState.ACCEPTED, MeetingState.CONFIRMED))
                .stream()
                .filter(meeting -> names.sight(viewer, meeting) == Sight.ALL)
                .map(meeting -> names.details(viewer, meeting))
                .filter(meeting -> meeting.allows(MeetingAct.ACCEPT)
                        || meeting.allows(MeetingAct.CONFIRM)
                        || meeting.allows(MeetingAct.MARK_HELD))
                .toList();
    }

    /** One meeting; not found for whoever may not know all of it. */
    public MeetingDetails get(Viewer viewer, MeetingId id) {
        BilateralMeeting meeting = find(id);
        var names = descriptions.names(viewer);
        if (names.sight(viewer, meeting) != Sight.ALL) {
            throw new NotFound();
        }
        return names.details(viewer, meeting);
    }

    /** The same, or nothing for whoever may not know all of it. */
    public Optional<MeetingDetails> find(Viewer viewer, MeetingId id) {
        var names = descriptions.names(viewer);
        return meetings.findById(id.value())
                .filter(meeting -> names.sight(viewer, meeting) == Sight.ALL)
                .map(meeting -> names.details(viewer, meeting));
    }

    /** The iCalendar file of a meeting the viewer may know; a link that opens it only for those invited. */
    public CalendarFile calendarFile(Viewer viewer, MeetingId id) {
        return invitations.published(get(viewer, id), convocations.of(id).invites(viewer.person()));
    }

    /** The association will come; said by its lead, or by the coordinator who arranged it, under a mandate. */
    @Transactional
    public void accept(Viewer viewer, MeetingAsRead read) {
        answer(viewer, read, meeting -> {
            meeting.accept();
            return new MeetingAccepted(meeting.id(), meeting.association(), viewer.person());
        });
    }

    /** The association will not come at that time, and says why. */
    @Transactional
    public void decline(Viewer viewer, MeetingAsRead read, String reason) {
        answer(viewer, read, meeting -> {
            meeting.decline(meeting.association(), needed(reason));
            bookings.release(meeting.id());
            return new MeetingDeclined(meeting.id(), meeting.association(), viewer.person());
        });
    }

    @Transactional
    public void confirm(Viewer viewer, MeetingAsRead read) {
        act(viewer, read, BilateralAccess::mayConduct, meeting -> {
            meeting.confirm();
            return new MeetingConfirmed(meeting.id(), meeting.association(), viewer.person());
        });
    }

    /** Called off by either side, with the reason. */
    @Transactional
    public void cancel(Viewer viewer, MeetingAsRead read, String reason) {
        act(viewer, read, BilateralAccess::mayCancel, meeting -> {
            meeting.cancel(viewer.organisation(), needed(reason));
            bookings.release(meeting.id());
            return new MeetingCancelled(meeting.id(), meeting.association(), viewer.person());
        });
    }

    @Transactional
    public void markHeld(Viewer viewer, MeetingAsRead read) {
        act(viewer, read, BilateralAccess::mayConduct, meeting -> {
            meeting.markHeld(clock.instant());
            return new MeetingHeld(meeting.id(), meeting.association(), viewer.person());
        });
    }

    @Transactional
    public void markNoShow(Viewer viewer, MeetingAsRead read) {
        act(viewer, read, BilateralAccess::mayConduct, meeting -> {
            meeting.markNoShow(clock.instant());
            return new MeetingMissed(meeting.id(), meeting.association(), viewer.person());
        });
    }

    private void answer(Viewer viewer, MeetingAsRead read, Function<BilateralMeeting, Object> change) {
        Parties parties = descriptions.names(viewer).parties(find(read.id()));
        boolean isOwn = BilateralAccess.mayAnswer(viewer, parties);
        if (isOwn || !BilateralAccess.mayAnswerUnderMandate(viewer, parties, true)) {
            act(viewer, read, BilateralAccess::mayAnswer, change);
            return;
        }
        MandateSummary mandate = mandates.hold(viewer, parties.association(), MandatedAct.ACCEPT_MEETING);
        act(viewer, read, (coordinator, of) -> BilateralAccess.mayAnswerUnderMandate(coordinator, of, true), change);
        mandates.noteUse(viewer, mandate, MandatedAct.ACCEPT_MEETING, read.id().value());
    }

    private void act(
            Viewer viewer,
            MeetingAsRead read,
            BiPredicate<Viewer, Parties> right,
            Function<BilateralMeeting, Object> change) {
        events.publishEvent(change.apply(conductable(viewer, read, right)));
    }

    /** Whoever may not know the meeting reads « not found »; whoever may know it but not act is told so. */
    private BilateralMeeting conductable(Viewer viewer, MeetingAsRead read, BiPredicate<Viewer, Parties> right) {
        BilateralMeeting meeting = find(read.id());
        Parties parties = descriptions.names(viewer).parties(meeting);
        if (BilateralAccess.sight(viewer, parties) != Sight.ALL) {
            throw new NotFound();
        }
        NotAllowed.unless(right.test(viewer, parties));
        read.refuseUnlessStill(meeting);
        return meeting;
    }

    private BilateralMeeting find(MeetingId id) {
        return meetings.findById(id.value()).orElseThrow(NotFound::new);
    }

    static String needed(String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new Invalid("bilateral.reason.missing", LONGEST_REASON);
        }
        return reason.strip();
    }
}
