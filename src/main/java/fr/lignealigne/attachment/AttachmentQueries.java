package fr.lignealigne.attachment;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of files; whoever asks has asked the wall. */
@Repository
class AttachmentQueries {

    private static final String COLUMNS = "select id, name, kind, size, sha256, state from attachment ";

    private static final RowMapper<Attachment> ATTACHMENT = (row, index) -> attachment(row);

    private final JdbcClient jdbc;

    AttachmentQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A file and what it hangs on. */
    record Hung(Attachment file, UUID holder, PersonId addedBy) {}

    private static Attachment attachment(ResultSet row) throws SQLException {
        return new Attachment(
                new AttachmentId(row.getObject("id", UUID.class)),
                row.getString("name"),
                FileKind.valueOf(row.getString("kind")),
                row.getLong("size"),
                row.getString("sha256"),
                FileState.valueOf(row.getString("state")));
    }

    Optional<Hung> find(UUID id) {
        return jdbc.sql(
                        "select id, name, kind, size, sha256, state, coalesce(holder_id, contribution_id) as holder, added_by"
                                + " from attachment where id = ? and loose_since is null")
                .param(id)
                .query((row, index) -> new Hung(
                        attachment(row),
                        row.getObject("holder", UUID.class),
                        new PersonId(row.getObject("added_by", UUID.class))))
                .optional();
    }

    List<Attachment> on(UUID holder) {
        return jdbc.sql(COLUMNS + "where (holder_id = ? or contribution_id = ?) order by added_at, id")
                .params(holder, holder)
                .query(ATTACHMENT)
                .list();
    }

    /** A row for a file whose bytes follow; it hangs on nothing. */
    void begin(AttachmentId id, Viewer viewer, CheckedFile file, Instant now) {
        jdbc.sql("""
                insert into attachment (id, organisation_id, name, kind, size, sha256, state, added_by, added_at, loose_since)
                values (?, ?, ?, ?, ?, ?, 'ARRIVING', ?, ?, ?)""")
                .params(
                        id.value(),
                        viewer.organisation().value(),
                        file.name(),
                        file.kind().name(),
                        file.content().size(),
                        file.content().sha256(),
                        viewer.person().value(),
                        utc(now),
                        utc(now))
                .update();
    }

    void append(AttachmentId id, int number, byte[] bytes) {
        jdbc.sql("insert into attachment_chunk (attachment_id, number, bytes) values (?, ?, ?)")
                .params(id.value(), number, bytes)
                .update();
    }

    /** One piece of a file; none behind the last. */
    Optional<byte[]> chunk(AttachmentId id, int number) {
        return jdbc.sql("select bytes from attachment_chunk where attachment_id = ? and number = ?")
                .params(id.value(), number)
                .query((row, index) -> row.getBytes(1))
                .optional();
    }

    /** Holds the organisation until the end of the act: what all its files take together is counted by one at a time. */
    void hold(OrganisationId organisation) {
        jdbc.sql("select 1 from organisation where id = ? for update")
                .param(organisation.value())
                .query(Integer.class)
                .optional();
    }

    /** What the files of an organisation take together, in bytes; those that arrive or were just removed with them. */
    long taken(OrganisationId organisation) {
        return jdbc.sql(
                        "select coalesce(sum(size), 0) from attachment where organisation_id = ? and state <> 'INFECTED'")
                .param(organisation.value())
                .query(Long.class)
                .single();
    }

    /** Hangs a loose file of this organisation up; answers whether there was one. */
    boolean hang(
            AttachmentId id, OrganisationId organisation, HolderKind kind, UUID holder, @Nullable FileState arriving) {
        return jdbc.sql("""
                update attachment set %s = :holder, loose_since = null, state = coalesce(:state, state)
                where id = :id and organisation_id = :organisation and loose_since is not null
                    and (state = 'ARRIVING') = (:state is not null)""".formatted(kind.column()))
                        .param("id", id.value())
                        .param("organisation", organisation.value())
                        .param("holder", holder)
                        .param("state", arriving == null ? null : arriving.name())
                        .update()
                == 1;
    }

    /** Takes a file off what it hangs on; answers whether it hung there. */
    boolean loosen(AttachmentId id, UUID holder, Instant now) {
        return jdbc.sql("update attachment set holder_id = null, contribution_id = null, loose_since = ?"
                                + " where id = ? and ? in (holder_id, contribution_id)")
                        .params(utc(now), id.value(), holder)
                        .update()
                == 1;
    }

    /** Another row with the same bytes, on another holder. */
    void copy(AttachmentId id, AttachmentId copy, UUID holder, Viewer viewer, Instant now) {
        jdbc.sql("""
                insert into attachment (id, organisation_id, name, kind, size, sha256, state, added_by, added_at, loose_since)
                select ?, ?, name, kind, size, sha256, 'ARRIVING', ?, added_at, ? from attachment where id = ?""")
                .params(
                        copy.value(),
                        viewer.organisation().value(),
                        viewer.person().value(),
                        utc(now),
                        id.value())
                .update();
        jdbc.sql("insert into attachment_chunk (attachment_id, number, bytes)"
                        + " select ?, number, bytes from attachment_chunk where attachment_id = ?")
                .params(copy.value(), id.value())
                .update();
        jdbc.sql(
                        "update attachment set holder_id = ?, loose_since = null,"
                                + " state = (select original.state from attachment original where original.id = ?) where id = ?")
                .params(holder, id.value(), copy.value())
                .update();
    }

    /** Erases some of what has been loose since before then; answers how many. */
    int sweep(Instant before, int most) {
        return jdbc.sql("delete from attachment where loose_since < ? limit ?")
                .params(utc(before), most)
                .update();
    }

    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
