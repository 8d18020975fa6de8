package fr.lignealigne.shared;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ParameterizedPreparedStatementSetter;
import org.springframework.jdbc.core.PreparedStatementCreator;
import org.springframework.jdbc.core.PreparedStatementSetter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes in transactions only. Connections commit nothing by themselves, which spares two questions a transaction; what
 * is written outside of one would be lost without a word, so it is refused aloud.
 */
@Component
public class TransactedJdbc extends JdbcTemplate {

    public TransactedJdbc(DataSource database) {
        super(database);
    }

    /** Writes, within a transaction. */
    protected <T extends @Nullable Object> T writing(Supplier<T> write) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalTransactionStateException("Written outside a transaction");
        }
        return write.get();
    }

    @Override
    public int update(String sql) {
        return writing(() -> super.update(sql));
    }

    @Override
    protected int update(PreparedStatementCreator statement, @Nullable PreparedStatementSetter values) {
        return writing(() -> super.update(statement, values));
    }

    @Override
    public int[] batchUpdate(String... sql) {
        return writing(() -> super.batchUpdate(sql));
    }

    @Override
    public int[] batchUpdate(String sql, BatchPreparedStatementSetter values) {
        return writing(() -> super.batchUpdate(sql, values));
    }

    @Override
    public int[] batchUpdate(String sql, List<? extends Object[]> values) {
        return writing(() -> super.batchUpdate(sql, values));
    }

    @Override
    public <T> int[][] batchUpdate(
            String sql, Collection<T> rows, int atOnce, ParameterizedPreparedStatementSetter<T> values) {
        return writing(() -> super.batchUpdate(sql, rows, atOnce, values));
    }

    @Override
    public int[] batchUpdate(String sql, List<? extends Object[]> values, int[] types) {
        return writing(() -> super.batchUpdate(sql, values, types));
    }
}
