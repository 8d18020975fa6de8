package fr.lignealigne.bilateral.minutes;

import fr.lignealigne.account.OrganisationKind;
import fr.lignealigne.account.Organisations;
import fr.lignealigne.bilateral.MeetingHeld;
import fr.lignealigne.bilateral.MeetingStanding;
import fr.lignealigne.bilateral.MeetingStandings;
import fr.lignealigne.bilateral.agenda.SharedPoints;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Minutes begin with the points that both sides knew of and with who was expected: the delegation by its functions, whose
 * names are forgotten at the same moment, and the officials.
 */
@Component
class BeginningMinutes {

    private final MinutesTable table;
    private final MinutesPointTable points;
    private final AttendanceTable attendance;
    private final MinutesQueries queries;
    private final SharedPoints agenda;
    private final MeetingStandings meetings;
    private final Organisations organisations;
    private final Clock clock;

    BeginningMinutes(
            MinutesTable table,
            MinutesPointTable points,
            AttendanceTable attendance,
            MinutesQueries queries,
            SharedPoints agenda,
            MeetingStandings meetings,
            Organisations organisations,
            Clock clock) {
        this.table = table;
        this.points = points;
        this.attendance = attendance;
        this.queries = queries;
        this.agenda = agenda;
        this.meetings = meetings;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** Before the request forgets who came. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(MeetingHeld event) {
        if (table.of(event.meeting()).isEmpty()) {
            begin(meetings.find(event.meeting()).orElseThrow());
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public MinutesId begin(MeetingStanding meeting) {
        MinutesHead head = MinutesHead.begun(new MinutesId(UUID.randomUUID()), meeting.id(), 1);
        table.add(head, clock.instant());
        agenda.of(meeting.id())
                .forEach(point -> points.add(head.id(), UUID.randomUUID(), point.title(), point.remark()));
        queries.delegates(meeting.id()).forEach(function -> attendance.add(head.id(), function, meeting.association()));
        if (organisations.get(meeting.arranger()).kind() != OrganisationKind.STATE
                && !meeting.arranger().equals(meeting.association())) {
            attendance.add(head.id(), "", meeting.arranger());
        }
        meetings.invited(meeting.id())
                .forEach(official -> attendance.add(head.id(), official.function(), official.organisation()));
        return head.id();
    }
}
