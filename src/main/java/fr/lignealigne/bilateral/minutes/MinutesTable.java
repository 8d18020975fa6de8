package fr.lignealigne.bilateral.minutes;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.bilateral.MeetingId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The versions of minutes, without their points. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MinutesTable {

    private static final String ALL =
            "select id, meeting_id, version, state, round, put_at, until, observed_at, ending,"
                    + " validated_at from minutes ";

    private final JdbcClient jdbc;

    MinutesTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(MinutesHead head, Instant now) {
        jdbc.sql("insert into minutes (id, meeting_id, version, state, round, begun_at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        head.id().value(),
                        head.meeting().value(),
                        head.version(),
                        head.state().name(),
                        head.round(),
                        LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }

    void change(MinutesHead head) {
        Ending ending = head.ending();
        jdbc.sql("update minutes set state = ?, round = ?, put_at = ?, until = ?, observed_at = ?, ending = ?,"
                        + " validated_at = ? where id = ?")
                .params(head.state().name(), head.round())
                .param(utc(head.putAt()))
                .param(head.until())
                .param(utc(head.observedAt()))
                .param(ending == null ? null : ending.name())
                .param(utc(head.validatedAt()))
                .param(head.id().value())
                .update();
    }

    /** The same, once acts on that meeting before are over; nothing is to be read before, so that it is read as it is now. */
    Optional<MinutesHead> hold(MinutesId id) {
        return jdbc.sql("select m.id from bilateral_meeting m join minutes x on x.meeting_id = m.id where x.id = ?"
                        + " for update")
                .param(id.value())
                .query(UUID.class)
                .optional()
                .flatMap(held -> find(id));
    }

    Optional<MinutesHead> find(MinutesId id) {
        return jdbc.sql(ALL + "where id = ?")
                .param(id.value())
                .query((row, index) -> head(row))
                .optional();
    }

    List<MinutesHead> those(Collection<MinutesId> ids) {
        return jdbc.sql(ALL + "where id in (:ids)")
                .param("ids", ids.stream().map(MinutesId::value).toList())
                .query((row, index) -> head(row))
                .list();
    }

    /** The latest first. */
    List<MinutesHead> of(MeetingId meeting) {
        return jdbc.sql(ALL + "where meeting_id = ? order by version desc")
                .param(meeting.value())
                .query((row, index) -> head(row))
                .list();
    }

    /** Those put before this association, by the day it is asked to answer. */
    List<MinutesHead> toAnswer(OrganisationId association) {
        return jdbc.sql(ALL + "where state = 'PUT' and meeting_id in (select id from bilateral_meeting"
                        + " where association_id = ?) order by until, id")
                .param(association.value())
                .query((row, index) -> head(row))
                .list();
    }

    /** Those that were observed, or that nobody answered before this day. */
    List<MinutesHead> toValidate(LocalDate today) {
        return jdbc.sql(ALL + "where state = 'OBSERVED' or state = 'PUT' and until < ? order by until, id")
                .param(today)
                .query((row, index) -> head(row))
                .list();
    }

    private static MinutesHead head(ResultSet row) throws SQLException {
        String ending = row.getString("ending");
        return new MinutesHead(
                new MinutesId(row.getObject("id", UUID.class)),
                new MeetingId(row.getObject("meeting_id", UUID.class)),
                row.getInt("version"),
                MinutesState.valueOf(row.getString("state")),
                row.getInt("round"),
                instant(row, "put_at"),
                row.getObject("until", LocalDate.class),
                instant(row, "observed_at"),
                ending == null ? null : Ending.valueOf(ending),
                instant(row, "validated_at"));
    }

    private static @Nullable LocalDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime time = row.getObject(column, LocalDateTime.class);
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }
}
