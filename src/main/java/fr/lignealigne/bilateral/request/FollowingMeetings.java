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
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of a request when something becomes of its meeting. One that was cancelled or missed comes before others
 * the next time; one whose time the association declined does not.
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
        reopen(event.meeting(), true, event.by());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(MeetingMissed event) {
        reopen(event.meeting(), true, event.by());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(MeetingDeclined event) {
        reopen(event.meeting(), false, event.by());
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

    private void reopen(MeetingId meeting, boolean first, PersonId by) {
        repository.lockOfMeeting(meeting.value()).ifPresent(request -> {
            RequestAccess.Standing before = descriptions.standing(request);
            OrganisationId arranger = Objects.requireNonNull(before.arranger());
            request.open(first, isOfTheState(arranger) ? null : arranger);
            repository.flush();
            events.publishEvent(new RequestReopened(request.id(), request.association(), arranger, by));
            events.publishEvent(RequestChanged.from(request.id(), before, descriptions.standing(request)));
        });
    }

    private boolean isOfTheState(OrganisationId arranger) {
        return organisations.get(arranger).kind() == OrganisationKind.STATE;
    }
}
