package fr.lignealigne.audit;

import fr.lignealigne.account.FactorChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What becomes of second factors, in the journal. */
@Component
class NotingFactors {

    private final Journal journal;

    NotingFactors(Journal journal) {
        this.journal = journal;
    }

    @EventListener
    void on(FactorChanged event) {
        journal.add(event.getClass().getSimpleName(), event.by(), event.person() + " " + event.act());
    }
}
