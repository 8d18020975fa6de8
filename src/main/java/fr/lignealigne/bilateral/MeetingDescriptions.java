package fr.lignealigne.bilateral;

import fr.lignealigne.account.FrenchZone;
import fr.lignealigne.account.MandatedAct;
import fr.lignealigne.account.Mandates;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.OrganisationSummary;
import fr.lignealigne.account.Organisations;
import fr.lignealigne.account.TimeZones;
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
    private final TimeZones timeZones;
    private final Clock clock;

    MeetingDescriptions(
            Organisations organisations,
            Officials officials,
            Rooms rooms,
            Mandates mandates,
            TimeZones timeZones,
            Clock clock) {
        this.organisations = organisations;
        this.officials = officials;
        this.rooms = rooms;
        this.mandates = mandates;
        this.timeZones = timeZones;
        this.clock = clock;
    }

    /** Whose a meeting or an offer is. */
    Parties parties(OrganisationId association, OrganisationId arranger, Set<OfficialId> invited) {
        return new Parties(
                association,
                organisations.get(association).collectiveMember(),
                arranger,
                bodies(officials.all(), invited));
    }

    private static Set<OrganisationId> bodies(Map<OfficialId, OfficialSummary> known, Set<OfficialId> of) {
        return of.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(OfficialSummary::organisation)
                .collect(Collectors.toSet());
    }

    /** The names as they are now. */
    Names names(Viewer viewer) {
        Instant now = clock.instant();
        List<OrganisationSummary> known = organisations.list();
        return new Names(
                known.stream().collect(Collectors.toMap(OrganisationSummary::id, OrganisationSummary::shortName)),
                known.stream()
                        .filter(OrganisationSummary::collectiveMember)
                        .map(OrganisationSummary::id)
                        .collect(Collectors.toSet()),
                officials.all(),
                rooms.all(),
                mandates.associations(viewer, MandatedAct.ACCEPT_MEETING, now),
                timeZones.overseas(),
                now);
    }

    /**
     * Names looked up, and the moment they were.
     *
     * @param members the associations that belong to the Collective
     * @param mandating the associations for which the viewer may answer under a mandate
     * @param zones of the associations that are not in Paris's
     */
    record Names(
            Map<OrganisationId, String> organisations,
            Set<OrganisationId> members,
            Map<OfficialId, OfficialSummary> officials,
            Map<RoomId, RoomSummary> rooms,
            Set<OrganisationId> mandating,
            Map<OrganisationId, FrenchZone> zones,
            Instant now) {

        Parties parties(BilateralMeeting meeting) {
            return new Parties(
                    meeting.association(),
                    members.contains(meeting.association()),
                    meeting.arranger(),
                    bodies(officials, meeting.officials()));
        }

        Parties parties(SlotOffer offer) {
            return new Parties(
                    offer.association(),
                    members.contains(offer.association()),
                    offer.offerer(),
                    bodies(officials, offer.officials()));
        }

        Sight sight(Viewer viewer, BilateralMeeting meeting) {
            return BilateralAccess.sight(viewer, parties(meeting));
        }

        Sight sight(Viewer viewer, SlotOffer offer) {
            return BilateralAccess.sight(viewer, parties(offer));
        }

        OfferDetails details(Viewer viewer, SlotOffer offer) {
            RoomId room = offer.room();
            boolean tellsAnswers = BilateralAccess.mayReadOtherTimes(viewer, parties(offer));
            return new OfferDetails(
                    offer.id(),
                    offer.association(),
                    name(offer.association()),
                    zone(offer.association()),
                    offer.subject(),
                    invited(offer.officials()),
                    room == null ? null : rooms.get(room),
                    offer.slots().stream()
                            .map(OfferedSlotRow::told)
                            .map(slot -> tellsAnswers ? slot : slot.withoutAnswer())
                            .toList(),
                    offer.heldUntil(),
                    name(offer.offerer()),
                    tellsAnswers,
                    BilateralAccess.mayAnswer(viewer, parties(offer)),
                    BilateralAccess.mayConduct(viewer, parties(offer)));
        }

        MeetingDetails details(Viewer viewer, BilateralMeeting meeting) {
            return new MeetingDetails(
                    meeting.id(),
                    meeting.association(),
                    name(meeting.association()),
                    meeting.subject(),
                    meeting.slot(),
                    invited(meeting.officials()),
                    meeting.place() instanceof Place.InRoom(RoomId room) ? rooms.get(room) : null,
                    meeting.place() instanceof Place.ByVideo(String link) ? link : null,
                    meeting.state(),
                    name(meeting.arranger()),
                    canceller(meeting),
                    meeting.cancelReason(),
                    meeting.sequence(),
                    moves(meeting),
                    acts(viewer, meeting),
                    isMandated(viewer, meeting),
                    zone(meeting.association()));
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

        private List<OfficialSummary> invited(Set<OfficialId> of) {
            return of.stream()
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

        FrenchZone zone(OrganisationId organisation) {
            return zones.getOrDefault(organisation, FrenchZone.PARIS);
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
