package fr.lignealigne.bilateral.minutes;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.bilateral.MeetingId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is to be done after meetings. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ActionTable {

    private static final String ALL = "select a.id, a.minutes_id, a.point, a.association_id, x.short_name, a.what,"
            + " a.owner_id, o.short_name, a.person, a.due, a.state, a.reason, a.proof from action_point a"
            + " join organisation x on x.id = a.association_id join organisation o on o.id = a.owner_id ";
    private static final String IN_ORDER = " order by a.due, a.made_at, a.id";

    private final JdbcClient jdbc;

    ActionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One as it is kept. */
    record Row(
            ActionId id,
            MinutesId minutes,
            UUID point,
            OrganisationId association,
            String associationName,
            String what,
            OrganisationId owner,
            String ownerName,
            String person,
            LocalDate due,
            ActionState state,
            String reason,
            String proof) {}

    void add(ActionId id, MinutesId minutes, UUID point, OrganisationId association, ActionDraft draft, Instant now) {
        jdbc.sql("insert into action_point (id, minutes_id, point, association_id, what, owner_id, person, due, state,"
                        + " reason, proof, made_at) values (?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', '', '', ?)")
                .params(
                        id.value(),
                        minutes.value(),
                        point,
                        association.value(),
                        draft.what(),
                        draft.owner().value(),
                        draft.person(),
                        draft.due(),
                        LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }

    void close(ActionId id, ActionState as, String reason, String proof, @Nullable Instant at) {
        jdbc.sql("update action_point set state = ?, reason = ?, proof = ?, closed_at = ? where id = ?")
                .params(as.name(), reason, proof)
                .param(at == null ? null : LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .param(id.value())
                .update();
    }

    void remove(ActionId id) {
        jdbc.sql("delete from action_point where id = ?").param(id.value()).update();
    }

    /** Kept as it is from here on. */
    Optional<Row> hold(ActionId id) {
        jdbc.sql("select id from action_point where id = ? for update")
                .param(id.value())
                .query(UUID.class)
                .optional();
        return jdbc.sql(ALL + "where a.id = ?")
                .param(id.value())
                .query((row, index) -> row(row))
                .optional();
    }

    List<Row> all() {
        return jdbc.sql(ALL + IN_ORDER).query((row, index) -> row(row)).list();
    }

    List<Row> of(MeetingId meeting) {
        return jdbc.sql(ALL + "join minutes m on m.id = a.minutes_id where m.meeting_id = ?" + IN_ORDER)
                .param(meeting.value())
                .query((row, index) -> row(row))
                .list();
    }

    List<Row> of(OrganisationId association) {
        return jdbc.sql(ALL + "where a.association_id = ?" + IN_ORDER)
                .param(association.value())
                .query((row, index) -> row(row))
                .list();
    }

    /** What this organisation has not done before this day. */
    List<Row> late(OrganisationId owner, LocalDate today) {
        return jdbc.sql(ALL + "where a.owner_id = ? and a.state = 'OPEN' and a.due < ?" + IN_ORDER)
                .params(owner.value(), today)
                .query((row, index) -> row(row))
                .list();
    }

    /** Whether anything is to be done, or was, about this point of any version. */
    boolean hangOn(UUID point) {
        return jdbc.sql("select count(*) from action_point where point = ?")
                        .param(point)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new ActionId(row.getObject(1, UUID.class)),
                new MinutesId(row.getObject(2, UUID.class)),
                row.getObject(3, UUID.class),
                new OrganisationId(row.getObject(4, UUID.class)),
                row.getString(5),
                row.getString(6),
                new OrganisationId(row.getObject(7, UUID.class)),
                row.getString(8),
                row.getString(9),
                row.getObject(10, LocalDate.class),
                ActionState.valueOf(row.getString(11)),
                row.getString(12),
                row.getString(13));
    }
}
