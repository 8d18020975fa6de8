package fr.lignealigne.bilateral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rules of hours as the database keeps them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class KeptHours {

    /** A rule of one resource. */
    record Row(HoursRuleId id, ResourceId resource, HoursRule rule) {}

    private static final String RULES = """
            select id, resource_id, kind, weekday, first_day, last_day, from_hour, to_hour, note from hours_rule
            """;

    private final JdbcClient jdbc;

    KeptHours(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of these resources, in the order of weekdays and days. */
    List<Row> of(Collection<ResourceId> resources) {
        return resources.isEmpty()
                ? List.of()
                : jdbc.sql(RULES
                                + " where resource_id in (:resources) order by kind, weekday, first_day, from_hour, id")
                        .param("resources", Bookings.values(resources))
                        .query(KeptHours::row)
                        .list();
    }

    /** The same as hours; the usual ones where nothing is said. */
    Map<ResourceId, Hours> hours(Collection<ResourceId> resources) {
        Map<ResourceId, List<HoursRule>> rules = of(resources).stream()
                .collect(Collectors.groupingBy(Row::resource, Collectors.mapping(Row::rule, Collectors.toList())));
        Map<ResourceId, Hours> hours = new LinkedHashMap<>();
        resources.forEach(resource -> hours.put(resource, new Hours(rules.getOrDefault(resource, List.of()))));
        return hours;
    }

    Optional<Row> find(HoursRuleId id) {
        return jdbc.sql(RULES + " where id = :id")
                .param("id", id.value())
                .query(KeptHours::row)
                .optional();
    }

    void add(HoursRuleId id, ResourceId resource, HoursRule rule) {
        switch (rule) {
            case HoursRule.Weekly(var day, var from, var to, var since, var until) ->
                insert(id, resource, "WEEKLY", day.getValue(), since, until, from, to, null);
            case HoursRule.OnDay(var day, var from, var to) ->
                insert(id, resource, "ON_DAY", null, day, day, from, to, null);
            case HoursRule.Absent(var first, var last, var note) ->
                insert(id, resource, "ABSENT", null, first, last, null, null, note);
        }
    }

    void remove(HoursRuleId id) {
        jdbc.sql("delete from hours_rule where id = :id")
                .param("id", id.value())
                .update();
    }

    private void insert(
            HoursRuleId id,
            ResourceId resource,
            String kind,
            @Nullable Integer weekday,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            @Nullable LocalTime from,
            @Nullable LocalTime to,
            @Nullable String note) {
        jdbc.sql("""
                        insert into hours_rule
                            (id, resource_id, kind, weekday, first_day, last_day, from_hour, to_hour, note)
                        values (:id, :resource, :kind, :weekday, :first, :last, :from, :to, :note)
                        """)
                .param("id", id.value())
                .param("resource", resource.value())
                .param("kind", kind)
                .param("weekday", weekday)
                .param("first", first)
                .param("last", last)
                .param("from", from)
                .param("to", to)
                .param("note", note)
                .update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        LocalTime from = row.getObject("from_hour", LocalTime.class);
        LocalTime to = row.getObject("to_hour", LocalTime.class);
        LocalDate first = row.getObject("first_day", LocalDate.class);
        LocalDate last = row.getObject("last_day", LocalDate.class);
        HoursRule rule = switch (row.getString("kind")) {
            case "WEEKLY" -> new HoursRule.Weekly(DayOfWeek.of(row.getInt("weekday")), from, to, first, last);
            case "ON_DAY" -> new HoursRule.OnDay(first, from, to);
            default -> new HoursRule.Absent(first, last, row.getString("note"));
        };
        return new Row(
                new HoursRuleId(row.getObject("id", UUID.class)),
                new ResourceId(row.getObject("resource_id", UUID.class)),
                rule);
    }
}
