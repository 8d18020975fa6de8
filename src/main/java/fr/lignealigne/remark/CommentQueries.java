package fr.lignealigne.remark;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.Viewer;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what colleagues say to each other of a draft; every reading is inside the viewer's own association. */
@Repository
class CommentQueries {

    /** Whose a comment is. */
    record Owner(RemarkId remark, OrganisationId association, PersonId writer) {}

    private final JdbcClient jdbc;

    CommentQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first one first. */
    List<Comment> of(Viewer viewer, Collection<RemarkId> remarks) {
        if (remarks.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                select c.id, c.remark_id, c.function, c.person_id = :me, c.words, c.written_at from remark_comment c
                where c.organisation_id = :own and c.remark_id in (:remarks) and c.thrown_at is null
                order by c.written_at, c.id""")
                .param("me", viewer.person().value())
                .param("own", viewer.organisation().value())
                .param("remarks", remarks.stream().map(RemarkId::value).toList())
                .query((row, index) -> new Comment(
                        new CommentId(row.getObject(1, UUID.class)),
                        new RemarkId(row.getObject(2, UUID.class)),
                        row.getString(3),
                        row.getBoolean(4),
                        row.getString(5),
                        Objects.requireNonNull(RemarkRow.instant(row, "written_at"))))
                .list();
    }

    Optional<Owner> owner(CommentId id) {
        return jdbc.sql("select remark_id, organisation_id, person_id from remark_comment where id = ?")
                .param(id.value())
                .query((row, index) -> new Owner(
                        new RemarkId(row.getObject(1, UUID.class)),
                        new OrganisationId(row.getObject(2, UUID.class)),
                        new PersonId(row.getObject(3, UUID.class))))
                .optional();
    }

    void add(CommentId id, RemarkId remark, Viewer writer, String words, Instant now) {
        jdbc.sql("""
                insert into remark_comment (id, remark_id, organisation_id, person_id, function, words, written_at)
                values (:id, :remark, :association, :writer, :function, :words, :now)""")
                .param("id", id.value())
                .param("remark", remark.value())
                .param("association", writer.organisation().value())
                .param("writer", writer.person().value())
                .param("function", writer.function())
                .param("words", words)
                .param("now", utc(now))
                .update();
    }

    void remove(CommentId id) {
        jdbc.sql("delete from remark_comment where id = ?").param(id.value()).update();
    }

    /** With the draft, which can be brought back for some time. */
    void throwAway(RemarkId draft, Instant now) {
        jdbc.sql("update remark_comment set thrown_at = :now where remark_id = :draft")
                .param("now", utc(now))
                .param("draft", draft.value())
                .update();
    }

    void bringBack(Viewer viewer, RemarkId thrown, RemarkId again) {
        jdbc.sql("""
                update remark_comment set remark_id = :again, thrown_at = null
                where remark_id = :thrown and organisation_id = :own and thrown_at is not null""")
                .param("again", again.value())
                .param("thrown", thrown.value())
                .param("own", viewer.organisation().value())
                .update();
    }

    void sweep(Instant thrownBefore) {
        jdbc.sql("delete from remark_comment where thrown_at < ?")
                .param(utc(thrownBefore))
                .update();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
