package fr.lignealigne.audit;

import fr.lignealigne.bilateral.minutes.ActionAdded;
import fr.lignealigne.bilateral.minutes.ActionClosed;
import fr.lignealigne.bilateral.minutes.MinutesCorrectionBegun;
import fr.lignealigne.bilateral.minutes.MinutesObserved;
import fr.lignealigne.bilateral.minutes.MinutesPut;
import fr.lignealigne.bilateral.minutes.MinutesValidated;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Which events of minutes and of what is to be done after meetings go into the journal; what is only written does not. */
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
        journal.add("MinutesObserved", event.by(), event.minutes().toString());
    }

    @EventListener
    void on(MinutesValidated event) {
        journal.add(
                "MinutesValidated." + event.ending(),
                event.by(),
                event.minutes().toString());
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
        journal.add("ActionClosed." + event.as(), event.by(), event.action().toString());
    }
}
