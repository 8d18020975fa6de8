package fr.lignealigne.audit;

import fr.lignealigne.plenary.MinutesSentOut;
import fr.lignealigne.plenary.PlenaryAnnounced;
import fr.lignealigne.plenary.PlenaryArranged;
import fr.lignealigne.plenary.PlenaryCancelled;
import fr.lignealigne.plenary.PlenaryHeld;
import fr.lignealigne.plenary.PlenaryMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Plenaries in the journal: arranged, announced, moved, held, cancelled, minutes sent out. */
@Component
class NotingPlenaries {

    private final Journal journal;

    NotingPlenaries(Journal journal) {
        this.journal = journal;
    }

    @EventListener
    void on(PlenaryArranged event) {
        journal.add("PlenaryArranged", event.by(), event.plenary().toString());
    }

    @EventListener
    void on(PlenaryAnnounced event) {
        journal.add("PlenaryAnnounced", event.by(), event.plenary().toString());
    }

    @EventListener
    void on(PlenaryMoved event) {
        journal.add("PlenaryMoved", event.by(), event.plenary().toString());
    }

    @EventListener
    void on(PlenaryHeld event) {
        journal.add("PlenaryHeld", event.by(), event.plenary().toString());
    }

    @EventListener
    void on(PlenaryCancelled event) {
        journal.add("PlenaryCancelled", event.by(), event.plenary().toString());
    }

    @EventListener
    void on(MinutesSentOut event) {
        journal.add(
                event.edition() == 1 ? "MinutesSentOut" : "MinutesCorrected",
                event.by(),
                event.plenary().toString());
    }
}
