package fr.lignealigne.notice;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The notices, in SQL; what a viewer reads is read behind {@link NoticeAccess}. */
@Repository
class NoticeTable {

    private static final String COLUMNS = "select id, kind, place, about, due_at, told_at, read_at from notice ";
    private static final String READABLE = "where person_id = :person and told_at <= :now and kind in (:kinds)"
            + " and (organisation_id = :organisation or kind in (:everywhere)) ";

    private static final String TO_REMOVE =
            "select id, person_id, told_at <= :now from notice where about in (:about) and kind in (:kinds)";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    NoticeTable(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** A row to be added. */
    record Row(
            Addressee to,
            News news,
            Instant toldAt,
            @Nullable Instant mailAt) {}

    void add(List<Row> rows) {
        batches.batchUpdate(
                "insert into notice (id, person_id, organisation_id, kind, place, about, due_at, told_at, mail_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows.stream()
                        .map(row -> new Object[] {
                            UUID.randomUUID(),
                            row.to().person().value(),
                            row.to().organisation().value(),
                            row.news().kind().name(),
                            row.news().place(),
                            row.news().about(),
                            utcOrNull(row.news().dueAt()),
                            utc(row.toldAt()),
                            utcOrNull(row.mailAt())
                        })
                        .toList());
    }

    /** Those who have an unread notice of this kind and thing, in this seat. */
    Set<Addressee> awaiting(NoticeKind kind, UUID about) {
        return jdbc
                .sql("select person_id, organisation_id from notice where about = ? and kind = ? and read_at is null")
                .params(about, kind.name())
                .query((row, index) -> addressee(row))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    boolean isTold(NoticeKind kind, UUID about) {
        return jdbc.sql("select exists (select 1 from notice where about = ? and kind = ?)")
                .params(about, kind.name())
                .query(Boolean.class)
                .single();
    }

    /**
     * Takes those of these kinds and things away; whose list is another now. Looks first, so that nothing else is locked.
     */
    Set<PersonId> remove(Set<NoticeKind> kinds, Collection<UUID> about, Instant now) {
        return removeFound(jdbc.sql(TO_REMOVE).param("about", about).param("kinds", names(kinds)), now);
    }

    /** The same, in the seats of these organisations alone. */
    Set<PersonId> removeIn(Set<OrganisationId> organisations, Set<NoticeKind> kinds, UUID about, Instant now) {
        return removeFound(
                jdbc.sql(TO_REMOVE + " and organisation_id in (:organisations)")
                        .param("about", about)
                        .param("kinds", names(kinds))
                        .param(
                                "organisations",
                                organisations.stream()
                                        .map(OrganisationId::value)
                                        .toList()),
                now);
    }

    private Set<PersonId> removeFound(JdbcClient.StatementSpec those, Instant now) {
        record Found(UUID id, PersonId person, boolean isShown) {}
        List<Found> found = those.param("now", utc(now))
                .query((row, index) -> new Found(row.getObject(1, UUID.class), person(row, 2), row.getBoolean(3)))
                .list();
        if (!found.isEmpty()) {
            remove(found.stream().map(Found::id).toList());
        }
        return found.stream().filter(Found::isShown).map(Found::person).collect(Collectors.toSet());
    }

    /** Takes the unread ones of these people alone away; whether there were any. */
    boolean removeUnread(Set<PersonId> people, NoticeKind kind, UUID about) {
        List<UUID> found = jdbc.sql("select id from notice where about = :about and kind = :kind and read_at is null"
                        + " and person_id in (:people)")
                .param("about", about)
                .param("kind", kind.name())
                .param("people", people.stream().map(PersonId::value).toList())
                .query((row, index) -> row.getObject(1, UUID.class))
                .list();
        if (!found.isEmpty()) {
            remove(found);
        }
        return !found.isEmpty();
    }

    void redate(NoticeKind kind, UUID about, Instant due) {
        jdbc.sql("update notice set due_at = ? where about = ? and kind = ?")
                .params(utc(due), about, kind.name())
                .update();
    }

    void remove(Collection<UUID> ids) {
        jdbc.sql("delete from notice where id in (:ids)").param("ids", ids).update();
    }

    /** The unread ones of this viewer, up to a number. */
    int unread(Viewer viewer, Instant now, int most) {
        return readable(
                        "select count(*) from (select 1 from notice " + READABLE + "and read_at is null limit :most) u",
                        viewer,
                        now)
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    /** The latest first, after the first so many. */
    List<Notice> list(Viewer viewer, Instant now, int after, int most) {
        return readable(COLUMNS + READABLE + "order by told_at desc, id limit :most offset :after", viewer, now)
                .param("most", most)
                .param("after", after)
                .query((row, index) -> notice(row))
                .list();
    }

    /** Those that follow this one, in the order of the list. */
    List<Notice> older(Viewer viewer, Instant now, Notice last, int most) {
        return readable(
                        COLUMNS + READABLE + "and told_at <= :at and (told_at < :at or id > :last)"
                                + " order by told_at desc, id limit :most",
                        viewer,
                        now)
                .param("at", utc(last.at()))
                .param("last", last.id().value())
                .param("most", most)
                .query((row, index) -> notice(row))
                .list();
    }

    List<Notice> among(Viewer viewer, Instant now, Collection<NoticeId> ids) {
        return readable(COLUMNS + READABLE + "and id in (:ids)", viewer, now)
                .param("ids", ids.stream().map(NoticeId::value).toList())
                .query((row, index) -> notice(row))
                .list();
    }

    List<UUID> unreadAt(Viewer viewer, Instant now, String place) {
        return readable("select id from notice " + READABLE + "and read_at is null and place = :place", viewer, now)
                .param("place", place)
                .query((row, index) -> row.getObject(1, UUID.class))
                .list();
    }

    List<UUID> unread(Viewer viewer, Instant now) {
        return readable("select id from notice " + READABLE + "and read_at is null", viewer, now)
                .query((row, index) -> row.getObject(1, UUID.class))
                .list();
    }

    private JdbcClient.StatementSpec readable(String sql, Viewer viewer, Instant now) {
        return jdbc.sql(sql)
                .param("person", viewer.person().value())
                .param("organisation", viewer.organisation().value())
                .param("now", utc(now))
                .param("kinds", names(NoticeAccess.readable(viewer)))
                .param(
                        "everywhere",
                        names(Stream.of(NoticeKind.values())
                                .filter(kind -> kind.wall() == NoticeWall.PERSON)
                                .toList()));
    }

    void markRead(List<UUID> ids, Instant now) {
        jdbc.sql("update notice set read_at = :now where id in (:ids) and read_at is null")
                .param("now", utc(now))
                .param("ids", ids)
                .update();
    }

    Set<PersonId> toldBetween(Instant after, Instant until) {
        return jdbc.sql("select distinct person_id from notice where told_at > ? and told_at <= ?")
                .params(utc(after), utc(until))
                .query((row, index) -> person(row, 1))
                .set();
    }

    static Notice notice(ResultSet row) throws SQLException {
        return new Notice(
                new NoticeId(row.getObject("id", UUID.class)),
                NoticeKind.valueOf(row.getString("kind")),
                row.getString("place"),
                row.getObject("about", UUID.class),
                instant(row.getObject("due_at", LocalDateTime.class)),
                row.getObject("told_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject("read_at") != null);
    }

    private static Addressee addressee(ResultSet row) throws SQLException {
        return new Addressee(person(row, 1), new OrganisationId(row.getObject(2, UUID.class)));
    }

    private static PersonId person(ResultSet row, int column) throws SQLException {
        return new PersonId(row.getObject(column, UUID.class));
    }

    static List<String> names(Collection<NoticeKind> kinds) {
        return kinds.stream().map(NoticeKind::name).toList();
    }

    static @Nullable Instant instant(@Nullable LocalDateTime utc) {
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }

    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static @Nullable LocalDateTime utcOrNull(@Nullable Instant instant) {
        return instant == null ? null : utc(instant);
    }
}
