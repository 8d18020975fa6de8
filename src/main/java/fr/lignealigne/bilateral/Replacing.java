package fr.lignealigne.bilateral;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.Attempts;
import fr.lignealigne.shared.NotFound;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Lets others come to a meeting for the State, without moving it: nobody else has to change their plans. */
@Service
public class Replacing {

    private final BilateralMeetingRepository meetings;
    private final MeetingDescriptions descriptions;
    private final Bookings bookings;
    private final SlotRules slotRules;
    private final Arranging arranging;
    private final Attempts attempts;
    private final ApplicationEventPublisher events;

    Replacing(
            BilateralMeetingRepository meetings,
            MeetingDescriptions descriptions,
            Bookings bookings,
            SlotRules slotRules,
            Arranging arranging,
            Attempts attempts,
            ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.descriptions = descriptions;
        this.bookings = bookings;
        this.slotRules = slotRules;
        this.arranging = arranging;
        this.attempts = attempts;
        this.events = events;
    }

    /**
     * These officials come instead of those expected so far; refused when one of them is taken, or not there, and when the
     * meeting is another one than was read.
     *
     * @param before those who were expected when it was read
     */
    public void replaceOfficials(Viewer viewer, MeetingAsRead read, Set<OfficialId> before, Set<OfficialId> officials) {
        MeetingId id = read.id();
        var change = new AtomicReference<>(attempts.at(() -> {
            BilateralMeeting meeting = meetings.findById(id.value()).orElseThrow(NotFound::new);
            Parties parties = descriptions.names(viewer).parties(meeting);
            if (BilateralAccess.sight(viewer, parties) != Sight.ALL) {
                throw new NotFound();
            }
            NotAllowed.unless(BilateralAccess.mayConduct(viewer, parties));
            return Change.of(meeting, officials);
        }));
        try {
            attempts.at(() -> replace(viewer, read, before, officials, change));
        } catch (NotFree e) {
            MeetingDraft taken = change.get().draft();
            throw new SlotAlreadyTaken(arranging.clashes(viewer, taken, id), arranging.free(viewer, taken, id));
        }
    }

    private MeetingId replace(
            Viewer viewer,
            MeetingAsRead read,
            Set<OfficialId> expectedBefore,
            Set<OfficialId> officials,
            AtomicReference<Change> expected) {
        MeetingId id = read.id();
        Change change = expected.get();
        List<Bookable> locked = bookings.lock(change.resources());
        BilateralMeeting meeting = meetings.findById(id.value()).orElseThrow(NotFound::new);
        read.refuseUnlessStill(meeting);
        if (meeting.state().open() && !meeting.officials().equals(expectedBefore)) {
            throw new OfficialsReplacedMeanwhile();
        }
        Overtaken.unlessStill(expected, Change.of(meeting, officials));
        List<Bookable> newcomers = among(locked, change.newcomers());
        var names = descriptions.names(viewer);
        slotRules.refuseClosedOrFull(names, newcomers, meeting.slot(), new SlotRules.Besides(id, null));
        slotRules.whyOutside(names, newcomers, meeting.slot(), meeting.isOutsideKnowingly() ? "" : null);
        Set<OfficialId> before = meeting.officials();
        meeting.replaceOfficials(change.draft().officials());
        // Who stays keeps their time as it was taken: since buffers grew, a neighbour may be too near to take it anew.
        bookings.release(id, change.leavers());
        bookings.take(id, newcomers, meeting.slot());
        events.publishEvent(new OfficialsReplaced(id, meeting.association(), before, viewer.person()));
        return id;
    }

    private static List<Bookable> among(List<Bookable> locked, Set<ResourceId> wanted) {
        return locked.stream()
                .filter(resource -> wanted.contains(resource.resource()))
                .toList();
    }

    /**
     * The meeting with others.
     *
     * @param resources all that is touched: what was kept busy, and what will be
     * @param newcomers those who were not expected so far
     * @param leavers those who are not any more
     */
    private record Change(
            MeetingDraft draft, Set<ResourceId> resources, Set<ResourceId> newcomers, Set<ResourceId> leavers) {

        static Change of(BilateralMeeting meeting, Set<OfficialId> officials) {
            MeetingDraft before = meeting.draftAt(meeting.slot(), meeting.place());
            MeetingDraft after = new MeetingDraft(
                    meeting.association(), officials, meeting.place(), meeting.slot(), meeting.subject());
            Set<ResourceId> touched = new LinkedHashSet<>(before.resources());
            touched.addAll(after.resources());
            Set<ResourceId> newcomers = new LinkedHashSet<>(after.resources());
            newcomers.removeAll(before.resources());
            Set<ResourceId> leavers = new LinkedHashSet<>(before.resources());
            leavers.removeAll(after.resources());
            return new Change(after, touched, newcomers, leavers);
        }
    }
}
