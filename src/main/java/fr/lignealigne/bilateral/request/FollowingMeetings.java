package fr.lignealigne.bilateral.request;

import fr.lignealigne.account.PersonId;
import fr.lignealigne.bilateral.MeetingCancelled;
import fr.lignealigne.bilateral.MeetingDeclined;
import fr.lignealigne.bilateral.MeetingHeld;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.MeetingMissed;
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
    private final ApplicationEventPublisher events;

    FollowingMeetings(
            MeetingRequestRepository repository, RequestDescriptions descriptions, ApplicationEventPublisher events) {
        this.repository = repository;
        this.descriptions = descriptions;
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
            RequestAccess.Standing standing = descriptions.standing(request);
            events.publishEvent(RequestChanged.from(request.id(), standing, standing));
        });
    }

    private void reopen(MeetingId meeting, boolean first, PersonId by) {
        repository.lockOfMeeting(meeting.value()).ifPresent(request -> {
            RequestAccess.Standing before = descriptions.standing(request);
            request.open(first);
            repository.flush();
            events.publishEvent(new RequestReopened(request.id(), request.association(), by));
            events.publishEvent(RequestChanged.from(request.id(), before, descriptions.standing(request)));
        });
    }
}
