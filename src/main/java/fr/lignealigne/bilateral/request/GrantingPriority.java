package fr.lignealigne.bilateral.request;

import fr.lignealigne.account.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets a request come before others for an exchange that its association lost and nobody had asked for. */
@Component
public class GrantingPriority {

    private final MeetingRequestRepository repository;
    private final RequestDescriptions descriptions;
    private final ApplicationEventPublisher events;

    GrantingPriority(
            MeetingRequestRepository repository, RequestDescriptions descriptions, ApplicationEventPublisher events) {
        this.repository = repository;
        this.descriptions = descriptions;
        this.events = events;
    }

    /**
     * To the request of this association that waits longest for a meeting.
     *
     * @param coordination the coordinator's organisation that had arranged the lost one; none when the State had
     * @return whether there is one; else the next that is sent takes it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean grant(OrganisationId association, Lost lost, @Nullable OrganisationId coordination) {
        return repository.lockWaiting(association.value()).stream()
                .findFirst()
                .map(request -> {
                    OrganisationId knew = request.precedence().failedWith();
                    request.come(request.precedence().after(lost, coordination));
                    repository.flush();
                    events.publishEvent(RequestChanged.ofPriority(
                            request.id(),
                            descriptions.standing(request),
                            knew,
                            request.precedence().failedWith()));
                    return true;
                })
                .orElse(false);
    }
}
