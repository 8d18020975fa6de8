package fr.lignealigne.audit;

import fr.lignealigne.decision.trace.TraceChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What was said of the text that carries answers out, in the journal: of which version, never of which remark. Nothing
 * before the answers are released, since one line for each would tell how many are accepted; the State reads the history
 * of each trace.
 */
@Component
class NotingTraces {

    private final Journal journal;

    NotingTraces(Journal journal) {
        this.journal = journal;
    }

    @EventListener
    void on(TraceChanged event) {
        if (!event.isReleased()) {
            return;
        }
        journal.add(
                event.isTakenBack() ? "TraceTakenBack" : "TraceSaid",
                event.by(),
                event.version().toString());
    }
}
