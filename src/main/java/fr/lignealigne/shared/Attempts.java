package fr.lignealigne.shared;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs an act in its transaction, anew when the database had to choose between two.
 *
 * <p>Under snapshot isolation MariaDB throws the one who comes second out (errors 1020 and 1213, or 1205 after a wait),
 * or finds what it adds already there, or what it hangs on gone (1062, 1452); rarely it ends a statement with no number
 * and no words (0 with HY000). Asked again, the act sees what the first one did and says so in a sentence. Error 1020
 * comes at once, even while the first one is still at work: hence a pause that doubles, with some chance in it so that
 * two do not march in step.
 *
 * <p>Only the outermost act is asked again: after an error the whole transaction is gone. Every writing method that is
 * {@code @Transactional} comes here by itself ({@link EveryAct}); {@link #at} is for acts of which the transaction is
 * only a part.
 */
@Component
public class Attempts {

    private static final int MOST = 8;
    private static final long FIRST_PAUSE_MILLIS = 10;

    private static final Set<Integer> WORTH_ANOTHER = Set.of(1020, 1062, 1205, 1213, 1452);

    private final TransactionTemplate transaction;
    private final TransactionTemplate apart;
    private final TransactionTemplate reading;

    Attempts(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /** What is done as a whole or not at all. */
    interface Act<T extends @Nullable Object, E extends Throwable> {
        T perform() throws E;
    }

    /** Reads in a transaction of its own. */
    public <T> T read(Supplier<T> act) {
        return Objects.requireNonNull(reading.execute(status -> act.get()));
    }

    /** Does the act, at most {@value #MOST} times; its refusals are never tried again. */
    public <T> T at(Supplier<T> act) {
        boolean isPart = TransactionSynchronizationManager.isActualTransactionActive();
        return isPart ? once(transaction, act) : again(() -> once(transaction, act));
    }

    /** The same, whatever transaction the caller is in: what is done stays done, even when that one is rolled back. */
    public <T> T apart(Supplier<T> act) {
        return again(() -> once(apart, act));
    }

    private static <T> T once(TransactionTemplate transaction, Supplier<T> act) {
        return Objects.requireNonNull(transaction.execute(status -> act.get()));
    }

    /** Asks again while the database chose another one; the act begins its own transaction each time. */
    static <T extends @Nullable Object, E extends Throwable> T again(Act<T, E> act) throws E {
        for (int attempt = 1; ; attempt++) {
            try {
                return act.perform();
            } catch (RuntimeException e) {
                if (attempt == MOST || !isWorthAnother(e)) {
                    throw e;
                }
                pauseAfter(attempt, e);
            }
        }
    }

    private static void pauseAfter(int attempt, RuntimeException thrown) {
        long longest = FIRST_PAUSE_MILLIS << attempt - 1;
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(longest / 2, longest + 1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw thrown;
        }
    }

    private static boolean isWorthAnother(RuntimeException thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConcurrencyFailureException
                    || cause instanceof SQLException sql
                            && (WORTH_ANOTHER.contains(sql.getErrorCode()) || saysNothing(sql))) {
                return true;
            }
        }
        return false;
    }

    /** What the driver says by itself has another state, or none. */
    private static boolean saysNothing(SQLException thrown) {
        return thrown.getErrorCode() == 0 && "HY000".equals(thrown.getSQLState());
    }
}
