package fr.lignealigne.plan;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Published versions, kept in memory: neither their text nor their embargo ever changes. */
@Component
class PublishedTexts {

    private final PlanVersionRepository versions;
    private final VersionTexts texts;
    private final Map<PlanVersionId, PublishedText> known = new ConcurrentHashMap<>();

    PublishedTexts(PlanVersionRepository versions, VersionTexts texts) {
        this.versions = versions;
        this.texts = texts;
    }

    /** A version as it was published; empty for one in preparation, and for none. */
    Optional<PublishedText> of(PlanVersionId version) {
        PublishedText kept = known.get(version);
        return kept == null ? read(version) : Optional.of(kept);
    }

    private Optional<PublishedText> read(PlanVersionId id) {
        Optional<PublishedText> read = versions.findById(id.value())
                .filter(version -> version.state() != VersionState.PREPARATION)
                .map(version -> new PublishedText(texts.load(id), version.embargoUntil()));
        read.ifPresent(text -> keep(id, text));
        return read;
    }

    /** Only from a transaction that held: one that publishes may still be undone. */
    private void keep(PlanVersionId id, PublishedText text) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

                @Override
                public void afterCommit() {
                    known.putIfAbsent(id, text);
                }
            });
        }
    }
}
