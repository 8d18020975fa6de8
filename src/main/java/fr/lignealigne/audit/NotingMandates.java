package fr.lignealigne.audit;

import fr.lignealigne.account.MandateGiven;
import fr.lignealigne.account.MandateRevoked;
import fr.lignealigne.account.MandateUsed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Mandates in the journal: given, revoked, and each act done under one. */
@Component
class NotingMandates {

    private final Journal journal;

    NotingMandates(Journal journal) {
        this.journal = journal;
    }

    @EventListener
    void on(MandateGiven event) {
        journal.add("MandateGiven", event.by(), event.mandate().toString());
    }

    @EventListener
    void on(MandateRevoked event) {
        journal.add("MandateRevoked", event.by(), event.mandate().toString());
    }

    @EventListener
    void on(MandateUsed event) {
        journal.add("MandateUsed." + event.act(), event.by(), event.mandate() + " " + event.object());
    }
}
