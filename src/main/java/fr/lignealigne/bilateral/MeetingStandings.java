package fr.lignealigne.bilateral;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.OrganisationSummary;
import fr.lignealigne.account.Organisations;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How meetings stand, for the rooms that hang on them; those ask their own walls. */
@Component
public class MeetingStandings {

    private final BilateralMeetingRepository meetings;
    private final Officials officials;
    private final Organisations organisations;
    private final JdbcClient jdbc;

    MeetingStandings(
            BilateralMeetingRepository meetings, Officials officials, Organisations organisations, JdbcClient jdbc) {
        this.meetings = meetings;
        this.officials = officials;
        this.organisations = organisations;
        this.jdbc = jdbc;
    }

    public Optional<MeetingStanding> find(MeetingId id) {
        return meetings.findById(id.value()).map(meeting -> standing(meeting, officials.all(), members()));
    }

    /** Many at once, by their ids. */
    public Map<MeetingId, MeetingStanding> those(Collection<MeetingId> ids) {
        Map<OfficialId, OfficialSummary> all = officials.all();
        Set<OrganisationId> members = members();
        return meetings.findAllById(ids.stream().map(MeetingId::value).collect(Collectors.toSet())).stream()
                .map(meeting -> standing(meeting, all, members))
                .collect(Collectors.toMap(MeetingStanding::id, Function.identity()));
    }

    /** The same, kept as it is until the transaction ends: acts on one meeting follow each other. */
    public Optional<MeetingStanding> hold(MeetingId id) {
        return jdbc.sql("select id from bilateral_meeting where id = ? for update")
                .param(id.value())
                .query(UUID.class)
                .optional()
                .flatMap(held -> find(id));
    }

    /** The meetings with this association that were held, the latest first. */
    public List<MeetingStanding> held(OrganisationId association) {
        Map<OfficialId, OfficialSummary> all = officials.all();
        Set<OrganisationId> members = members();
        return meetings.findHeld(association.value()).stream()
                .map(meeting -> standing(meeting, all, members))
                .toList();
    }

    /** The officials invited, in the order of their bodies. */
    public List<OfficialSummary> invited(MeetingId id) {
        Set<OfficialId> of =
                meetings.findById(id.value()).map(BilateralMeeting::officials).orElse(Set.of());
        return officials.all().values().stream()
                .filter(official -> of.contains(official.id()))
                .sorted(Comparator.comparing(OfficialSummary::organisationName)
                        .thenComparing(OfficialSummary::function))
                .toList();
    }

    /** The associations that belong to the Collective now. */
    private Set<OrganisationId> members() {
        return organisations.list().stream()
                .filter(OrganisationSummary::collectiveMember)
                .map(OrganisationSummary::id)
                .collect(Collectors.toSet());
    }

    private static MeetingStanding standing(
            BilateralMeeting meeting, Map<OfficialId, OfficialSummary> officials, Set<OrganisationId> members) {
        Set<OrganisationId> bodies = meeting.officials().stream()
                .map(officials::get)
                .filter(Objects::nonNull)
                .map(OfficialSummary::organisation)
                .collect(Collectors.toSet());
        return new MeetingStanding(
                meeting.id(),
                new Parties(meeting.association(), members.contains(meeting.association()), meeting.arranger(), bodies),
                meeting.state(),
                meeting.slot(),
                meeting.subject());
    }
}
