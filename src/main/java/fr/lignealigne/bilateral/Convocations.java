package fr.lignealigne.bilateral;

import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Organisations;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.shared.OneLine;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells a meeting for those invited to it, as it stands in this transaction; and writes each of them their own copy. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Convocations {

    private final BilateralMeetingRepository meetings;
    private final Organisations organisations;
    private final Officials officials;
    private final Rooms rooms;
    private final InviteeQueries invitees;
    private final CurrentViewer viewers;
    private final InvitationFiles files;

    Convocations(
            BilateralMeetingRepository meetings,
            Organisations organisations,
            Officials officials,
            Rooms rooms,
            InviteeQueries invitees,
            CurrentViewer viewers,
            InvitationFiles files) {
        this.meetings = meetings;
        this.organisations = organisations;
        this.officials = officials;
        this.rooms = rooms;
        this.invitees = invitees;
        this.viewers = viewers;
        this.files = files;
    }

    public Convocation of(MeetingId id) {
        BilateralMeeting meeting = meetings.findById(id.value()).orElseThrow(NotFound::new);
        List<OfficialSummary> expected = officials.all().values().stream()
                .filter(official -> meeting.officials().contains(official.id()))
                .sorted(Comparator.comparing(OfficialSummary::organisationName)
                        .thenComparing(OfficialSummary::function))
                .toList();
        return new Convocation(
                id,
                meeting.state(),
                meeting.sequence(),
                meeting.slot(),
                meeting.association(),
                OneLine.shortened(name(meeting.association())),
                expected.stream()
                        .map(official ->
                                OneLine.shortened(official.function() + " (" + official.organisationName() + ")"))
                        .toList(),
                meeting.place() instanceof Place.InRoom(RoomId room)
                        ? OneLine.shortened(
                                Objects.requireNonNull(rooms.all().get(room)).name())
                        : null,
                meeting.place() instanceof Place.ByVideo(String link) ? link : null,
                meeting.arrangedBy(),
                meeting.arranger(),
                expected(meeting, expected));
    }

    /** The copy of one of those invited, who is its only attendee. */
    public CalendarFile request(Convocation convocation, Invitee to, int sequence) {
        return files.request(convocation, to, sequence);
    }

    /** Takes the meeting out of one calendar; says no more than when it was to be. */
    public CalendarFile cancellation(MeetingId meeting, Slot told, Invitee to, int sequence) {
        return files.cancellation(meeting, told, to, sequence);
    }

    private String name(OrganisationId organisation) {
        return organisations.get(organisation).shortName();
    }

    /** Whoever may not know the meeting is not invited, though they may be on a list of those expected. */
    private List<Invitee> expected(BilateralMeeting meeting, List<OfficialSummary> expected) {
        Parties parties = new Parties(
                meeting.association(),
                organisations.get(meeting.association()).collectiveMember(),
                meeting.arranger(),
                expected.stream().map(OfficialSummary::organisation).collect(Collectors.toSet()));
        List<Invitee> found = invitees.of(meeting.association(), meeting.officials());
        Set<PersonId> people = found.stream().map(Invitee::person).collect(Collectors.toSet());
        Map<PersonId, Viewer> now = viewers.of(people);
        return found.stream()
                .filter(invitee -> {
                    Viewer viewer = now.get(invitee.person());
                    return viewer != null && BilateralAccess.sight(viewer, parties) == Sight.ALL;
                })
                .toList();
    }
}
