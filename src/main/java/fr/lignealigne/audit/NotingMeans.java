package fr.lignealigne.audit;

import fr.lignealigne.bilateral.HoursChanged;
import fr.lignealigne.bilateral.MeansRetired;
import fr.lignealigne.bilateral.OfferChosen;
import fr.lignealigne.bilateral.OfferDeclined;
import fr.lignealigne.bilateral.OfferLapsed;
import fr.lignealigne.bilateral.OfferWithdrawn;
import fr.lignealigne.bilateral.OfficialChanged;
import fr.lignealigne.bilateral.OfficialRegistered;
import fr.lignealigne.bilateral.SlotsOffered;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Officials, hours of officials and rooms in the journal, and slots offered: what became of each, not what was said of them. */
@Component
class NotingMeans {

    private final Journal journal;

    NotingMeans(Journal journal) {
        this.journal = journal;
    }

    @EventListener
    void on(HoursChanged event) {
        journal.add("HoursChanged", event.by(), event.resource().toString());
    }

    @EventListener
    void on(MeansRetired event) {
        journal.add(
                event.closed() ? "MeansRetired" : "MeansReopened",
                event.by(),
                event.resource().toString());
    }

    @EventListener
    void on(OfficialRegistered event) {
        journal.add("OfficialRegistered", event.by(), event.official().toString());
    }

    @EventListener
    void on(OfficialChanged event) {
        journal.add("OfficialChanged", event.by(), event.official().toString());
    }

    @EventListener
    void on(SlotsOffered event) {
        journal.add("SlotsOffered", event.by(), event.offer().toString());
    }

    @EventListener
    void on(OfferChosen event) {
        journal.add("OfferChosen", event.by(), event.offer() + " " + event.meeting());
    }

    @EventListener
    void on(OfferWithdrawn event) {
        journal.add("OfferWithdrawn", event.by(), event.offer().toString());
    }

    @EventListener
    void on(OfferDeclined event) {
        journal.add("OfferDeclined", event.by(), event.offer().toString());
    }

    @EventListener
    void on(OfferLapsed event) {
        journal.add("OfferLapsed", null, event.offer().toString());
    }
}
