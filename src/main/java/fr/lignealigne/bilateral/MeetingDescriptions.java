package fr.lignealigne.bilateral;

import fr.lignealigne.account.MandatedAct;
import fr.lignealigne.account.Mandates;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.OrganisationSummary;
import fr.lignealigne.account.Organisations;
import fr.lignealigne.account.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells meetings with the names of those concerned, looked up once for many meetings. */
@Component
class MeetingDescriptions {

    private final Organisations organisations;
    private final Officials officials;
    private final Rooms rooms;
    private final Mandates mandates;
    private final Clock clock;

    MeetingDescriptions(Organisations organisations, Officials officials, Rooms rooms, Mandates mandates, Clock clock) {
        this.organisations = organisations;
        this.officials = officials;
        this.rooms = rooms;
        this.mandates = mandates;
        this.clock = clock;
    }

    /** The names as they are now. */
    Names names(Viewer viewer) {
        Instant now = clock.instant();
        return new Names(
                organisations.list().stream()
                        .collect(Collectors.toMap(OrganisationSummary::id, OrganisationSummary::shortName)),
                officials.all(),
                rooms.all(),
                mandates.associations(viewer, MandatedAct.ACCEPT_MEETING, now),
                now);
    }

    /**
     * Names looked up, and the moment they were.
     *
     * @param mandating the associations for which the viewer may answer under a mandate
     */
    record Names(
            Map<OrganisationId, String> organisations,
            Map<OfficialId, OfficialSummary> officials,
            Map<RoomId, RoomSummary> rooms,
            Set<OrganisationId> mandating,
            Instant now) {

        Parties parties(BilateralMeeting meeting) {
            return new Parties(meeting.association(), meeting.arranger(), bodies(meeting));
        }

        private Set<OrganisationId> bodies(BilateralMeeting meeting) {
            return meeting.officials().stream()
                    .map(officials::get)
                    .map(OfficialSummary::organisation)
                    .collect(Collectors.toSet());
        }

        Sight sight(Viewer viewer, BilateralMeeting meeting) {
            return BilateralAccess.sight(viewer, parties(meeting));
        }

        MeetingDetails details(Viewer viewer, BilateralMeeting meeting) {
            return new MeetingDetails(
                    meeting.id(),
                    meeting.association(),
                    name(meeting.association()),
                    meeting.subject(),
                    meeting.slot(),
                    invited(meeting),
                    meeting.place() instanceof Place.InRoom(RoomId room) ? rooms.get(room) : null,
                    meeting.place() instanceof Place.ByVideo(String link) ? link : null,
                    meeting.state(),
                    name(meeting.arranger()),
                    canceller(meeting),
                    meeting.cancelReason(),
                    meeting.sequence(),
                    moves(meeting),
                    acts(viewer, meeting),
                    isMandated(viewer, meeting));
        }

        private Set<MeetingAct> acts(Viewer viewer, BilateralMeeting meeting) {
            boolean begun = !meeting.slot().startsAt().isAfter(now);
            Set<MeetingAct> acts = BilateralAccess.acts(viewer, parties(meeting), meeting.state(), begun);
            if (isMandated(viewer, meeting)) {
                acts.add(MeetingAct.ACCEPT);
                acts.add(MeetingAct.DECLINE);
            }
            return acts;
        }

        /** Whether the viewer may answer now, though they are no lead of the association. */
        private boolean isMandated(Viewer viewer, BilateralMeeting meeting) {
            return meeting.state() == MeetingState.PROPOSED
                    && !BilateralAccess.mayAnswer(viewer, parties(meeting))
                    && BilateralAccess.mayAnswerUnderMandate(
                            viewer, parties(meeting), mandating.contains(meeting.association()));
        }

        private List<OfficialSummary> invited(BilateralMeeting meeting) {
            return meeting.officials().stream()
                    .map(officials::get)
                    .filter(Objects::nonNull)
                    .sorted(Comparator.comparing(OfficialSummary::organisationName)
                            .thenComparing(OfficialSummary::function))
                    .toList();
        }

        private @Nullable String canceller(BilateralMeeting meeting) {
            OrganisationId canceller = meeting.canceller();
            return canceller == null ? null : name(canceller);
        }

        private List<Move> moves(BilateralMeeting meeting) {
            return meeting.moves().stream()
                    .map(row -> new Move(
                            new Slot(row.startsAt(), row.endsAt()),
                            row.reason(),
                            row.movedAt(),
                            name(new OrganisationId(row.moverId()))))
                    .toList();
        }

        private String name(OrganisationId organisation) {
            return organisations.getOrDefault(organisation, "");
        }

        /** The name of a resource, as those who arrange say it. */
        String name(ResourceId resource, ResourceKind kind) {
            return switch (kind) {
                case ASSOCIATION -> name(new OrganisationId(resource.value()));
                case OFFICIAL -> {
                    OfficialSummary official = officials.get(new OfficialId(resource.value()));
                    yield official == null ? "" : official.function();
                }
                case ROOM -> {
                    RoomSummary room = rooms.get(new RoomId(resource.value()));
                    yield room == null ? "" : room.name();
                }
            };
        }
    }
}
