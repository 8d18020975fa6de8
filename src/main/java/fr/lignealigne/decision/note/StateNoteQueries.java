package fr.lignealigne.decision.note;

import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.remark.RemarkId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what people of the State say to each other of remarks. */
@Repository
class StateNoteQueries {

    /** Who wrote a note, of which remark. */
    record Written(RemarkId remark, PersonId writer) {}

    private final JdbcClient jdbc;

    StateNoteQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first one first. */
    List<StateNote> on(Viewer viewer, Collection<RemarkId> remarks) {
        return jdbc.sql("""
                select n.id, n.remark_id, n.function, o.short_name, n.person_id = :me, n.words, n.written_at
                from state_note n join organisation o on o.id = n.organisation_id
                where n.remark_id in (:remarks) order by n.written_at, n.id""")
                .param("me", viewer.person().value())
                .param("remarks", remarks.stream().map(RemarkId::value).toList())
                .query((row, index) -> new StateNote(
                        new StateNoteId(row.getObject(1, UUID.class)),
                        new RemarkId(row.getObject(2, UUID.class)),
                        row.getString(3),
                        row.getString(4),
                        row.getBoolean(5),
                        row.getString(6),
                        row.getObject(7, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    Optional<Written> find(StateNoteId id) {
        return jdbc.sql("select remark_id, person_id from state_note where id = ?")
                .param(id.value())
                .query((row, index) -> new Written(
                        new RemarkId(row.getObject(1, UUID.class)), new PersonId(row.getObject(2, UUID.class))))
                .optional();
    }

    void add(StateNoteId id, RemarkId remark, Viewer writer, String words, Instant now) {
        jdbc.sql("""
                insert into state_note (id, remark_id, person_id, organisation_id, function, words, written_at)
                values (:id, :remark, :writer, :organisation, :function, :words, :now)""")
                .param("id", id.value())
                .param("remark", remark.value())
                .param("writer", writer.person().value())
                .param("organisation", writer.organisation().value())
                .param("function", writer.function())
                .param("words", words)
                .param("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }

    void remove(StateNoteId id) {
        jdbc.sql("delete from state_note where id = ?").param(id.value()).update();
    }

    boolean isAnythingSaid(RemarkId remark) {
        return jdbc.sql("select exists (select 1 from state_note where remark_id = ?)")
                .param(remark.value())
                .query(Boolean.class)
                .single();
    }
}
