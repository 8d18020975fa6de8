package fr.lignealigne.bilateral.request;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.MeetingDetails;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.OfferId;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The requests for exchanges, as each may know them. An association acts on its own in {@link Requesting}, the State
 * asks in {@link AskingAssociations}, and {@link PlacingRequests} makes meetings of them.
 */
@Service
@Transactional(readOnly = true)
public class Requests {

    private final MeetingRequestRepository repository;
    private final RequestDescriptions descriptions;
    private final Clock clock;

    Requests(MeetingRequestRepository repository, RequestDescriptions descriptions, Clock clock) {
        this.repository = repository;
        this.descriptions = descriptions;
        this.clock = clock;
    }

    /** All that the viewer may know: what awaits them first, then those with priority, then as they were sent. */
    public List<RequestDetails> list(Viewer viewer) {
        NotAllowed.unless(RequestAccess.mayOpen(viewer));
        return descriptions
                .known(
                        viewer,
                        RequestAccess.mayArrange(viewer)
                                ? repository.findAll()
                                : repository.of(viewer.organisation().value()))
                .stream()
                .sorted(Comparator.comparingInt((RequestDetails one) -> rank(viewer, one))
                        .thenComparing(one -> !one.priority())
                        .thenComparing(RequestDetails::sentAt, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(one -> one.id().value()))
                .toList();
    }

    /** What is to be placed comes first to who places it, what is to be said to the association that says it. */
    private static int rank(Viewer viewer, RequestDetails request) {
        return switch (request.state()) {
            case SENT -> request.allows(RequestAct.PLACE) ? 0 : 2;
            case DRAFT, AWAITED -> request.association().equals(viewer.organisation()) ? 1 : 2;
            case PROPOSED -> request.association().equals(viewer.organisation()) ? 0 : 2;
            case PLACED -> 3;
            case WITHDRAWN, DECLINED -> 4;
        };
    }

    /** One request; not found to whoever may not know that there is one. */
    public RequestDetails get(Viewer viewer, RequestId id) {
        return find(viewer, id).orElseThrow(NotFound::new);
    }

    /** The same, or nothing. */
    public Optional<RequestDetails> find(Viewer viewer, RequestId id) {
        return repository.findById(id.value()).flatMap(request -> descriptions.whole(viewer, request));
    }

    /** The one that this meeting was made of, or nothing. */
    public Optional<RequestDetails> ofMeeting(Viewer viewer, MeetingId meeting) {
        return repository
                .ofMeeting(meeting.value())
                .flatMap(request ->
                        descriptions.known(viewer, List.of(request)).stream().findFirst());
    }

    /** Those that these slots are on offer for, as far as the viewer may know them. */
    public Map<OfferId, RequestDetails> ofOffers(Viewer viewer, Collection<OfferId> offers) {
        List<MeetingRequest> answered =
                repository.ofOffers(offers.stream().map(OfferId::value).toList());
        Map<RequestId, OfferId> by = answered.stream()
                .collect(Collectors.toMap(MeetingRequest::id, one -> Objects.requireNonNull(one.offer())));
        return descriptions.known(viewer, answered).stream()
                .collect(Collectors.toMap(one -> Objects.requireNonNull(by.get(one.id())), Function.identity()));
    }

    /**
     * The meetings with its association that stand already, that nobody asked for and that the viewer may know: it may be
     * what one of them answers. None for whoever may not place it.
     */
    public List<MeetingDetails> linkable(Viewer viewer, RequestId id) {
        return repository
                .findById(id.value())
                .filter(request -> RequestAccess.mayPlace(viewer, descriptions.standing(request)))
                .map(request -> descriptions.linkable(viewer, request))
                .orElse(List.of());
    }

    /** Those of the viewer's association for which the State awaits its wishes. */
    public List<RequestDetails> awaiting(Viewer viewer) {
        return RequestAccess.mayAskForItself(viewer)
                ? descriptions.known(viewer, repository.of(viewer.organisation().value())).stream()
                        .filter(one -> one.state() == RequestState.AWAITED)
                        .toList()
                : List.of();
    }

    /** Those that this viewer may make a meeting of now: who was moved or missed first, then in the order of sending. */
    public List<RequestToPlace> toPlace(Viewer viewer) {
        NotAllowed.unless(RequestAccess.mayArrange(viewer));
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.PARIS);
        return descriptions.known(viewer, repository.findAll()).stream()
                .filter(one -> one.allows(RequestAct.PLACE))
                .map(one -> toPlace(one, today))
                .sorted(Comparator.comparing((RequestToPlace one) -> !one.priority())
                        .thenComparing(RequestToPlace::sentAt)
                        .thenComparing(one -> one.id().value()))
                .toList();
    }

    /** Those of these whose meeting is made, as they were to be placed: for whoever moves many meetings at once. */
    public List<RequestToPlace> placed(Viewer viewer, Set<RequestId> of) {
        NotAllowed.unless(RequestAccess.mayArrange(viewer));
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.PARIS);
        List<MeetingRequest> found =
                repository.findAllById(of.stream().map(RequestId::value).toList());
        return descriptions.known(viewer, found).stream()
                .filter(one -> one.state() == RequestState.PLACED)
                .map(one -> toPlace(one, today))
                .toList();
    }

    private static RequestToPlace toPlace(RequestDetails request, LocalDate today) {
        RequestDraft said = request.said();
        return new RequestToPlace(
                request.id(),
                request.association(),
                request.associationName(),
                Objects.requireNonNull(request.sentAt()),
                request.priority(),
                Set.copyOf(request.themes()),
                said.minutes(),
                said.format(),
                said.zone(),
                said.delegation().people(),
                said.delegation().needs(),
                !said.delegation().otherNeeds().isEmpty(),
                said.wishes().entrySet().stream()
                        .filter(one -> one.getKey().day().isAfter(today))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
