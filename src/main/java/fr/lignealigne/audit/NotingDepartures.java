package fr.lignealigne.audit;

import fr.lignealigne.account.PersonErased;
import fr.lignealigne.keeping.DataGone;
import fr.lignealigne.keeping.OwnDataTaken;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who was erased, who took their own data, and what went by itself: kinds and counts, never whose. */
@Component
class NotingDepartures {

    private final Journal journal;

    NotingDepartures(Journal journal) {
        this.journal = journal;
    }

    @EventListener
    void on(PersonErased event) {
        journal.add(event.getClass().getSimpleName(), event.by(), event.person().toString());
    }

    @EventListener
    void on(OwnDataTaken event) {
        journal.add(
                event.getClass().getSimpleName(), event.person(), event.person().toString());
    }

    @EventListener
    void on(DataGone event) {
        journal.add(event.getClass().getSimpleName(), null, event.keep() + " " + event.rows());
    }
}
