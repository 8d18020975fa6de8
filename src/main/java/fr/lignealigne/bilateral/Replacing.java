package fr.lignealigne.bilateral;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.Attempts;
import fr.lignealigne.shared.NotFound;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Lets others come to a meeting for the State, without moving it: nobody else has to change their plans. */
@Service
public class Replacing {

    private final BilateralMeetingRepository meetings;
    private final MeetingDescriptions descriptions;
    private final Bookings bookings;
    private final Arranging arranging;
    private final Attempts attempts;
    private final ApplicationEventPublisher events;

    Replacing(
            BilateralMeetingRepository meetings,
            MeetingDescriptions descriptions,
            Bookings bookings,
            Arranging arranging,
            Attempts attempts,
            ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.descriptions = descriptions;
        this.bookings = bookings;
        this.arranging = arranging;
        this.attempts = attempts;
        this.events = events;
    }

    /** These officials come instead of those expected so far; refused when one of them is already taken. */
    public void replaceOfficials(Viewer viewer, MeetingId id, Set<OfficialId> officials) {
        Change change = attempts.at(() -> {
            BilateralMeeting meeting = meetings.findById(id.value()).orElseThrow(NotFound::new);
            Parties parties = descriptions.names(viewer).parties(meeting);
            if (BilateralAccess.sight(viewer, parties) != Sight.ALL) {
                throw new NotFound();
            }
            NotAllowed.unless(BilateralAccess.mayConduct(viewer, parties));
            return Change.of(meeting, officials);
        });
        try {
            attempts.at(() -> replace(viewer, id, change));
        } catch (NotFree e) {
            throw new SlotAlreadyTaken(
                    arranging.clashes(viewer, change.draft(), id), arranging.free(viewer, change.draft(), id));
        }
    }

    private MeetingId replace(Viewer viewer, MeetingId id, Change change) {
        bookings.lock(change.resources());
        BilateralMeeting meeting = meetings.findById(id.value()).orElseThrow(NotFound::new);
        meeting.replaceOfficials(change.draft().officials());
        bookings.release(id);
        bookings.take(id, change.draft().resources(), meeting.slot());
        events.publishEvent(new OfficialsReplaced(id, meeting.association(), viewer.person()));
        return id;
    }

    /**
     * The meeting with others.
     *
     * @param resources all that is touched: what was kept busy, and what will be
     */
    private record Change(MeetingDraft draft, Set<ResourceId> resources) {

        static Change of(BilateralMeeting meeting, Set<OfficialId> officials) {
            MeetingDraft before = meeting.draftAt(meeting.slot(), meeting.place());
            MeetingDraft after = new MeetingDraft(
                    meeting.association(), officials, meeting.place(), meeting.slot(), meeting.subject());
            Set<ResourceId> touched = new LinkedHashSet<>(before.resources());
            touched.addAll(after.resources());
            return new Change(after, touched);
        }
    }
}
