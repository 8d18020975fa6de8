package fr.lignealigne.bilateral.scenario;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.bilateral.MeetingAsRead;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.Slot;
import fr.lignealigne.bilateral.planner.Placing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What stands already and every proposal goes around: meetings, slots on offer. */
@Repository
class StandingQueries {

    /** How long a meeting that was held weighs on the load of an official. */
    private static final Duration BACK = Duration.ofDays(90);

    private final JdbcClient jdbc;

    StandingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A meeting that is to be, or a slot on offer.
     *
     * @param meeting none for a slot on offer
     * @param offer whose slot it is; none for a meeting
     */
    record Standing(
            @Nullable MeetingId meeting,
            Slot slot,
            UUID association,
            Set<UUID> officials,
            @Nullable UUID room,
            @Nullable UUID offer) {}

    List<Standing> during(Slot period, Instant now) {
        List<Standing> all = new ArrayList<>();
        all.addAll(gather("""
                select m.id, m.starts_at, m.ends_at, m.association_id, m.room_id, o.official_id, null
                from bilateral_meeting m join meeting_official o on o.meeting_id = m.id
                where m.state in ('PROPOSED', 'ACCEPTED', 'CONFIRMED') and m.starts_at < ? and m.ends_at > ?""", utc(period.endsAt()), utc(period.startsAt())));
        all.addAll(gather("""
                select s.id, s.starts_at, s.ends_at, f.association_id, f.room_id, o.official_id, f.id
                from offered_slot s join slot_offer f on f.id = s.offer_id
                join slot_offer_official o on o.offer_id = f.id
                where f.state = 'OPEN' and f.held_until > ? and s.starts_at < ? and s.ends_at > ?""", utc(now), utc(period.endsAt()), utc(period.startsAt())));
        return all;
    }

    private List<Standing> gather(String sql, Object... parameters) {
        Map<UUID, Standing> found = new LinkedHashMap<>();
        jdbc.sql(sql).params(parameters).query(row -> {
            UUID id = row.getObject(1, UUID.class);
            Standing one = found.get(id);
            if (one == null) {
                one = standing(row);
                found.put(id, one);
            }
            one.officials().add(row.getObject(6, UUID.class));
        });
        return List.copyOf(found.values());
    }

    private static Standing standing(ResultSet row) throws SQLException {
        UUID offer = row.getObject(7, UUID.class);
        return new Standing(
                offer == null ? new MeetingId(row.getObject(1, UUID.class)) : null,
                new Slot(instant(row, 2), instant(row, 3)),
                row.getObject(4, UUID.class),
                new HashSet<>(),
                row.getObject(5, UUID.class),
                offer);
    }

    /**
     * The meetings that a published calendar made of requests and that may still be moved, as they stand now. What was placed
     * by hand where somebody is not there stays where it was put.
     */
    List<Kept.Stood> of(ScenarioId published, Instant now) {
        Map<UUID, Set<UUID>> officials = new HashMap<>();
        jdbc.sql("""
                select q.id, o.official_id from scenario_placing p join meeting_request q on q.id = p.request_id
                join meeting_official o on o.meeting_id = q.meeting_id where p.scenario_id = ?""").param(published.value()).query(row -> {
            officials
                    .computeIfAbsent(row.getObject(1, UUID.class), any -> new HashSet<>())
                    .add(row.getObject(2, UUID.class));
        });
        return jdbc.sql("""
                select q.id, m.id, m.sequence, m.starts_at, m.ends_at, m.association_id, m.room_id
                from scenario_placing p join meeting_request q on q.id = p.request_id
                join bilateral_meeting m on m.id = q.meeting_id
                where p.scenario_id = ? and q.state = 'PLACED' and m.despite is null and m.starts_at > ?
                  and m.state in ('PROPOSED', 'ACCEPTED', 'CONFIRMED')
                order by m.starts_at, q.id""")
                .params(published.value(), utc(now))
                .query((row, index) -> {
                    UUID request = row.getObject(1, UUID.class);
                    return new Kept.Stood(
                            new MeetingAsRead(new MeetingId(row.getObject(2, UUID.class)), row.getInt(3)),
                            new OrganisationId(row.getObject(6, UUID.class)),
                            new Placing(
                                    request,
                                    instant(row, 4),
                                    Duration.between(instant(row, 4), instant(row, 5)),
                                    officials.getOrDefault(request, Set.of()),
                                    row.getObject(7, UUID.class)));
                })
                .list();
    }

    /** The time that each official gave and is to give, outside of the period too. */
    Map<UUID, Duration> loads(Instant now) {
        Map<UUID, Duration> loads = new HashMap<>();
        jdbc.sql("""
                select o.official_id, sum(timestampdiff(minute, m.starts_at, m.ends_at))
                from meeting_official o join bilateral_meeting m on m.id = o.meeting_id
                where m.state in ('PROPOSED', 'ACCEPTED', 'CONFIRMED', 'HELD') and m.starts_at > ?
                group by o.official_id""").param(utc(now.minus(BACK))).query(row -> {
            loads.put(row.getObject(1, UUID.class), Duration.ofMinutes(row.getLong(2)));
        });
        return loads;
    }

    /** How often meetings of each association were moved. */
    Map<UUID, Integer> moves() {
        Map<UUID, Integer> moves = new HashMap<>();
        jdbc.sql("""
                select m.association_id, count(*) from meeting_move v
                join bilateral_meeting m on m.id = v.meeting_id group by m.association_id""").query(row -> {
            moves.put(row.getObject(1, UUID.class), row.getInt(2));
        });
        return moves;
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
