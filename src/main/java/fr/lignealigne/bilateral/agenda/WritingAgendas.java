package fr.lignealigne.bilateral.agenda;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.MeetingStanding;
import fr.lignealigne.bilateral.MeetingStandings;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Both sides write one agenda. Acts on one meeting follow each other; what somebody changed since it was read is read
 * first. Nothing that one side may not know of ever refuses what it does.
 */
@Service
@Transactional
public class WritingAgendas {

    public static final int MOST_MINUTES = 480;

    private static final int STEP = 5;

    private final MeetingStandings meetings;
    private final AgendaTable table;
    private final AgendaDescriptions descriptions;
    private final Discussable discussable;
    private final AgendaQueries queries;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    WritingAgendas(
            MeetingStandings meetings,
            AgendaTable table,
            AgendaDescriptions descriptions,
            Discussable discussable,
            AgendaQueries queries,
            Clock clock,
            ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.table = table;
        this.descriptions = descriptions;
        this.discussable = discussable;
        this.queries = queries;
        this.clock = clock;
        this.events = events;
    }

    /** Adds a point in one's own words, last. */
    public PointId addPoint(Viewer viewer, MeetingId id, String title, int minutes) {
        return add(viewer, id, title, minutes, PointOrigin.FREE);
    }

    /** Adds what was left over from the last meeting, last. */
    public PointId carry(Viewer viewer, MeetingId id, String title, int minutes) {
        return add(viewer, id, title, minutes, PointOrigin.CARRIED);
    }

    private PointId add(Viewer viewer, MeetingId id, String title, int minutes, PointOrigin origin) {
        MeetingStanding meeting = writable(viewer, id);
        AgendaRow point = new AgendaRow(
                new PointId(UUID.randomUUID()),
                checked(title),
                null,
                origin,
                checked(minutes),
                false,
                viewer.organisation());
        table.add(id, point, clock.instant());
        events.publishEvent(new AgendaChanged(meeting, AgendaChanged.Of.ALL));
        return point.id();
    }

    /**
     * Adds a deposited remark of the association, last. Where only a decision that is not released has sent it there, it
     * is the State's own until then; the association may add it all the same, and it is a point like any other.
     */
    public PointId addRemark(Viewer viewer, MeetingId id, RemarkId remark, int minutes) {
        MeetingStanding meeting = writable(viewer, id);
        RemarkDetails about = discussable.require(viewer, meeting.association(), remark);
        if (descriptions.seen(viewer, meeting).stream().anyMatch(point -> remark.equals(point.remark()))) {
            throw new AgendaRefused("agenda.remark.already");
        }
        AgendaRow unseen = table.of(id).stream()
                .filter(point -> remark.equals(point.remark()))
                .findFirst()
                .orElse(null);
        PointOrigin origin = isSentByADecision(viewer, meeting, remark) ? PointOrigin.DECISION : PointOrigin.REMARK;
        AgendaRow point = new AgendaRow(
                new PointId(UUID.randomUUID()),
                discussable.title(viewer, about),
                remark,
                origin,
                checked(minutes),
                false,
                viewer.organisation());
        if (unseen != null) {
            table.remove(unseen.id());
        }
        table.add(id, point, clock.instant());
        publish(meeting, point);
        return point.id();
    }

    /** Not what the association itself, or the State before it, asked for the exchange about: that it knows. */
    private boolean isSentByADecision(Viewer viewer, MeetingStanding meeting, RemarkId remark) {
        return AgendaAccess.mayKnowUnreleased(viewer)
                && queries.toDiscuss(meeting.association()).contains(remark)
                && discussable.requested(viewer, meeting.id()).stream()
                        .noneMatch(one -> one.id().equals(remark));
    }

    /** Words a point anew that is about no remark. @param read what it said when it was read */
    public void retitle(Viewer viewer, PointId id, String read, String title) {
        change(viewer, id, point -> {
            if (point.remark() != null) {
                throw new AgendaRefused("agenda.title.ofARemark");
            }
            refuseUnless(point.title().equals(read));
            return new AgendaRow(
                    id, checked(title), null, point.origin(), point.minutes(), point.inWriting(), point.addedBy());
        });
    }

    /** Gives a point so many minutes; one that was left to writing comes back to the table. */
    public void giveMinutes(Viewer viewer, PointId id, int read, int minutes) {
        change(viewer, id, point -> {
            refuseUnless(point.minutes() == read);
            return timed(point, checked(minutes), false);
        });
    }

    /** Leaves a point to be dealt with in writing: it takes no minutes. */
    public void leaveToWriting(Viewer viewer, PointId id) {
        change(viewer, id, point -> timed(point, 0, true));
    }

    /** @param rank from 1, among the points that this viewer may know */
    public void move(Viewer viewer, PointId id, int rank) {
        MeetingStanding meeting = writableOf(viewer, id);
        List<AgendaRow> seen = new ArrayList<>(descriptions.seen(viewer, meeting));
        AgendaRow point = of(seen, id);
        seen.remove(point);
        List<AgendaRow> all = new ArrayList<>(table.of(meeting.id()));
        all.remove(point);
        int at = Math.clamp(rank - 1L, 0, seen.size());
        all.add(at < seen.size() ? all.indexOf(seen.get(at)) : all.size(), point);
        table.order(all);
        publish(meeting, point);
    }

    /** Takes a point off that one's own side added. */
    public void takeOff(Viewer viewer, PointId id) {
        MeetingStanding meeting = writableOf(viewer, id);
        AgendaRow point = of(descriptions.seen(viewer, meeting), id);
        NotAllowed.unless(
                AgendaAccess.mayTakeOff(viewer, meeting, point.addedBy().equals(meeting.association())));
        table.remove(id);
        publish(meeting, point);
    }

    /** Shares the length of the meeting out among the points that one may know, in steps of five minutes. */
    public void shareOut(Viewer viewer, MeetingId id) {
        MeetingStanding meeting = writable(viewer, id);
        List<AgendaRow> seen = descriptions.seen(viewer, meeting).stream()
                .filter(point -> !point.inWriting())
                .toList();
        if (seen.isEmpty()) {
            return;
        }
        int steps = (int) meeting.slot().length().toMinutes() / STEP;
        for (int at = 0; at < seen.size(); at++) {
            int more = at < steps % seen.size() ? 1 : 0;
            table.change(timed(seen.get(at), Math.max(1, steps / seen.size() + more) * STEP, false));
        }
        events.publishEvent(new AgendaChanged(meeting, AgendaChanged.Of.ALL));
    }

    private void change(Viewer viewer, PointId id, UnaryOperator<AgendaRow> to) {
        MeetingStanding meeting = writableOf(viewer, id);
        AgendaRow point = of(descriptions.seen(viewer, meeting), id);
        table.change(to.apply(point));
        publish(meeting, point);
    }

    private void publish(MeetingStanding meeting, AgendaRow point) {
        boolean isTheStatesOwn = point.origin() == PointOrigin.DECISION && !queries.isAnswered(point.remark());
        events.publishEvent(new AgendaChanged(
                meeting,
                isTheStatesOwn
                        ? AgendaChanged.Of.THE_STATES_OWN
                        : point.remark() == null ? AgendaChanged.Of.ALL : AgendaChanged.Of.A_REMARK));
    }

    private static AgendaRow timed(AgendaRow point, int minutes, boolean inWriting) {
        return new AgendaRow(
                point.id(), point.title(), point.remark(), point.origin(), minutes, inWriting, point.addedBy());
    }

    private static AgendaRow of(List<AgendaRow> seen, PointId id) {
        return seen.stream().filter(point -> point.id().equals(id)).findFirst().orElseThrow(NotFound::new);
    }

    private MeetingStanding writableOf(Viewer viewer, PointId id) {
        return writable(viewer, table.holdMeetingOf(id).orElseThrow(NotFound::new));
    }

    /** Under a lock; whoever may not know the meeting reads « not found ». */
    private MeetingStanding writable(Viewer viewer, MeetingId id) {
        MeetingStanding meeting = meetings.hold(id)
                .filter(one -> AgendaAccess.mayRead(viewer, one))
                .orElseThrow(NotFound::new);
        if (!meeting.state().open()) {
            throw new AgendaRefused("agenda.closed");
        }
        NotAllowed.unless(AgendaAccess.mayWrite(viewer, meeting));
        return meeting;
    }

    private static void refuseUnless(boolean isAsRead) {
        if (!isAsRead) {
            throw new AgendaRefused("agenda.changedMeanwhile");
        }
    }

    private static String checked(String title) {
        String stripped = title.strip();
        if (stripped.isEmpty() || stripped.length() > AgendaPoint.LONGEST_TITLE) {
            throw new Invalid("agenda.title.missing", AgendaPoint.LONGEST_TITLE);
        }
        return stripped;
    }

    private static int checked(int minutes) {
        if (minutes < 1 || minutes > MOST_MINUTES) {
            throw new Invalid("agenda.minutes.outside", MOST_MINUTES);
        }
        return minutes;
    }
}
