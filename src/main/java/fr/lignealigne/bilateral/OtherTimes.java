package fr.lignealigne.bilateral;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An association answers a proposed meeting with another time; the meeting stays proposed until whoever arranges moves it. */
@Service
@Transactional(readOnly = true)
public class OtherTimes {

    public static final int MOST_SLOTS = 3;
    public static final int LONGEST_NOTE = 1000;

    private final BilateralMeetingRepository meetings;
    private final MeetingDescriptions descriptions;
    private final OtherTimeTable table;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    OtherTimes(
            BilateralMeetingRepository meetings,
            MeetingDescriptions descriptions,
            OtherTimeTable table,
            Clock clock,
            ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.descriptions = descriptions;
        this.table = table;
        this.clock = clock;
        this.events = events;
    }

    /** Proposes up to three other slots, in the lead's own words or not; what was proposed before on this time goes. */
    @Transactional
    public void propose(Viewer viewer, MeetingAsRead read, String note, List<Slot> slots) {
        BilateralMeeting meeting = meeting(viewer, read.id());
        NotAllowed.unless(
                BilateralAccess.mayAnswer(viewer, descriptions.names(viewer).parties(meeting)));
        read.refuseUnlessStill(meeting);
        OtherTime wish = new OtherTime(note.strip(), slots, clock.instant());
        refuseUnlessWhole(meeting, wish);
        table.put(read.id(), meeting.sequence(), viewer.person(), wish);
        events.publishEvent(new OtherTimeProposed(read.id(), meeting.association(), viewer.person()));
    }

    /** What the association proposes instead of the time that stands now; empty for those who have no part in it. */
    public Optional<OtherTime> of(Viewer viewer, MeetingId id) {
        BilateralMeeting meeting = meeting(viewer, id);
        boolean mayRead = BilateralAccess.mayReadOtherTimes(
                viewer, descriptions.names(viewer).parties(meeting));
        return mayRead && meeting.state() == MeetingState.PROPOSED
                ? table.find(id, meeting.sequence())
                : Optional.empty();
    }

    private void refuseUnlessWhole(BilateralMeeting meeting, OtherTime wish) {
        if (meeting.state() != MeetingState.PROPOSED) {
            throw new Invalid("bilateral.notProposed");
        }
        if (wish.note().isEmpty() && wish.slots().isEmpty()) {
            throw new Invalid("bilateral.other.empty");
        }
        if (wish.note().length() > LONGEST_NOTE || wish.slots().size() > MOST_SLOTS) {
            throw new Invalid("bilateral.other.tooMuch", LONGEST_NOTE, MOST_SLOTS);
        }
        for (Slot slot : wish.slots()) {
            if (!slot.startsAt().isAfter(wish.proposedAt())) {
                throw new Invalid("bilateral.other.past");
            }
            // Refuses a length that no meeting has.
            meeting.draftAt(slot, meeting.place());
            if (slot.equals(meeting.slot())) {
                throw new Invalid("bilateral.other.same");
            }
        }
    }

    /** Whoever may not know the meeting reads « not found ». */
    private BilateralMeeting meeting(Viewer viewer, MeetingId id) {
        BilateralMeeting meeting = meetings.findById(id.value()).orElseThrow(NotFound::new);
        if (descriptions.names(viewer).sight(viewer, meeting) != Sight.ALL) {
            throw new NotFound();
        }
        return meeting;
    }
}
