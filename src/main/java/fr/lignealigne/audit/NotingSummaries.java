package fr.lignealigne.audit;

import fr.lignealigne.decision.summary.SummarySettled;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Public summaries, published and taken back, in the journal. */
@Component
class NotingSummaries {

    private final Journal journal;

    NotingSummaries(Journal journal) {
        this.journal = journal;
    }

    @EventListener
    void on(SummarySettled event) {
        journal.add(
                event.isPublished() ? "SummaryPublished" : "SummaryTakenBack",
                event.by(),
                event.version().toString());
    }
}
