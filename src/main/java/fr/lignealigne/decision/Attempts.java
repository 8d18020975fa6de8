package fr.lignealigne.decision;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs an act in its transaction, anew when the database had to choose between two.
 *
 * <p>Under snapshot isolation the one who comes second is thrown out (MariaDB errors 1020 and 1213); asked again, the
 * act sees what the first one did and says so in a sentence.
 */
@Component
class Attempts {

    private static final int MOST = 5;

    private final TransactionTemplate writing;
    private final TransactionTemplate reading;

    Attempts(PlatformTransactionManager transactions) {
        this.writing = new TransactionTemplate(transactions);
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    <T> T write(Supplier<T> act) {
        for (int attempt = 1; ; attempt++) {
            try {
                return run(writing, act);
            } catch (ConcurrencyFailureException e) {
                if (attempt == MOST) {
                    throw e;
                }
            }
        }
    }

    <T> T read(Supplier<T> act) {
        return run(reading, act);
    }

    private static <T> T run(TransactionTemplate transaction, Supplier<T> act) {
        return Objects.requireNonNull(transaction.execute(status -> act.get()));
    }
}
