package fr.lignealigne.bilateral.minutes;

import fr.lignealigne.account.OrganisationId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who was expected at a meeting and who came, by function. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AttendanceTable {

    private final JdbcClient jdbc;

    AttendanceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Attendee> of(MinutesId minutes) {
        return jdbc.sql("select a.id, a.function, a.organisation_id, o.short_name, a.presence from minutes_attendance a"
                        + " join organisation o on o.id = a.organisation_id where a.minutes_id = ?"
                        + " order by a.position, a.id")
                .param(minutes.value())
                .query((row, index) -> {
                    String presence = row.getString(5);
                    return new Attendee(
                            new AttendeeId(row.getObject(1, UUID.class)),
                            row.getString(2),
                            new OrganisationId(row.getObject(3, UUID.class)),
                            row.getString(4),
                            presence == null ? null : Presence.valueOf(presence));
                })
                .list();
    }

    /** The organisations of which somebody was there, by version. */
    Map<MinutesId, Set<OrganisationId>> present(Collection<MinutesId> minutes) {
        Map<MinutesId, Set<OrganisationId>> present = new HashMap<>();
        jdbc.sql("select minutes_id, organisation_id from minutes_attendance where presence = 'PRESENT'"
                        + " and minutes_id in (:minutes)")
                .param("minutes", minutes.stream().map(MinutesId::value).toList())
                .query(row -> {
                    present.computeIfAbsent(new MinutesId(row.getObject(1, UUID.class)), any -> new HashSet<>())
                            .add(new OrganisationId(row.getObject(2, UUID.class)));
                });
        return present;
    }

    void add(MinutesId minutes, String function, OrganisationId organisation) {
        jdbc.sql("insert into minutes_attendance (id, minutes_id, position, function, organisation_id)"
                        + " select ?, ?, coalesce(max(position), -1) + 1, ?, ? from minutes_attendance"
                        + " where minutes_id = ?")
                .params(UUID.randomUUID(), minutes.value(), function, organisation.value(), minutes.value())
                .update();
    }

    void mark(AttendeeId attendee, Presence presence) {
        jdbc.sql("update minutes_attendance set presence = ? where id = ?")
                .params(presence.name(), attendee.value())
                .update();
    }

    void remove(AttendeeId attendee) {
        jdbc.sql("delete from minutes_attendance where id = ?")
                .param(attendee.value())
                .update();
    }

    void copy(MinutesId from, MinutesId to) {
        jdbc.sql("insert into minutes_attendance (id, minutes_id, position, function, organisation_id, presence)"
                        + " select uuid(), ?, position, function, organisation_id, presence from minutes_attendance"
                        + " where minutes_id = ?")
                .params(to.value(), from.value())
                .update();
    }
}
