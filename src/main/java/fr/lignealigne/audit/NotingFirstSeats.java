package fr.lignealigne.audit;

import fr.lignealigne.account.FirstSeatConfirmed;
import fr.lignealigne.account.FirstSeatDropped;
import fr.lignealigne.account.FirstSeatProposed;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.TrialMailAsked;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who named the first holders, and who confirmed them, in the journal. */
@Component
class NotingFirstSeats {

    private final Journal journal;

    NotingFirstSeats(Journal journal) {
        this.journal = journal;
    }

    @EventListener
    void on(FirstSeatProposed event) {
        note(event, event.by(), event.role() + " " + event.witness());
    }

    @EventListener
    void on(FirstSeatConfirmed event) {
        note(event, event.by(), event.role() + " " + event.person() + " " + event.proposedBy());
    }

    @EventListener
    void on(FirstSeatDropped event) {
        note(event, event.by(), event.role() + (event.refused() ? " REFUSED" : " TAKEN_BACK"));
    }

    @EventListener
    void on(TrialMailAsked event) {
        note(event, event.person(), event.person().toString());
    }

    private void note(Object event, @Nullable PersonId by, String object) {
        journal.add(event.getClass().getSimpleName(), by, object);
    }
}
