package fr.lignealigne.notice;

import fr.lignealigne.account.PersonId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people chose, in SQL, and what that does to the mails that wait. */
@Repository
class ChoiceTable {

    private final JdbcClient jdbc;

    ChoiceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A notice whose mail waits. */
    record Waiting(UUID id, NoticeKind kind, Instant told) {}

    Map<NoticeKind, NoticePace> paces(PersonId person) {
        Map<NoticeKind, NoticePace> chosen = new EnumMap<>(NoticeKind.class);
        NoticeKind.chosen().forEach(kind -> kind.usualPace().ifPresent(pace -> chosen.put(kind, pace)));
        jdbc.sql("select kind, pace from notice_choice where person_id = ?")
                .param(person.value())
                .query(row -> {
                    chosen.replace(NoticeKind.valueOf(row.getString(1)), NoticePace.valueOf(row.getString(2)));
                });
        return chosen;
    }

    /** Those among these people who chose for this kind. */
    Map<PersonId, NoticePace> paces(NoticeKind kind, Collection<PersonId> people) {
        Map<PersonId, NoticePace> chosen = new HashMap<>();
        jdbc.sql("select person_id, pace from notice_choice where kind = :kind and person_id in (:people)")
                .param("kind", kind.name())
                .param("people", people.stream().map(PersonId::value).toList())
                .query(row -> {
                    chosen.put(new PersonId(row.getObject(1, UUID.class)), NoticePace.valueOf(row.getString(2)));
                });
        return chosen;
    }

    void choose(PersonId person, NoticeKind kind, NoticePace pace) {
        jdbc.sql("insert into notice_choice (person_id, kind, pace) values (?, ?, ?)"
                        + " on duplicate key update pace = values(pace)")
                .params(person.value(), kind.name(), pace.name())
                .update();
    }

    Map<PersonId, QuietHours> quiet(Collection<PersonId> people) {
        Map<PersonId, QuietHours> quiet = new HashMap<>();
        jdbc.sql("select person_id, wanted, starts, ends from quiet_hours where person_id in (:people)")
                .param("people", people.stream().map(PersonId::value).toList())
                .query(row -> {
                    quiet.put(
                            new PersonId(row.getObject(1, UUID.class)),
                            new QuietHours(
                                    row.getBoolean(2),
                                    row.getObject(3, LocalTime.class),
                                    row.getObject(4, LocalTime.class)));
                });
        return quiet;
    }

    QuietHours quiet(PersonId person) {
        return quiet(List.of(person)).getOrDefault(person, QuietHours.NONE);
    }

    void keepQuiet(PersonId person, QuietHours hours) {
        jdbc.sql(
                        "insert into quiet_hours (person_id, wanted, starts, ends) values (?, ?, ?, ?)"
                                + " on duplicate key update wanted = values(wanted), starts = values(starts), ends = values(ends)")
                .params(person.value(), hours.wanted(), hours.from(), hours.until())
                .update();
    }

    /** The mails of a person that have not left, locked until the act is over. */
    List<Waiting> waiting(PersonId person) {
        return jdbc.sql("select id, kind, told_at from notice where person_id = ? and mail_at is not null for update")
                .param(person.value())
                .query((row, index) -> new Waiting(
                        row.getObject(1, UUID.class),
                        NoticeKind.valueOf(row.getString(2)),
                        row.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    void mailAt(UUID notice, Instant at) {
        jdbc.sql("update notice set mail_at = ? where id = ?")
                .params(NoticeTable.utc(at), notice)
                .update();
    }

    /** Its mail left, or never leaves. */
    void noMail(UUID notice) {
        jdbc.sql("update notice set mail_at = null where id = ?").param(notice).update();
    }
}
