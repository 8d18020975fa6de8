package fr.lignealigne.bilateral.request;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.OrganisationKind;
import fr.lignealigne.account.Organisations;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.bilateral.MeetingCancelled;
import fr.lignealigne.bilateral.MeetingDeclined;
import fr.lignealigne.bilateral.MeetingHeld;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.MeetingMissed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of a request when something becomes of its meeting. One that was cancelled by the State or the
 * coordinator, or missed, comes before others the next time; one that the association itself called off or declined does
 * not.
 */
@Component
class FollowingMeetings {

    private final MeetingRequestRepository repository;
    private final RequestDescriptions descriptions;
    private final RequestQueries queries;
    private final Organisations organisations;
    private final ApplicationEventPublisher events;

    FollowingMeetings(
            MeetingRequestRepository repository,
            RequestDescriptions descriptions,
            RequestQueries queries,
            Organisations organisations,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.descriptions = descriptions;
        this.queries = queries;
        this.organisations = organisations;
        this.events = events;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(MeetingCancelled event) {
        repository.flush();
        lose(event.meeting(), event.association(), queries.cancelled(event.meeting()), event.by());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(MeetingMissed event) {
        lose(event.meeting(), event.association(), new Lost(Loss.MISSED, queries.startOf(event.meeting())), event.by());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(MeetingDeclined event) {
        repository
                .lockOfMeeting(event.meeting().value())
                .ifPresent(request -> reopen(request, coordination(event.meeting()), null));
    }

    /** Nobody needs to know any more who came and what they needed. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(MeetingHeld event) {
        repository.lockOfMeeting(event.meeting().value()).ifPresent(request -> {
            request.said().forgetPeople();
            queries.forgetTyped(request.id());
            RequestAccess.Standing standing = descriptions.standing(request);
            events.publishEvent(RequestChanged.from(request.id(), standing, standing));
        });
    }

    private void lose(MeetingId meeting, OrganisationId association, Lost lost, PersonId by) {
        OrganisationId coordination = coordination(meeting);
        Optional<MeetingRequest> asked = repository.lockOfMeeting(meeting.value());
        asked.ifPresent(request -> reopen(request, coordination, lost));
        events.publishEvent(new ExchangeLost(meeting, association, lost, coordination, asked.isPresent(), by));
    }

    private void reopen(MeetingRequest request, @Nullable OrganisationId coordination, @Nullable Lost lost) {
        RequestAccess.Standing before = descriptions.standing(request);
        OrganisationId arranger = Objects.requireNonNull(before.arranger());
        request.open();
        if (lost != null) {
            request.come(
                    lost.how().givesPriority()
                            ? request.precedence().after(lost, coordination)
                            : request.precedence().without(coordination));
        }
        repository.flush();
        events.publishEvent(new RequestReopened(request.id(), request.association(), arranger));
        events.publishEvent(RequestChanged.from(request.id(), before, descriptions.standing(request)));
    }

    /** The coordinator's organisation that had arranged it; none when the State had. */
    private @Nullable OrganisationId coordination(MeetingId meeting) {
        OrganisationId arranger =
                Objects.requireNonNull(queries.arrangers(List.of(meeting)).get(meeting));
        return organisations.get(arranger).kind() == OrganisationKind.STATE ? null : arranger;
    }
}
