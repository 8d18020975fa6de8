package fr.lignealigne.node;

import fr.lignealigne.shared.Attempts;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes down what this node tells the others, in the transaction of what it tells of, and hands on what they tell. Where
 * there is one node it does neither.
 */
@Component
class Signals {

    private static final Logger LOG = LoggerFactory.getLogger(Signals.class);

    /** Ids are given before the commit, so that a signal may show up behind others: this far back is looked each time. */
    private static final int LOOK_BACK = 1_000;

    private final ThisNode node;
    private final SignalTable table;
    private final EarLine line;
    private final Doorbell bell;
    private final Attempts attempts;
    private @Nullable SignalKinds kinds;
    private final Set<Long> followed = new HashSet<>();
    private long furthest;

    Signals(ThisNode node, SignalTable table, EarLine line, Doorbell bell, Attempts attempts) {
        this.node = node;
        this.table = table;
        this.line = line;
        this.bell = bell;
        this.attempts = attempts;
    }

    @EventListener
    void on(Signal signal) {
        if (!node.isOneOfSeveral() || !signal.isForOthers()) {
            return;
        }
        if (isAfterAnAct()) {
            attempts.apart(() -> tell(signal));
        } else {
            attempts.at(() -> tell(signal));
        }
    }

    /** The transaction of an act looks open to those who follow its commit, and commits nothing any more. */
    private static boolean isAfterAnAct() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isSynchronizationActive();
    }

    private Signal tell(Signal signal) {
        if (toldWithinTheAct().add(signal)) {
            table.add(node.id(), SignalKinds.nameOf(signal), SignalKinds.write(signal));
        }
        return signal;
    }

    private Set<Signal> toldWithinTheAct() {
        for (TransactionSynchronization each : TransactionSynchronizationManager.getSynchronizations()) {
            if (each instanceof Act act && act.isOf(this)) {
                return act.told;
            }
        }
        Act begun = new Act();
        TransactionSynchronizationManager.registerSynchronization(begun);
        return begun.told;
    }

    /** What one transaction told: each thing once, and one ring for all. */
    private final class Act implements TransactionSynchronization {

        private final Set<Signal> told = new HashSet<>();

        private boolean isOf(Signals those) {
            return Signals.this == those;
        }

        @Override
        public void afterCommit() {
            bell.ring();
        }
    }

    /** What was told before this node began concerns nothing that it has. */
    void begin() {
        kinds = new SignalKinds();
        followed.addAll(line.idsAfter(0, node.id()));
        followed.forEach(id -> furthest = Math.max(furthest, id));
    }

    /**
     * Hands on what the others told and was not followed here yet, in its order; what is not followed comes again.
     *
     * @param fromTheStart also what one told whose transaction lasted longer than a thousand others
     * @param follower is given a {@link SignalHeard} or {@link SignalGarbled}, and says whether all went well
     * @return whether all was followed
     */
    boolean follow(boolean fromTheStart, Predicate<Object> follower) {
        List<Long> ids = line.idsAfter(fromTheStart ? 0 : furthest - LOOK_BACK, node.id());
        List<Long> fresh = ids.stream().filter(id -> !followed.contains(id)).toList();
        boolean isAllFollowed = true;
        if (!fresh.isEmpty()) {
            for (EarLine.Row row : line.read(fresh)) {
                if (isFollowed(row, follower)) {
                    followed.add(row.id());
                } else {
                    isAllFollowed = false;
                }
            }
        }
        if (isAllFollowed && !ids.isEmpty()) {
            furthest = Math.max(furthest, ids.getLast());
        }
        if (fromTheStart) {
            // Lets go of what was swept away.
            followed.retainAll(new HashSet<>(ids));
        }
        return isAllFollowed;
    }

    /** Nodes of two releases run side by side during an upgrade. */
    private boolean isFollowed(EarLine.Row row, Predicate<Object> follower) {
        Class<? extends Signal> kind = Objects.requireNonNull(kinds).of(row.kind());
        if (kind == null) {
            LOG.info("A signal of a kind that this release does not know: {}", row.kind());
            return true;
        }
        return follower.test(understood(kind, row.body()));
    }

    private static Object understood(Class<? extends Signal> kind, String body) {
        try {
            return new SignalHeard(SignalKinds.read(kind, body));
        } catch (RuntimeException other) {
            LOG.warn("A signal of another release is not understood: {}", kind.getSimpleName());
            return new SignalGarbled(kind);
        }
    }
}
