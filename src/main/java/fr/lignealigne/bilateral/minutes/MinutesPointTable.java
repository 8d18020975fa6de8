package fr.lignealigne.bilateral.minutes;

import fr.lignealigne.remark.RemarkId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The points of minutes with what was said, what came of them and what is observed. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MinutesPointTable {

    private final JdbcClient jdbc;

    MinutesPointTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<MinutesPoint> of(MinutesId minutes) {
        Map<UUID, List<Observation>> observed = observations(minutes);
        return jdbc.sql("select p.id, p.point, p.title, p.remark_id, p.said_by_association, p.said_by_state, p.outcome,"
                        + " m.round from minutes_point p join minutes m on m.id = p.minutes_id"
                        + " where p.minutes_id = ? order by p.position, p.id")
                .param(minutes.value())
                .query((row, index) -> {
                    UUID remark = row.getObject(4, UUID.class);
                    String outcome = row.getString(7);
                    int round = row.getInt(8);
                    List<Observation> all = observed.getOrDefault(row.getObject(1, UUID.class), List.of());
                    return new MinutesPoint(
                            new MinutesPointId(row.getObject(1, UUID.class)),
                            row.getObject(2, UUID.class),
                            row.getString(3),
                            remark == null ? null : new RemarkId(remark),
                            row.getString(5),
                            row.getString(6),
                            outcome == null ? null : PointOutcome.valueOf(outcome),
                            all.stream()
                                    .filter(one -> one.round() == round)
                                    .map(Observation::words)
                                    .findFirst()
                                    .orElse(""),
                            all.stream().filter(one -> one.round() < round).toList());
                })
                .list();
    }

    /** What was observed of each point, round by round: none of it is ever lost. */
    Map<UUID, List<Observation>> observations(MinutesId minutes) {
        Map<UUID, List<Observation>> all = new HashMap<>();
        jdbc.sql("select o.point_id, o.round, o.observed_at, o.words from minutes_observation o"
                        + " join minutes_point p on p.id = o.point_id where p.minutes_id = ? order by o.round")
                .param(minutes.value())
                .query(row -> {
                    all.computeIfAbsent(row.getObject(1, UUID.class), point -> new ArrayList<>())
                            .add(new Observation(
                                    row.getInt(2),
                                    row.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                                    row.getString(4)));
                });
        return all;
    }

    /** Whether the association ever saw this point otherwise. */
    boolean wasObserved(MinutesPointId point) {
        return jdbc.sql("select count(*) from minutes_observation where point_id = ?")
                        .param(point.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The remarks of those points of these minutes that are about one. */
    Map<UUID, RemarkId> remarks(Collection<MinutesId> minutes) {
        Map<UUID, RemarkId> about = new HashMap<>();
        jdbc.sql("select point, remark_id from minutes_point where minutes_id in (:minutes) and remark_id is not null")
                .param("minutes", minutes.stream().map(MinutesId::value).toList())
                .query(row -> {
                    about.put(row.getObject(1, UUID.class), new RemarkId(row.getObject(2, UUID.class)));
                });
        return about;
    }

    /** The minutes of a point, kept as they are from here on. */
    Optional<MinutesId> holdMinutesOf(MinutesPointId point) {
        return jdbc.sql("select x.id from bilateral_meeting m join minutes x on x.meeting_id = m.id"
                        + " join minutes_point p on p.minutes_id = x.id where p.id = ? for update")
                .param(point.value())
                .query(UUID.class)
                .optional()
                .map(MinutesId::new);
    }

    /** Comes last, with nothing said. */
    MinutesPointId add(MinutesId minutes, UUID point, String title, @Nullable RemarkId remark) {
        MinutesPointId id = new MinutesPointId(UUID.randomUUID());
        jdbc.sql("insert into minutes_point (id, minutes_id, point, position, title, remark_id, said_by_association,"
                        + " said_by_state) select ?, ?, ?, coalesce(max(position), -1) + 1, ?, ?, '', ''"
                        + " from minutes_point where minutes_id = ?")
                .params(id.value(), minutes.value(), point, title)
                .param(remark == null ? null : remark.value())
                .param(minutes.value())
                .update();
        return id;
    }

    void say(MinutesPointId point, Side side, String words) {
        String column = switch (side) {
            case ASSOCIATION -> "said_by_association";
            case STATE -> "said_by_state";
        };
        jdbc.sql("update minutes_point set " + column + " = ? where id = ?")
                .params(words, point.value())
                .update();
    }

    void giveOutcome(MinutesPointId point, PointOutcome outcome) {
        jdbc.sql("update minutes_point set outcome = ? where id = ?")
                .params(outcome.name(), point.value())
                .update();
    }

    void remove(MinutesPointId point) {
        jdbc.sql("delete from minutes_point where id = ?").param(point.value()).update();
    }

    void observe(MinutesPointId point, int round, String words, Instant now) {
        jdbc.sql("insert into minutes_observation (point_id, round, words, observed_at) values (?, ?, ?, ?)")
                .params(point.value(), round, words, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }

    /** The same points in another version, as they stand. */
    void copy(MinutesId from, MinutesId to) {
        jdbc.sql("insert into minutes_point (id, minutes_id, point, position, title, remark_id, said_by_association,"
                        + " said_by_state, outcome) select uuid(), ?, point, position, title, remark_id,"
                        + " said_by_association, said_by_state, outcome from minutes_point where minutes_id = ?")
                .params(to.value(), from.value())
                .update();
    }
}
