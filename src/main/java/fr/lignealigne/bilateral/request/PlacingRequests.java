package fr.lignealigne.bilateral.request;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.Arranging;
import fr.lignealigne.bilateral.BilateralMeetings;
import fr.lignealigne.bilateral.MeetingDetails;
import fr.lignealigne.bilateral.MeetingDraft;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.PlanRefused;
import fr.lignealigne.bilateral.Rearranging;
import fr.lignealigne.bilateral.SlotAlreadyTaken;
import fr.lignealigne.shared.Attempts;
import fr.lignealigne.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Makes a meeting of a request: both at once, or neither. */
@Service
public class PlacingRequests {

    private final MeetingRequestRepository repository;
    private final Placeable placeable;
    private final RequestDescriptions descriptions;
    private final RequestQueries queries;
    private final Arranging arranging;
    private final Rearranging rearranging;
    private final BilateralMeetings meetings;
    private final Attempts attempts;
    private final ApplicationEventPublisher events;

    PlacingRequests(
            MeetingRequestRepository repository,
            Placeable placeable,
            RequestDescriptions descriptions,
            RequestQueries queries,
            Arranging arranging,
            Rearranging rearranging,
            BilateralMeetings meetings,
            Attempts attempts,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.placeable = placeable;
        this.descriptions = descriptions;
        this.queries = queries;
        this.arranging = arranging;
        this.rearranging = rearranging;
        this.meetings = meetings;
        this.attempts = attempts;
        this.events = events;
    }

    /** Proposes the meeting that the association asked for; refused as {@link Arranging#arrange} refuses. */
    public MeetingId place(Viewer viewer, RequestId id, MeetingDraft draft) {
        return place(viewer, id, draft, null);
    }

    /**
     * The same by hand.
     *
     * @param despite why it is placed there though somebody or the room is not there at that time; none to be refused
     */
    public MeetingId place(Viewer viewer, RequestId id, MeetingDraft draft, @Nullable String despite) {
        attempts.at(() -> placeable.of(viewer, id, draft.association()));
        try {
            return arranging.arrange(
                    viewer,
                    draft,
                    despite,
                    meeting -> note(viewer, placeable.of(viewer, id, draft.association()), meeting));
        } catch (SlotAlreadyTaken taken) {
            // Two placed the same request at the same time: what takes the slot is then its own meeting.
            attempts.at(() -> placeable.of(viewer, id, draft.association()));
            throw taken;
        }
    }

    /** A request of a plan, and the meeting to be made of it. */
    public record Planned(RequestId request, MeetingDraft draft) {}

    private void refuseUnlessPlaceable(Viewer viewer, List<Planned> plan, int first) {
        List<PlanRefused.Refused> refused = new ArrayList<>();
        for (int at = 0; at < plan.size(); at++) {
            Planned one = plan.get(at);
            try {
                attempts.at(
                        () -> placeable.of(viewer, one.request(), one.draft().association()));
            } catch (Refusal why) {
                refused.add(new PlanRefused.Refused(first + at, one.draft(), why));
            }
        }
        if (!refused.isEmpty()) {
            throw new PlanRefused(refused);
        }
    }

    private void noteAll(Viewer viewer, List<Planned> plan, List<MeetingId> made) {
        for (int at = 0; at < plan.size(); at++) {
            Planned one = plan.get(at);
            note(viewer, placeable.of(viewer, one.request(), one.draft().association()), made.get(at));
        }
    }

    /**
     * Moves meetings and makes those of a plan, all or none; not to be called inside a transaction.
     *
     * @param reason told with every move
     * @param besides done in the same transaction; refusing, it undoes all
     * @throws PlanRefused with each that cannot be moved or made, by its place among the moves, then the plan
     */
    public void rearrange(
            Viewer viewer, List<Rearranging.Moved> moves, List<Planned> plan, String reason, Runnable besides) {
        refuseUnlessPlaceable(viewer, plan, moves.size());
        rearranging.rearrange(viewer, moves, plan.stream().map(Planned::draft).toList(), reason, meetings -> {
            noteAll(viewer, plan, meetings);
            besides.run();
        });
    }

    /** A meeting that stands already is the one this request asked for. */
    public void link(Viewer viewer, RequestId id, MeetingId meeting) {
        attempts.at(() -> {
            MeetingRequest request = placeable.of(viewer, id);
            queries.hold(meeting);
            MeetingDetails found = meetings.get(viewer, meeting);
            if (!request.association().equals(found.association())) {
                throw new RequestRefused("request.otherAssociation");
            }
            if (!found.state().open()) {
                throw new RequestRefused("request.meetingClosed");
            }
            if (repository.lockOfMeeting(meeting.value()).isPresent()) {
                throw new RequestRefused("request.meetingTaken");
            }
            note(viewer, request, meeting);
            return meeting;
        });
    }

    private void note(Viewer viewer, MeetingRequest request, MeetingId meeting) {
        RequestAccess.Standing before = descriptions.standing(request);
        request.place(meeting);
        repository.saveAndFlush(request);
        events.publishEvent(new RequestPlaced(request.id(), request.association(), viewer.person()));
        events.publishEvent(RequestChanged.from(request.id(), before, descriptions.standing(request)));
    }
}
