package fr.lignealigne.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.UncategorizedSQLException;

class AttemptsTest {

    private final AtomicInteger asked = new AtomicInteger();

    @ParameterizedTest
    @CsvSource({"1020, HY000", "1213, 40001", "1205, HY000", "1062, 23000", "1452, 23000", "0, HY000"})
    void anActIsDoneAnewWhereTheDatabaseChoseAnother(int code, String state) {
        String done = Attempts.again(() -> {
            if (asked.incrementAndGet() < 3) {
                throw thrown(code, state);
            }
            return "done";
        });
        assertThat(done).isEqualTo("done");
        assertThat(asked).hasValue(3);
    }

    /** The connection is gone, a column does not exist, a rule of the table was broken: asking again changes nothing. */
    @ParameterizedTest
    @CsvSource({"0, 08000", "1054, 42S22", "4025, 23000", "1644, 45000"})
    void anythingElseIsSaidAtOnce(int code, String state) {
        assertThatThrownBy(() -> Attempts.again(() -> {
                    asked.incrementAndGet();
                    throw thrown(code, state);
                }))
                .isInstanceOf(UncategorizedSQLException.class);
        assertThat(asked).hasValue(1);
    }

    @Test
    void afterEightTimesItIsSaid() {
        assertThatThrownBy(() -> Attempts.again(() -> {
                    asked.incrementAndGet();
                    throw thrown(1020, "HY000");
                }))
                .isInstanceOf(UncategorizedSQLException.class);
        assertThat(asked).hasValue(8);
    }

    private static UncategorizedSQLException thrown(int code, String state) {
        return new UncategorizedSQLException("act", null, new SQLException("", state, code));
    }
}
