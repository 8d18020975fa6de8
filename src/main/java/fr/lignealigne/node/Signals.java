package fr.lignealigne.node;

import fr.lignealigne.shared.Attempts;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes down what this node tells the others, in the transaction of what it tells of, and reads what they tell. Where there
 * is one node it does neither.
 */
@Component
class Signals {

    private static final Logger LOG = LoggerFactory.getLogger(Signals.class);

    /** Ids are given before the commit, so that a signal may show up behind others: this far back is looked each time. */
    private static final int LOOK_BACK = 1_000;

    private final ThisNode node;
    private final SignalTable table;
    private final Doorbell bell;
    private final Attempts attempts;
    private @Nullable SignalKinds kinds;
    private final Set<Long> heard = new HashSet<>();
    private long furthest;

    Signals(ThisNode node, SignalTable table, Doorbell bell, Attempts attempts) {
        this.node = node;
        this.table = table;
        this.bell = bell;
        this.attempts = attempts;
    }

    @EventListener
    void on(Signal signal) {
        if (node.isOneOfSeveral()) {
            attempts.at(() -> tell(signal));
        }
    }

    private Signal tell(Signal signal) {
        table.add(node.id(), SignalKinds.nameOf(signal), SignalKinds.write(signal));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

            @Override
            public void afterCommit() {
                bell.ring();
            }
        });
        return signal;
    }

    /** What was told before this node began concerns nothing that it has. */
    void begin() {
        kinds = new SignalKinds();
        heard.addAll(ids(0));
        heard.forEach(id -> furthest = Math.max(furthest, id));
    }

    /** What the others told and this node did not hear yet. */
    List<Signal> unheard() {
        return take(ids(furthest - LOOK_BACK));
    }

    /** The same for one whose transaction lasted longer than a thousand others; lets go of what was swept away. */
    List<Signal> unheardFromTheStart() {
        List<Long> kept = ids(0);
        List<Signal> late = take(kept);
        heard.retainAll(new HashSet<>(kept));
        return late;
    }

    private List<Long> ids(long after) {
        return attempts.read(() -> table.idsAfter(after, node.id()));
    }

    private List<Signal> take(List<Long> ids) {
        List<Long> fresh = ids.stream().filter(id -> !heard.contains(id)).toList();
        if (fresh.isEmpty()) {
            return List.of();
        }
        List<Signal> signals = attempts.read(() -> table.read(fresh)).stream()
                .flatMap(this::understood)
                .toList();
        heard.addAll(fresh);
        furthest = Math.max(furthest, fresh.getLast());
        return signals;
    }

    /** Nodes of two releases run side by side during an upgrade. */
    private Stream<Signal> understood(SignalTable.Row row) {
        try {
            SignalKinds known = kinds;
            if (known != null && known.knows(row.kind())) {
                return Stream.of(known.read(row.kind(), row.body()));
            }
            LOG.info("A signal of a kind that this release does not know: {}", row.kind());
        } catch (RuntimeException other) {
            LOG.warn("A signal of another release is not understood: {}", row.kind());
        }
        return Stream.empty();
    }
}
