package fr.lignealigne.account;

import fr.lignealigne.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A mail to oneself, to see whether mails leave. */
@Service
public class TrialMails {

    private final PersonRepository people;
    private final ApplicationEventPublisher events;

    TrialMails(PersonRepository people, ApplicationEventPublisher events) {
        this.people = people;
        this.events = events;
    }

    @Transactional
    public void send(Viewer viewer) {
        NotAllowed.unless(FirstSeatAccess.mayPrepare(viewer));
        String own = people.findById(viewer.person().value())
                .orElseThrow(NotFound::new)
                .email();
        events.publishEvent(new TrialMailAsked(viewer.person(), own));
    }
}
