package fr.lignealigne.audit;

import fr.lignealigne.bilateral.minutes.ActionAdded;
import fr.lignealigne.bilateral.minutes.ActionClosed;
import fr.lignealigne.bilateral.minutes.Ending;
import fr.lignealigne.bilateral.minutes.MinutesCorrectionBegun;
import fr.lignealigne.bilateral.minutes.MinutesObserved;
import fr.lignealigne.bilateral.minutes.MinutesPut;
import fr.lignealigne.bilateral.minutes.MinutesValidated;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Which events of minutes and of what is to be done after meetings go into the journal; what is only written does not, nor
 * how minutes or an action ended: whether both sides agreed is not the administrator's to read.
 */
@Component
class NotingMinutes {

    private final Journal journal;

    NotingMinutes(Journal journal) {
        this.journal = journal;
    }

    @EventListener
    void on(MinutesPut event) {
        journal.add("MinutesPut", event.by(), event.minutes().toString());
    }

    @EventListener
    void on(MinutesObserved event) {
        journal.add("MinutesAnswered", event.by(), event.minutes().toString());
    }

    @EventListener
    void on(MinutesValidated event) {
        String act = event.ending() == Ending.AGREED ? "MinutesAnswered" : "MinutesValidated";
        journal.add(act, event.by(), event.minutes().toString());
    }

    @EventListener
    void on(MinutesCorrectionBegun event) {
        journal.add("MinutesCorrectionBegun", event.by(), event.minutes().toString());
    }

    @EventListener
    void on(ActionAdded event) {
        journal.add("ActionAdded", event.by(), event.action().toString());
    }

    @EventListener
    void on(ActionClosed event) {
        journal.add("ActionClosed", event.by(), event.action().toString());
    }
}
