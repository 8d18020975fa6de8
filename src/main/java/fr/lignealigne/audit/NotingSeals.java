package fr.lignealigne.audit;

import fr.lignealigne.audit.seal.SnapshotSealed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The number of each seal goes into the journal, whose chain then holds the file. */
@Component
class NotingSeals {

    private final Journal journal;

    NotingSeals(Journal journal) {
        this.journal = journal;
    }

    @EventListener
    void on(SnapshotSealed event) {
        journal.add("SnapshotSealed." + event.kind(), null, event.seal() + " " + event.number());
    }
}
