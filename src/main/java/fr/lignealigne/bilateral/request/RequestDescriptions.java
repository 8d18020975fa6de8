package fr.lignealigne.bilateral.request;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.OrganisationSummary;
import fr.lignealigne.account.Organisations;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.BilateralMeetings;
import fr.lignealigne.bilateral.MeetingDetails;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.OfferId;
import fr.lignealigne.bilateral.Offers;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.Remarks;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells requests to viewers, each as much as they may know; a remark only to whoever may read it. */
@Component
class RequestDescriptions {

    private final Organisations organisations;
    private final Remarks remarks;
    private final BilateralMeetings meetings;
    private final Offers offers;
    private final RequestQueries queries;

    RequestDescriptions(
            Organisations organisations,
            Remarks remarks,
            BilateralMeetings meetings,
            Offers offers,
            RequestQueries queries) {
        this.organisations = organisations;
        this.remarks = remarks;
        this.meetings = meetings;
        this.offers = offers;
        this.queries = queries;
    }

    RequestAccess.Standing standing(MeetingRequest request) {
        return request.standing(
                organisations.get(request.association()).collectiveMember(),
                arrangers(List.of(request)).apply(request));
    }

    /** Who made meetings of these, or offers slots for them. */
    private Function<MeetingRequest, @Nullable OrganisationId> arrangers(Collection<MeetingRequest> requests) {
        Map<MeetingId, OrganisationId> ofMeetings = queries.arrangers(requests.stream()
                .map(MeetingRequest::meeting)
                .filter(Objects::nonNull)
                .toList());
        Map<OfferId, OrganisationId> ofOffers = queries.offerers(requests.stream()
                .map(MeetingRequest::offer)
                .filter(Objects::nonNull)
                .toList());
        return request -> {
            MeetingId meeting = request.meeting();
            OfferId offer = request.offer();
            return meeting != null ? ofMeetings.get(meeting) : offer == null ? null : ofOffers.get(offer);
        };
    }

    /** One with its meeting or the slots on offer, when the viewer may know them. */
    Optional<RequestDetails> whole(Viewer viewer, MeetingRequest request) {
        MeetingId meeting = request.meeting();
        OfferId offer = request.offer();
        return known(viewer, List.of(request)).stream()
                .findFirst()
                .map(found -> found.with(
                        meeting == null ? null : meetings.find(viewer, meeting).orElse(null),
                        offer == null ? null : offers.find(viewer, offer).orElse(null)));
    }

    /** The open meetings of its association without a request, as far as the viewer may know them. */
    List<MeetingDetails> linkable(Viewer viewer, MeetingRequest request) {
        return queries.openWithoutRequest(request.association()).stream()
                .flatMap(meeting -> meetings.find(viewer, meeting).stream())
                .toList();
    }

    /** Those of these that the viewer may know of, in their order; their meetings are not looked up. */
    List<RequestDetails> known(Viewer viewer, Collection<MeetingRequest> requests) {
        Map<OrganisationId, OrganisationSummary> associations =
                organisations.list().stream().collect(Collectors.toMap(OrganisationSummary::id, Function.identity()));
        Function<MeetingRequest, @Nullable OrganisationId> arrangers = arrangers(requests);
        Function<MeetingRequest, RequestAccess.Standing> standing = request -> request.standing(
                Objects.requireNonNull(associations.get(request.association())).collectiveMember(),
                arrangers.apply(request));
        List<MeetingRequest> known = requests.stream()
                .filter(request -> RequestAccess.sight(viewer, standing.apply(request)) != RequestAccess.Sight.NONE)
                .toList();
        Map<RemarkId, RemarkDetails> readable = readable(viewer, known, standing);
        return known.stream()
                .map(request -> details(
                        viewer,
                        request,
                        standing.apply(request),
                        Objects.requireNonNull(associations.get(request.association()))
                                .shortName(),
                        readable))
                .toList();
    }

    private Map<RemarkId, RemarkDetails> readable(
            Viewer viewer, List<MeetingRequest> requests, Function<MeetingRequest, RequestAccess.Standing> standing) {
        List<RemarkId> wanted = requests.stream()
                .flatMap(request -> request.remarks(maySeeSaid(viewer, standing.apply(request))).stream())
                .distinct()
                .toList();
        return wanted.isEmpty()
                ? Map.of()
                : remarks.those(viewer, wanted).stream()
                        .collect(Collectors.toMap(RemarkDetails::id, Function.identity()));
    }

    /** What an association writes is its own until it is sent. */
    private static boolean maySeeSaid(Viewer viewer, RequestAccess.Standing standing) {
        return standing.sent() || RequestAccess.sight(viewer, standing) == RequestAccess.Sight.OWN;
    }

    private RequestDetails details(
            Viewer viewer,
            MeetingRequest request,
            RequestAccess.Standing standing,
            String associationName,
            Map<RemarkId, RemarkDetails> readable) {
        RequestAccess.Sight sight = RequestAccess.sight(viewer, standing);
        boolean isSaid = maySeeSaid(viewer, standing);
        boolean knowsPriority = RequestAccess.mayKnowPriority(
                viewer, standing, request.precedence().failedWith());
        boolean toArrange = sight == RequestAccess.Sight.TO_ARRANGE;
        return new RequestDetails(
                request.id(),
                request.number(),
                request.association(),
                associationName,
                request.origin(),
                request.state(),
                request.precedence().priority() && knowsPriority,
                knowsPriority ? request.precedence().lost() : null,
                request.sentAt(),
                request.themes(isSaid).stream().sorted().toList(),
                Set.copyOf(request.named().themes()),
                toArrange
                        ? List.of()
                        : request.remarks(isSaid).stream()
                                .map(readable::get)
                                .filter(Objects::nonNull)
                                .toList(),
                toArrange ? "" : request.named().why(),
                isSaid ? said(request.said().draft(), toArrange) : RequestDraft.EMPTY,
                isSaid,
                toArrange ? "" : request.closingReason(),
                null,
                null,
                RequestAccess.acts(viewer, standing),
                sight == RequestAccess.Sight.OWN ? request.revision() : 0);
    }

    private static RequestDraft said(RequestDraft whole, boolean toArrange) {
        return toArrange
                ? new RequestDraft(
                        whole.themes(),
                        List.of(),
                        "",
                        whole.minutes(),
                        whole.delegation().withoutPeople(),
                        whole.wishes(),
                        whole.zone(),
                        whole.format())
                : whole;
    }
}
