package fr.lignealigne.bilateral;

import fr.lignealigne.account.PersonDisabled;
import fr.lignealigne.account.PersonMoved;
import fr.lignealigne.account.SeatContested;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends the address of a calendar with the seat, so that it does not come back to life when its holder does. */
@Component
class EndingFeeds {

    private final FeedTable table;

    EndingFeeds(FeedTable table) {
        this.table = table;
    }

    @EventListener
    void on(PersonMoved event) {
        table.end(event.person());
    }

    @EventListener
    void on(PersonDisabled event) {
        table.end(event.person());
    }

    @EventListener
    void on(SeatContested event) {
        table.end(event.person());
    }
}
