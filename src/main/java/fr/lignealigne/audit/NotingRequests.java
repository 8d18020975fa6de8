package fr.lignealigne.audit;

import fr.lignealigne.bilateral.request.RequestDeclined;
import fr.lignealigne.bilateral.request.RequestPlaced;
import fr.lignealigne.bilateral.request.RequestProposed;
import fr.lignealigne.bilateral.request.RequestSent;
import fr.lignealigne.bilateral.request.RequestWithdrawn;
import fr.lignealigne.bilateral.request.WishesAwaited;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Which events of requests for exchanges go into the journal; what is only prepared does not. */
@Component
class NotingRequests {

    private final Journal journal;

    NotingRequests(Journal journal) {
        this.journal = journal;
    }

    @EventListener
    void on(WishesAwaited event) {
        journal.add("WishesAwaited", event.by(), event.request().toString());
    }

    @EventListener
    void on(RequestSent event) {
        journal.add("RequestSent", event.by(), event.request().toString());
    }

    @EventListener
    void on(RequestProposed event) {
        journal.add("RequestProposed", event.by(), event.request().toString());
    }

    @EventListener
    void on(RequestPlaced event) {
        journal.add("RequestPlaced", event.by(), event.request().toString());
    }

    @EventListener
    void on(RequestDeclined event) {
        journal.add("RequestDeclined", event.by(), event.request().toString());
    }

    @EventListener
    void on(RequestWithdrawn event) {
        journal.add("RequestWithdrawn", event.by(), event.request().toString());
    }
}
