package fr.lignealigne.notice;

import fr.lignealigne.account.PersonId;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a link that ends mails is sealed with and over. */
@Repository
class UnsubscribingQueries {

    private final JdbcClient jdbc;

    UnsubscribingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a person gets mails, and for which organisation. */
    Optional<String> seat(PersonId person) {
        return jdbc.sql("select organisation_id, email from person where id = ?")
                .param(person.value())
                .query((row, index) -> row.getObject(1, UUID.class) + "\n" + row.getString(2))
                .optional();
    }

    /** The key of this portal; the first who asks draws it. */
    byte[] key(Supplier<byte[]> drawn) {
        return present("").orElseGet(() -> {
            jdbc.sql("insert ignore into unsubscribing_key (id, secret) values (1, ?)")
                    .param(drawn.get())
                    .update();
            // Where another node came first this reads what it drew, or the act is tried again.
            return present(" for update").orElseThrow();
        });
    }

    private Optional<byte[]> present(String how) {
        return jdbc.sql("select secret from unsubscribing_key where id = 1" + how)
                .query((row, index) -> row.getBytes(1))
                .optional();
    }
}
