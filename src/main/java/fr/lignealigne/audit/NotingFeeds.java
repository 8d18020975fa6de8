package fr.lignealigne.audit;

import fr.lignealigne.bilateral.CalendarFeedMade;
import fr.lignealigne.bilateral.CalendarFeedRevoked;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The addresses of calendars in the journal: made, renewed, revoked; never the address. */
@Component
class NotingFeeds {

    private final Journal journal;

    NotingFeeds(Journal journal) {
        this.journal = journal;
    }

    @EventListener
    void on(CalendarFeedMade event) {
        journal.add(
                event.renewed() ? "CalendarFeedRenewed" : "CalendarFeedMade",
                event.person(),
                event.person().toString());
    }

    @EventListener
    void on(CalendarFeedRevoked event) {
        journal.add("CalendarFeedRevoked", event.person(), event.person().toString());
    }
}
