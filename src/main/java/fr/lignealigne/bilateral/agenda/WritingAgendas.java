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
import java.util.Set;
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
        AgendaRow point = of(descriptions.seen(viewer, meeting), id);
        place(viewer, meeting, point, rank);
        publish(meeting, point);
    }

    private void place(Viewer viewer, MeetingStanding meeting, AgendaRow point, int rank) {
        List<AgendaRow> seen = new ArrayList<>(descriptions.seen(viewer, meeting));
        seen.remove(point);
        List<AgendaRow> all = new ArrayList<>(table.of(meeting.id()));
        all.remove(point);
        int at = Math.clamp(rank - 1L, 0, seen.size());
        all.add(at < seen.size() ? all.indexOf(seen.get(at)) : all.size(), point);
        table.order(all);
    }

    /** A point as it was when it was taken off, to be put back. */
    public static final class TakenOff {

        private final MeetingId meeting;
        private final AgendaRow point;
        private final int rank;

        private TakenOff(MeetingId meeting, AgendaRow point, int rank) {
            this.meeting = meeting;
            this.point = point;
            this.rank = rank;
        }
    }

    /** Takes a point off that one's own side added. */
    public TakenOff takeOff(Viewer viewer, PointId id) {
        MeetingStanding meeting = writableOf(viewer, id);
        List<AgendaRow> seen = descriptions.seen(viewer, meeting);
        AgendaRow point = of(seen, id);
        NotAllowed.unless(
                AgendaAccess.mayTakeOff(viewer, meeting, point.addedBy().equals(meeting.association())));
        table.remove(id);
        publish(meeting, point);
        return new TakenOff(meeting.id(), point, seen.indexOf(point) + 1);
    }

    /** Puts it back as it was: from where it came, at its rank, with its minutes. */
    public void putBack(Viewer viewer, TakenOff off) {
        MeetingStanding meeting = writable(viewer, off.meeting);
        AgendaRow point = off.point;
        NotAllowed.unless(
                AgendaAccess.mayTakeOff(viewer, meeting, point.addedBy().equals(meeting.association())));
        List<AgendaRow> all = table.of(meeting.id());
        if (all.stream().anyMatch(one -> one.id().equals(point.id()))) {
            return;
        }
        RemarkId remark = point.remark();
        if (remark != null) {
            discussable.require(viewer, meeting.association(), remark);
            if (descriptions.seen(viewer, meeting).stream().anyMatch(one -> remark.equals(one.remark()))) {
                throw new AgendaRefused("agenda.remark.already");
            }
            all.stream().filter(one -> remark.equals(one.remark())).forEach(unseen -> table.remove(unseen.id()));
        }
        table.add(meeting.id(), point, clock.instant());
        place(viewer, meeting, point, off.rank);
        publish(meeting, point);
    }

    /** The minutes that points had before a sharing out, and have by it. */
    public static final class SharedOut {

        private final MeetingId meeting;
        private final List<Given> given;

        private SharedOut(MeetingId meeting, List<Given> given) {
            this.meeting = meeting;
            this.given = given;
        }

        private record Given(PointId point, int before, int after) {}

        /** Whether the minutes of any point changed by it. */
        public boolean changedAny() {
            return !given.isEmpty();
        }
    }

    /**
     * Shares the length of the meeting out among the points that both sides know, as far as one may know them, in steps
     * of five minutes. The State's own keep theirs: nothing that the association reads is to tell of them.
     */
    public SharedOut shareOut(Viewer viewer, MeetingId id) {
        MeetingStanding meeting = writable(viewer, id);
        List<AgendaRow> seen = descriptions.seen(viewer, meeting);
        Set<PointId> statesOwn = queries.statesOwn(seen);
        List<AgendaRow> shared = seen.stream()
                .filter(point -> !point.inWriting() && !statesOwn.contains(point.id()))
                .toList();
        int steps = (int) meeting.slot().length().toMinutes() / STEP;
        List<AgendaRow> changed = new ArrayList<>();
        List<SharedOut.Given> given = new ArrayList<>();
        for (int at = 0; at < shared.size(); at++) {
            AgendaRow point = shared.get(at);
            int more = at < steps % shared.size() ? 1 : 0;
            int minutes = Math.max(1, steps / shared.size() + more) * STEP;
            if (point.minutes() != minutes) {
                table.change(timed(point, minutes, false));
                changed.add(point);
                given.add(new SharedOut.Given(point.id(), point.minutes(), minutes));
            }
        }
        publishShared(meeting, changed);
        return new SharedOut(meeting.id(), given);
    }

    /** Gives the points the minutes back that they had, where nobody gave them others since. */
    public void shareBack(Viewer viewer, SharedOut out) {
        MeetingStanding meeting = writable(viewer, out.meeting);
        List<AgendaRow> seen = descriptions.seen(viewer, meeting);
        List<AgendaRow> changed = new ArrayList<>();
        for (SharedOut.Given given : out.given) {
            seen.stream()
                    .filter(point ->
                            point.id().equals(given.point()) && !point.inWriting() && point.minutes() == given.after())
                    .forEach(point -> {
                        table.change(timed(point, given.before(), false));
                        changed.add(point);
                    });
        }
        publishShared(meeting, changed);
    }

    /** Of points that both sides know; who may read no remark hears of none. */
    private void publishShared(MeetingStanding meeting, List<AgendaRow> changed) {
        if (!changed.isEmpty()) {
            boolean isOfRemarks = changed.stream().allMatch(point -> point.remark() != null);
            events.publishEvent(
                    new AgendaChanged(meeting, isOfRemarks ? AgendaChanged.Of.A_REMARK : AgendaChanged.Of.ALL));
        }
    }

    private void change(Viewer viewer, PointId id, UnaryOperator<AgendaRow> to) {
        MeetingStanding meeting = writableOf(viewer, id);
        AgendaRow point = of(descriptions.seen(viewer, meeting), id);
        table.change(to.apply(point));
        publish(meeting, point);
    }

    private void publish(MeetingStanding meeting, AgendaRow point) {
        boolean isTheStatesOwn = !queries.statesOwn(List.of(point)).isEmpty();
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
