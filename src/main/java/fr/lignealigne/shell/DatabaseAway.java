package fr.lignealigne.shell;

import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import org.hibernate.exception.JDBCConnectionException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells an act that failed because the database does not answer from one that broke. */
final class DatabaseAway {

    private DatabaseAway() {}

    static boolean isBehind(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            boolean away = switch (cause) {
                case CannotCreateTransactionException _,
                        DataAccessResourceFailureException _,
                        JDBCConnectionException _,
                        SQLTransientConnectionException _,
                        SQLNonTransientConnectionException _ -> true;
                default -> false;
            };
            if (away) {
                return true;
            }
        }
        return false;
    }
}
