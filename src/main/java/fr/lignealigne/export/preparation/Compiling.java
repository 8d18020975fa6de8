package fr.lignealigne.export.preparation;

import fr.lignealigne.account.OrganisationKind;
import fr.lignealigne.account.OrganisationSummary;
import fr.lignealigne.account.Organisations;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.MeetingDetails;
import fr.lignealigne.bilateral.RoomSummary;
import fr.lignealigne.bilateral.agenda.AgendaPoint;
import fr.lignealigne.bilateral.agenda.Agendas;
import fr.lignealigne.bilateral.minutes.FollowUps;
import fr.lignealigne.bilateral.request.Delegate;
import fr.lignealigne.bilateral.request.OwnRemarks;
import fr.lignealigne.bilateral.request.RequestDetails;
import fr.lignealigne.bilateral.request.Requests;
import fr.lignealigne.decision.AdviceDetails;
import fr.lignealigne.decision.Advices;
import fr.lignealigne.decision.AnswerDetails;
import fr.lignealigne.decision.Decisions;
import fr.lignealigne.export.DocumentWords;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.Signatories;
import fr.lignealigne.remark.Target;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Gathers what a preparation file says. Everything is asked as the reader of the face would ask: for the shared one as an
 * ordinary member of the association, whoever has it made, so that its walls are those of the services themselves.
 */
@Component
class Compiling {

    private final Organisations organisations;
    private final Requests requests;
    private final Agendas agendas;
    private final OwnRemarks ownRemarks;
    private final Decisions decisions;
    private final Advices advices;
    private final Convergence convergence;
    private final FollowUps followUps;

    Compiling(
            Organisations organisations,
            Requests requests,
            Agendas agendas,
            OwnRemarks ownRemarks,
            Decisions decisions,
            Advices advices,
            Convergence convergence,
            FollowUps followUps) {
        this.organisations = organisations;
        this.requests = requests;
        this.agendas = agendas;
        this.ownRemarks = ownRemarks;
        this.decisions = decisions;
        this.advices = advices;
        this.convergence = convergence;
        this.followUps = followUps;
    }

    /** @param delegation the functions of those who come, which are not kept with the rest */
    record Compiled(Dossier dossier, List<String> delegation) {}

    Compiled of(Viewer maker, MeetingDetails meeting, Face face) {
        Viewer reader = reader(maker, meeting, face);
        RequestDetails request = requests.ofMeeting(reader, meeting.id()).orElse(null);
        List<AgendaPoint> points = agendas.points(reader, meeting.id());
        Set<RemarkId> named = Stream.concat(
                        request == null
                                ? Stream.empty()
                                : request.remarks().stream().map(RemarkDetails::id),
                        points.stream().map(AgendaPoint::remark).filter(Objects::nonNull))
                .collect(Collectors.toSet());
        return new Compiled(
                new Dossier(
                        meeting(meeting),
                        asked(request),
                        points.stream().map(Compiling::point).toList(),
                        remarks(reader, meeting, face, named),
                        actions(reader, meeting)),
                request == null
                        ? List.of()
                        : request.said().delegation().delegates().stream()
                                .map(Delegate::function)
                                .toList());
    }

    /** Whose eyes a face is read with. */
    static Viewer reader(Viewer maker, MeetingDetails meeting, Face face, OrganisationSummary association) {
        return face == Face.STATE
                ? maker
                : new Viewer(
                        maker.person(),
                        "",
                        meeting.association(),
                        association.shortName(),
                        OrganisationKind.ASSOCIATION,
                        association.collectiveMember(),
                        Set.of(Role.ASSOCIATION_MEMBER));
    }

    Viewer reader(Viewer maker, MeetingDetails meeting, Face face) {
        return reader(maker, meeting, face, organisations.get(meeting.association()));
    }

    private static Dossier.Meeting meeting(MeetingDetails meeting) {
        RoomSummary room = meeting.room();
        return new Dossier.Meeting(
                meeting.associationName(),
                meeting.subject(),
                meeting.slot().startsAt(),
                meeting.slot().endsAt(),
                meeting.zone(),
                room == null ? null : room.name(),
                meeting.officials().stream()
                        .map(official -> new Dossier.Invited(official.function(), official.organisationName()))
                        .toList(),
                meeting.arranger(),
                meeting.state());
    }

    private static Dossier.Point point(AgendaPoint point) {
        RemarkId remark = point.remark();
        return new Dossier.Point(
                point.title(),
                remark == null ? null : remark.value(),
                point.minutes(),
                point.inWriting(),
                point.addedByName());
    }

    private List<Dossier.Action> actions(Viewer reader, MeetingDetails meeting) {
        return followUps.open(reader, meeting.association()).stream()
                .map(action -> new Dossier.Action(action.heldOn(), action.what(), action.ownerName(), action.due()))
                .toList();
    }

    private static Dossier.@Nullable Asked asked(@Nullable RequestDetails request) {
        return request == null
                ? null
                : new Dossier.Asked(
                        Objects.requireNonNullElse(request.number(), ""),
                        request.origin(),
                        request.themes(),
                        request.why(),
                        request.said().words(),
                        request.said().minutes(),
                        request.said().format(),
                        request.said().delegation().people());
    }

    private List<Dossier.Own> remarks(Viewer reader, MeetingDetails meeting, Face face, Set<RemarkId> named) {
        List<OwnRemarks.Choice> own = face == Face.STATE
                ? ownRemarks.toName(reader, organisations.get(meeting.association()))
                : ownRemarks.ofOwn(reader);
        List<RemarkId> ids = own.stream().map(choice -> choice.remark().id()).toList();
        Map<RemarkId, AnswerDetails> answers = decisions.of(reader, ids);
        Map<RemarkId, List<AdviceDetails>> advice = face == Face.STATE ? advices.of(reader, ids) : Map.of();
        Map<RemarkId, List<RemarkDetails>> others = convergence.of(reader, meeting.association(), own);
        return own.stream()
                .map(choice -> {
                    RemarkId id = choice.remark().id();
                    return own(
                            choice,
                            named.contains(id),
                            answers.get(id),
                            advice.getOrDefault(id, List.of()),
                            others.getOrDefault(id, List.of()));
                })
                .toList();
    }

    private static Dossier.Own own(
            OwnRemarks.Choice choice,
            boolean named,
            @Nullable AnswerDetails answer,
            List<AdviceDetails> advice,
            List<RemarkDetails> others) {
        RemarkDetails remark = choice.remark();
        return new Dossier.Own(
                remark.id().value(),
                Objects.requireNonNullElse(remark.code(), ""),
                choice.versionLabel(),
                choice.measureTitle(),
                remark.place().name(DocumentWords.FRENCH),
                Objects.requireNonNull(remark.kind()),
                remark.priority(),
                remark.lever(),
                named,
                remark.state(),
                remark.signatories().said(DocumentWords.FRENCH),
                remark.place().target() == Target.PASSAGE ? remark.place().quote() : "",
                remark.body(),
                remark.wording(),
                answer == null ? null : new Dossier.Answer(answer.outcome(), answer.reason(), answer.releasedAt()),
                advice.stream()
                        .map(one -> new Dossier.Advised(one.adviserName(), one.outcome(), one.text()))
                        .toList(),
                others.stream().map(Compiling::position).toList());
    }

    private static Dossier.Position position(RemarkDetails remark) {
        Signatories joint = remark.signatories();
        Stream<Dossier.Speaker> speakers = joint.isJoint()
                ? joint.signed().stream()
                        .map(one -> new Dossier.Speaker(one.organisation().value(), one.name()))
                : Stream.of(new Dossier.Speaker(remark.organisation().value(), remark.organisationName()));
        return new Dossier.Position(
                remark.id().value(),
                Objects.requireNonNullElse(remark.code(), ""),
                Objects.requireNonNull(remark.kind()),
                remark.place().name(DocumentWords.FRENCH),
                joint.isJoint(),
                speakers.sorted(Comparator.comparing(Dossier.Speaker::name)).toList());
    }
}
