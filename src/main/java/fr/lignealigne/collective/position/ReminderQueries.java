package fr.lignealigne.collective.position;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.collective.ReminderDetails;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reminders of positions, in SQL; two of one moment meet in a unique key. */
@Repository
class ReminderQueries {

    private final JdbcClient jdbc;

    ReminderQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The associations with a lead who may enter. */
    Set<OrganisationId> led() {
        return jdbc.sql("select p.organisation_id from person p join person_role r on r.person_id = p.id"
                        + " where r.role = 'ASSOCIATION_LEAD' and p.enabled and not p.frozen")
                .query((row, index) -> new OrganisationId(row.getObject(1, UUID.class)))
                .set();
    }

    /** How often each of these was reminded that day; those who were not are missing. */
    Map<OrganisationId, Integer> on(LocalDate day, PositionId position, Collection<OrganisationId> associations) {
        Map<OrganisationId, Integer> often = new HashMap<>();
        jdbc.sql("select organisation_id, count(*) from position_reminder_recipient where position_id = :position"
                        + " and day = :day and organisation_id in (:associations) group by organisation_id")
                .param("position", position.value())
                .param("day", day)
                .param(
                        "associations",
                        associations.stream().map(OrganisationId::value).toList())
                .query(row -> {
                    often.put(new OrganisationId(row.getObject(1, UUID.class)), row.getInt(2));
                });
        return often;
    }

    void add(
            Viewer by,
            PositionId position,
            Collection<OrganisationId> associations,
            String words,
            Instant now,
            LocalDate day,
            Map<OrganisationId, Integer> before) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into position_reminder (id, position_id, words, function, reminded_at) values (?, ?, ?, ?, ?)")
                .params(id, position.value(), words, by.function(), LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
        for (OrganisationId association : associations) {
            jdbc.sql("insert into position_reminder_recipient"
                            + " (reminder_id, organisation_id, position_id, day, rank_of_day) values (?, ?, ?, ?, ?)")
                    .params(id, association.value(), position.value(), day, before.getOrDefault(association, 0) + 1)
                    .update();
        }
    }

    /** The latest that went to this association, without the others it went to. */
    Optional<ReminderDetails> latestTo(OrganisationId association, PositionId position) {
        return jdbc.sql("""
                select m.reminded_at, m.function, m.words, o.short_name
                from position_reminder m join position_reminder_recipient t on t.reminder_id = m.id
                join organisation o on o.id = t.organisation_id
                where m.position_id = ? and t.organisation_id = ? order by m.reminded_at desc, m.id limit 1""")
                .params(position.value(), association.value())
                .query((row, index) -> new ReminderDetails(
                        row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString(2),
                        row.getString(3),
                        List.of(row.getString(4))))
                .optional();
    }

    List<ReminderDetails> of(PositionId position) {
        return jdbc.sql("""
                select m.reminded_at, m.function, m.words, group_concat(o.short_name order by o.short_name separator '\\n')
                from position_reminder m join position_reminder_recipient t on t.reminder_id = m.id
                join organisation o on o.id = t.organisation_id
                where m.position_id = ? group by m.id order by m.reminded_at desc, m.id""")
                .param(position.value())
                .query((row, index) -> new ReminderDetails(
                        row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString(2),
                        row.getString(3),
                        Arrays.asList(row.getString(4).split("\n"))))
                .list();
    }
}
