package fr.lignealigne.bilateral;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.Attempts;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.shared.Refusal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Moves meetings that stand and proposes new ones, all of it or nothing. All places are left before any is taken, so that two
 * meetings may change places.
 */
@Service
public class Rearranging {

    private final BilateralMeetingRepository meetings;
    private final MeetingDescriptions descriptions;
    private final Bookings bookings;
    private final Arranging arranging;
    private final Attempts attempts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Rearranging(
            BilateralMeetingRepository meetings,
            MeetingDescriptions descriptions,
            Bookings bookings,
            Arranging arranging,
            Attempts attempts,
            Clock clock,
            ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.descriptions = descriptions;
        this.bookings = bookings;
        this.arranging = arranging;
        this.attempts = attempts;
        this.clock = clock;
        this.events = events;
    }

    /**
     * A meeting that goes to another time or room; its officials come along, and its link where it is held by one.
     *
     * @param to the draft of the meeting where it is to be
     */
    public record Moved(MeetingAsRead read, MeetingDraft to) {}

    private record Leaving(BilateralMeeting meeting, Slot from, Moved moved) {}

    /**
     * Not to be called inside a transaction, since its snapshot would be older than the locks.
     *
     * @param reason told with every move; not asked for where nothing moves
     * @param besides done in the same transaction, given the new meetings in the order of the drafts; refusing, it undoes all
     * @return the new meetings, in the order of the drafts
     * @throws PlanRefused with each that cannot be moved or placed, by its place among the moves, then the drafts
     */
    public List<MeetingId> rearrange(
            Viewer viewer,
            List<Moved> moves,
            List<MeetingDraft> drafts,
            String reason,
            Consumer<List<MeetingId>> besides) {
        NotAllowed.unless(BilateralAccess.mayArrange(viewer));
        String why = moves.isEmpty() ? "" : BilateralMeetings.needed(reason);
        drafts.forEach(draft -> arranging.prepare(viewer, draft));
        Set<ResourceId> touched = attempts.read(() -> resources(moves, drafts));
        return attempts.at(() -> {
            List<Bookable> locked = touched.isEmpty() ? List.of() : bookings.lock(touched);
            var names = descriptions.names(viewer);
            List<PlanRefused.Refused> refused = new ArrayList<>();
            List<Leaving> leaving = leave(viewer, names, moves, refused);
            for (Leaving one : leaving) {
                attempt(moves.indexOf(one.moved()), one.moved().to(), refused, () -> {
                    arranging.takeInPlan(
                            viewer, names, one.meeting().id(), one.moved().to(), locked);
                    enter(viewer, one, why);
                });
            }
            List<MeetingId> placed = new ArrayList<>();
            for (int at = 0; at < drafts.size(); at++) {
                MeetingDraft draft = drafts.get(at);
                attempt(
                        moves.size() + at,
                        draft,
                        refused,
                        () -> placed.add(arranging.placeInPlan(viewer, names, draft, locked)));
            }
            if (!refused.isEmpty()) {
                throw new PlanRefused(refused);
            }
            besides.accept(List.copyOf(placed));
            return List.copyOf(placed);
        });
    }

    /** What the meetings keep busy now, and will: whoever was moved meanwhile is refused under the locks. */
    private Set<ResourceId> resources(List<Moved> moves, List<MeetingDraft> drafts) {
        Set<ResourceId> all = new HashSet<>();
        Stream.concat(moves.stream().map(Moved::to), drafts.stream()).forEach(draft -> all.addAll(draft.resources()));
        for (Moved moved : moves) {
            BilateralMeeting meeting =
                    meetings.findById(moved.read().id().value()).orElseThrow(NotFound::new);
            all.addAll(meeting.draftAt(meeting.slot(), meeting.place()).resources());
        }
        return all;
    }

    private List<Leaving> leave(
            Viewer viewer, MeetingDescriptions.Names names, List<Moved> moves, List<PlanRefused.Refused> refused) {
        List<Leaving> leaving = new ArrayList<>();
        for (int at = 0; at < moves.size(); at++) {
            Moved moved = moves.get(at);
            attempt(at, moved.to(), refused, () -> {
                BilateralMeeting meeting =
                        meetings.findById(moved.read().id().value()).orElseThrow(NotFound::new);
                Parties parties = names.parties(meeting);
                if (BilateralAccess.sight(viewer, parties) != Sight.ALL) {
                    throw new NotFound();
                }
                NotAllowed.unless(BilateralAccess.mayConduct(viewer, parties));
                moved.read().refuseUnlessStill(meeting);
                if (!meeting.officials().equals(moved.to().officials())) {
                    throw new MeetingMovedMeanwhile();
                }
                bookings.release(meeting.id());
                leaving.add(new Leaving(meeting, meeting.slot(), moved));
            });
        }
        return leaving;
    }

    private void enter(Viewer viewer, Leaving one, String why) {
        BilateralMeeting meeting = one.meeting();
        MeetingDraft to = one.moved().to();
        meeting.move(viewer.organisation(), to.slot(), to.place(), why, null, clock.instant());
        meetings.saveAndFlush(meeting);
        events.publishEvent(
                new MeetingMoved(meeting.id(), meeting.association(), one.from(), to.slot(), viewer.person()));
    }

    private static void attempt(int at, MeetingDraft draft, List<PlanRefused.Refused> refused, Runnable act) {
        try {
            act.run();
        } catch (Refusal why) {
            refused.add(new PlanRefused.Refused(at, draft, why));
        }
    }
}
