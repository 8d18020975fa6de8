package fr.lignealigne.audit;

import fr.lignealigne.export.SittingExported;
import fr.lignealigne.export.SynopsisExported;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * That the synopsis or the minutes of a sitting left as a file goes into the journal: which, in which format, filtered by what. How much it was
 * is left out: whoever keeps the portal running learns no numbers from the journal.
 */
@Component
class NotingExports {

    private final Journal journal;

    NotingExports(Journal journal) {
        this.journal = journal;
    }

    @EventListener
    void on(SynopsisExported event) {
        String said = event.version() + " " + event.format();
        journal.add(
                "SynopsisExported",
                event.by(),
                event.filters().isEmpty() ? said : said + " " + String.join(",", event.filters()));
    }

    @EventListener
    void on(SittingExported event) {
        journal.add("SittingExported", event.by(), event.sitting() + " " + event.format());
    }
}
