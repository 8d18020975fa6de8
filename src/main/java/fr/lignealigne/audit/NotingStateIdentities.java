package fr.lignealigne.audit;

import fr.lignealigne.account.StateIdentityChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What becomes of the ways in by the State's sign-on, in the journal. */
@Component
class NotingStateIdentities {

    private final Journal journal;

    NotingStateIdentities(Journal journal) {
        this.journal = journal;
    }

    @EventListener
    void on(StateIdentityChanged event) {
        journal.add(event.getClass().getSimpleName(), event.by(), event.person() + " " + event.act());
    }
}
