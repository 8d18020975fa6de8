package fr.lignealigne.bilateral.minutes;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.OrganisationKind;
import fr.lignealigne.account.OrganisationSummary;
import fr.lignealigne.account.Organisations;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.MeetingStanding;
import fr.lignealigne.bilateral.MeetingStandings;
import fr.lignealigne.bilateral.MeetingState;
import fr.lignealigne.bilateral.agenda.AgendaPoint;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The State's side writes minutes, one text at a time: two who write one text at once read each other's first. */
@Service
@Transactional
public class WritingMinutes {

    public static final int LONGEST_FUNCTION = 120;

    private final MinutesTable table;
    private final MinutesPointTable points;
    private final AttendanceTable attendance;
    private final ActionTable actions;
    private final MinutesDescriptions descriptions;
    private final BeginningMinutes beginning;
    private final MeetingStandings meetings;
    private final Organisations organisations;
    private final ApplicationEventPublisher events;

    WritingMinutes(
            MinutesTable table,
            MinutesPointTable points,
            AttendanceTable attendance,
            ActionTable actions,
            MinutesDescriptions descriptions,
            BeginningMinutes beginning,
            MeetingStandings meetings,
            Organisations organisations,
            ApplicationEventPublisher events) {
        this.table = table;
        this.points = points;
        this.attendance = attendance;
        this.actions = actions;
        this.descriptions = descriptions;
        this.beginning = beginning;
        this.meetings = meetings;
        this.organisations = organisations;
        this.events = events;
    }

    /** Begins those of a meeting that was held, where nobody did; else gives the latest. */
    public MinutesId begin(Viewer viewer, MeetingId id) {
        MeetingStanding meeting =
                meetings.hold(id).filter(one -> one.isKnownTo(viewer)).orElseThrow(NotFound::new);
        NotAllowed.unless(MinutesAccess.mayWrite(viewer));
        if (meeting.state() != MeetingState.HELD) {
            throw new MinutesRefused("minutes.notHeld");
        }
        return table.of(id).stream().findFirst().map(MinutesHead::id).orElseGet(() -> beginning.begin(meeting));
    }

    /**
     * Writes what one side said.
     *
     * @param read what stood there when it was read
     * @throws MinutesWrittenMeanwhile with what stands there now
     */
    public void say(Viewer viewer, MinutesPointId id, Side side, String read, String words) {
        onPoint(viewer, id, point -> {
            String now = point.said(side);
            if (now.equals(words.strip())) {
                return;
            }
            if (!now.equals(read)) {
                throw new MinutesWrittenMeanwhile(now);
            }
            if (words.length() > MinutesPoint.LONGEST) {
                throw new Invalid("minutes.tooLong", MinutesPoint.LONGEST);
            }
            points.say(id, side, words.strip());
        });
    }

    public void giveOutcome(Viewer viewer, MinutesPointId id, PointOutcome outcome) {
        onPoint(viewer, id, point -> points.giveOutcome(id, outcome));
    }

    /** A point that came up at the meeting itself. */
    public MinutesPointId addPoint(Viewer viewer, MinutesId id, String title) {
        MinutesHead head = writable(viewer, id);
        String stripped = title.strip();
        if (stripped.isEmpty() || stripped.length() > AgendaPoint.LONGEST_TITLE) {
            throw new Invalid("agenda.title.missing", AgendaPoint.LONGEST_TITLE);
        }
        MinutesPointId point = points.add(id, UUID.randomUUID(), stripped, null);
        publish(head);
        return point;
    }

    /** Takes a point out of which nothing is written and after which nothing is to be done. */
    public void removePoint(Viewer viewer, MinutesPointId id) {
        onPoint(viewer, id, point -> {
            if (!point.saidByTheAssociation().isEmpty()
                    || !point.saidByTheState().isEmpty()) {
                throw new MinutesRefused("minutes.point.written");
            }
            if (points.wasObserved(id)) {
                throw new MinutesRefused("minutes.point.observed");
            }
            if (actions.hangOn(point.point())) {
                throw new MinutesRefused("minutes.point.owed");
            }
            points.remove(id);
        });
    }

    /** Whether somebody was there; whoever was may read the minutes once they are put to the association. */
    public void markPresence(Viewer viewer, MinutesId id, AttendeeId attendee, Presence presence) {
        MinutesHead head = writable(viewer, id);
        known(id, attendee);
        attendance.mark(attendee, presence);
        publish(head);
    }

    /** All of whom nothing was said were there. */
    public void markAllPresent(Viewer viewer, MinutesId id) {
        MinutesHead head = writable(viewer, id);
        attendance.of(id).stream()
                .filter(one -> one.presence() == null)
                .forEach(one -> attendance.mark(one.id(), Presence.PRESENT));
        publish(head);
    }

    /** The organisations of which somebody may have come. */
    @Transactional(readOnly = true)
    public List<OrganisationSummary> bodies(Viewer viewer, MinutesId id) {
        NotAllowed.unless(MinutesAccess.mayWrite(viewer));
        MeetingStanding meeting =
                descriptions.standing(table.find(id).orElseThrow(NotFound::new)).meeting();
        return organisations.list().stream()
                .filter(one -> mayHaveCome(one, meeting))
                .toList();
    }

    private static boolean mayHaveCome(OrganisationSummary one, MeetingStanding meeting) {
        return one.kind() == OrganisationKind.STATE
                || one.id().equals(meeting.association())
                || one.id().equals(meeting.arranger());
    }

    /** Somebody came whom nobody expected: of the association that is met, or of the State. */
    public void addAttendee(Viewer viewer, MinutesId id, OrganisationId organisation, String function) {
        MinutesHead head = writable(viewer, id);
        String stripped = function.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_FUNCTION) {
            throw new Invalid("minutes.function.missing", LONGEST_FUNCTION);
        }
        MeetingStanding meeting = descriptions.standing(head).meeting();
        if (!mayHaveCome(organisations.get(organisation), meeting)) {
            throw new Invalid("minutes.attendee.outside");
        }
        attendance.add(id, stripped, organisation);
        publish(head);
    }

    public void removeAttendee(Viewer viewer, MinutesId id, AttendeeId attendee) {
        MinutesHead head = writable(viewer, id);
        known(id, attendee);
        attendance.remove(attendee);
        publish(head);
    }

    private void known(MinutesId id, AttendeeId attendee) {
        List<Attendee> all = attendance.of(id);
        if (all.stream().noneMatch(one -> one.id().equals(attendee))) {
            throw new NotFound();
        }
    }

    private void onPoint(Viewer viewer, MinutesPointId id, Consumer<MinutesPoint> act) {
        MinutesId minutes = points.holdMinutesOf(id).orElseThrow(NotFound::new);
        MinutesHead head = writable(viewer, minutes);
        act.accept(points.of(minutes).stream()
                .filter(point -> point.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new));
        publish(head);
    }

    private void publish(MinutesHead head) {
        MinutesAccess.Standing standing = descriptions.standing(head);
        events.publishEvent(new MinutesChanged(standing, standing));
    }

    private MinutesHead writable(Viewer viewer, MinutesId id) {
        MinutesHead now = table.hold(id).orElseThrow(NotFound::new);
        MinutesAccess.Standing standing = descriptions.standing(now);
        if (!MinutesAccess.mayRead(viewer, standing)) {
            throw new NotFound();
        }
        NotAllowed.unless(MinutesAccess.mayWrite(viewer));
        if (now.state() != MinutesState.WRITING) {
            throw new MinutesRefused("minutes.notWriting");
        }
        return now;
    }
}
