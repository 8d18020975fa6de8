package fr.lignealigne.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** To whom the State's sign-on was opened, and as whom they showed themselves there. */
@Component
class HeldIdentities {

    private final JdbcClient jdbc;
    private final Clock clock;

    HeldIdentities(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<StateIdentityHeld> of(PersonId person) {
        return find(person, "");
    }

    /** To whom it is open. */
    Map<PersonId, StateIdentityHeld> all() {
        Map<PersonId, StateIdentityHeld> all = new HashMap<>();
        jdbc.sql("select siret, opened_at, linked_at, person_id from state_identity")
                .query(row -> {
                    all.put(new PersonId(row.getObject(4, UUID.class)), held(row));
                });
        return all;
    }

    /** Locked until the act is over. */
    Optional<StateIdentityHeld> lock(PersonId person) {
        return find(person, " for update");
    }

    private Optional<StateIdentityHeld> find(PersonId person, String locking) {
        return jdbc.sql("select siret, opened_at, linked_at from state_identity where person_id = ?" + locking)
                .param(person.value())
                .query((row, index) -> held(row))
                .optional();
    }

    private static StateIdentityHeld held(ResultSet row) throws SQLException {
        return new StateIdentityHeld(
                row.getString(1), row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC), linkedAt(row));
    }

    private static @Nullable Instant linkedAt(ResultSet row) throws SQLException {
        LocalDateTime at = row.getObject(3, LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }

    void open(PersonId person, String siret, PersonId by) {
        jdbc.sql("insert into state_identity (person_id, siret, opened_by, opened_at) values (?, ?, ?, ?)")
                .params(person.value(), siret, by.value(), Links.utc(clock.instant()))
                .update();
    }

    /** True when it was open. */
    boolean close(PersonId person) {
        return jdbc.sql("delete from state_identity where person_id = ?")
                        .param(person.value())
                        .update()
                == 1;
    }

    /** True when it was open to this person and linked to nobody yet. */
    boolean link(PersonId person, String hash) {
        return jdbc.sql("update state_identity set identity_hash = ?, linked_at = ?"
                                + " where person_id = ? and identity_hash is null")
                        .params(hash, Links.utc(clock.instant()), person.value())
                        .update()
                == 1;
    }

    /** Lets the identity go, and leaves it open; true when there was one. */
    boolean unlink(PersonId person) {
        return jdbc.sql("update state_identity set identity_hash = null, linked_at = null"
                                + " where person_id = ? and identity_hash is not null")
                        .param(person.value())
                        .update()
                == 1;
    }

    /** Whose it is. */
    Optional<PersonId> holder(String hash) {
        return jdbc.sql("select person_id from state_identity where identity_hash = ?")
                .param(hash)
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }
}
