package fr.lignealigne.export.word;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.Passage;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of annotated files. */
@Repository
class AnnotationQueries {

    private static final String FILES =
            "select f.*, p.function from annotated_file f join person p on p.id = f.person_id";

    /** Whether the association took the same as {@code a} from another file; who then wants it wants it once more. */
    private static final String TAKEN = """
            exists (select 1 from annotated_file f join plan_version v on v.id = f.version_id
                join annotation_taken t on t.organisation_id = f.organisation_id and t.plan_id = v.plan_id
                where f.id = a.file_id and t.fingerprint = a.fingerprint)""";

    private static final int BATCH = 500;
    private static final int LONGEST_NAME = 255;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    AnnotationQueries(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    private record New(int position, Annotation annotation, byte[] fingerprint) {}

    void insert(
            AnnotatedFileId id,
            Viewer viewer,
            PlanVersionId version,
            String name,
            int formatting,
            int known,
            Instant now,
            List<Annotation> annotations,
            List<byte[]> fingerprints) {
        jdbc.sql("""
                insert into annotated_file (id, version_id, organisation_id, person_id, name, formatting, known,
                    received_at) values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id.value(),
                        version.value(),
                        viewer.organisation().value(),
                        viewer.person().value(),
                        cut(name),
                        formatting,
                        known,
                        LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
        List<New> rows = IntStream.range(0, annotations.size())
                .mapToObj(position -> new New(position, annotations.get(position), fingerprints.get(position)))
                .toList();
        batches.batchUpdate("""
                insert into annotation (file_id, position, sort, author, said_at, words, wording, quote, context, struck,
                    from_item, from_char, to_item, to_char, doubt, chosen, left_out, again, fingerprint, written)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false, false, false, ?, false)""", rows, BATCH, (row, one) -> {
            Annotation said = one.annotation();
            Passage passage = said.passage();
            row.setObject(1, id.value());
            row.setInt(2, one.position());
            row.setString(3, said.sort().name());
            row.setString(4, cut(said.by().name()));
            row.setString(
                    5, said.by().at().substring(0, Math.min(40, said.by().at().length())));
            row.setString(6, said.words());
            row.setString(7, said.wording());
            row.setString(8, said.quote());
            row.setString(9, said.context());
            row.setString(10, said.struck() == null ? null : cut(said.struck().name()));
            row.setObject(11, passage == null ? null : passage.from().value());
            row.setInt(12, passage == null ? 0 : passage.fromChar());
            row.setObject(13, passage == null ? null : passage.to().value());
            row.setInt(14, passage == null ? 0 : passage.toChar());
            row.setString(15, said.doubt() == null ? null : said.doubt().name());
            row.setBytes(16, one.fingerprint());
        });
    }

    private static String cut(String name) {
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    /** The association of a file. */
    Optional<OrganisationId> organisation(AnnotatedFileId id) {
        return jdbc.sql("select organisation_id from annotated_file where id = ?")
                .param(id.value())
                .query((row, index) -> new OrganisationId(row.getObject(1, UUID.class)))
                .optional();
    }

    AnnotatedFile file(AnnotatedFileId id) {
        List<Received> annotations = jdbc.sql("""
                select a.*, t.remark_id, t.fingerprint is not null as taken from annotation a
                join annotated_file f on f.id = a.file_id
                join plan_version v on v.id = f.version_id
                left join annotation_taken t on t.organisation_id = f.organisation_id and t.plan_id = v.plan_id
                    and t.fingerprint = a.fingerprint
                where a.file_id = ? order by a.position""")
                .param(id.value())
                .query((row, index) -> AnnotationRows.received(row))
                .list();
        return jdbc.sql(FILES + " where f.id = ?")
                .param(id.value())
                .query((row, index) -> AnnotationRows.file(row, annotations))
                .single();
    }

    /** The files of an association on a version, the latest first, without what they hold. */
    List<AnnotatedFile> files(OrganisationId organisation, PlanVersionId version) {
        return jdbc.sql(FILES + " where f.organisation_id = ? and f.version_id = ? order by f.received_at desc")
                .params(organisation.value(), version.value())
                .query((row, index) -> AnnotationRows.file(row, List.of()))
                .list();
    }

    void place(AnnotatedFileId id, int position, Passage passage) {
        jdbc.sql("update annotation a set from_item = ?, from_char = ?, to_item = ?, to_char = ?, chosen = true,"
                        + " left_out = false, again = " + TAKEN + " where file_id = ? and position = ? and not written")
                .params(
                        passage.from().value(),
                        passage.fromChar(),
                        passage.to().value(),
                        passage.toChar(),
                        id.value(),
                        position)
                .update();
    }

    void leaveOut(AnnotatedFileId id, int position, boolean leftOut) {
        jdbc.sql("update annotation a set left_out = ?, again = not ? and " + TAKEN
                        + " where file_id = ? and position = ? and not written")
                .params(leftOut, leftOut, id.value(), position)
                .update();
    }

    /** One act on a file at a time. */
    void lock(AnnotatedFileId id) {
        jdbc.sql("select id from annotated_file where id = ? for update")
                .param(id.value())
                .query(UUID.class)
                .single();
    }

    /** Whether no other file brought the same since it was looked at; then it is this one's. */
    boolean take(AnnotatedFileId id, int position, boolean again) {
        String what = """
                annotation_taken (organisation_id, plan_id, fingerprint, file_id)
                select f.organisation_id, v.plan_id, a.fingerprint, f.id from annotation a
                join annotated_file f on f.id = a.file_id join plan_version v on v.id = f.version_id
                where a.file_id = ? and a.position = ?""";
        String sql = again
                ? "insert into " + what + " on duplicate key update file_id = values(file_id), remark_id = null"
                : "insert ignore into " + what;
        return jdbc.sql(sql).params(id.value(), position).update() > 0;
    }

    void written(AnnotatedFileId id, int position, List<RemarkId> drafts) {
        drafts.forEach(draft ->
                jdbc.sql("""
                insert into annotation_draft (file_id, fingerprint, remark_id)
                select file_id, fingerprint, ? from annotation where file_id = ? and position = ?""").params(draft.value(), id.value(), position).update());
        jdbc.sql("update annotation set written = true where file_id = ? and position = ?")
                .params(id.value(), position)
                .update();
        jdbc.sql("""
                update annotation_taken t join annotation a on a.fingerprint = t.fingerprint
                set t.remark_id = ? where t.file_id = ? and a.file_id = ? and a.position = ?""")
                .params(drafts.getFirst().value(), id.value(), id.value(), position)
                .update();
    }

    List<RemarkId> drafts(AnnotatedFileId id) {
        return jdbc.sql("select remark_id from annotation_draft where file_id = ?")
                .param(id.value())
                .query((row, index) -> new RemarkId(Objects.requireNonNull(row.getObject(1, UUID.class))))
                .list();
    }

    /** What was thrown away may be taken again; what somebody went on with stays taken. */
    void undo(AnnotatedFileId id, Instant now) {
        jdbc.sql("""
                delete t from annotation_taken t where t.file_id = ? and not exists (select 1 from annotation_draft d
                    where d.file_id = t.file_id and d.fingerprint = t.fingerprint)""").param(id.value()).update();
        jdbc.sql("""
                update annotation a set written = exists (select 1 from annotation_taken t
                    where t.file_id = a.file_id and t.fingerprint = a.fingerprint)
                where a.file_id = ? and written""").param(id.value()).update();
        jdbc.sql("update annotated_file set undone_at = ? where id = ?")
                .params(LocalDateTime.ofInstant(now, ZoneOffset.UTC), id.value())
                .update();
    }

    void redo(AnnotatedFileId id) {
        jdbc.sql("update annotated_file set undone_at = null where id = ?")
                .param(id.value())
                .update();
    }

    void delete(AnnotatedFileId id) {
        jdbc.sql("delete from annotated_file where id = ?").param(id.value()).update();
    }

    /** The words of files that were handed in before; what they became stays, and is not taken again. */
    void forgetBefore(Instant oldest) {
        jdbc.sql("""
                delete a from annotation a join annotated_file f on f.id = a.file_id where f.received_at <= ?""").param(LocalDateTime.ofInstant(oldest, ZoneOffset.UTC)).update();
    }
}
