package fr.lignealigne.export.word;

import fr.lignealigne.plan.ItemId;
import fr.lignealigne.plan.Passage;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.imports.AnnotatedText.Hand;
import fr.lignealigne.remark.RemarkId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Turns rows into annotated files and what they hold. */
final class AnnotationRows {

    private AnnotationRows() {}

    static AnnotatedFile file(ResultSet row, List<Received> annotations) throws SQLException {
        return new AnnotatedFile(
                new AnnotatedFileId(row.getObject("id", UUID.class)),
                new PlanVersionId(row.getObject("version_id", UUID.class)),
                row.getString("name"),
                row.getString("function"),
                row.getObject("received_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getInt("formatting"),
                row.getInt("known"),
                row.getObject("undone_at") != null,
                annotations);
    }

    static Received received(ResultSet row) throws SQLException {
        UUID from = row.getObject("from_item", UUID.class);
        UUID to = row.getObject("to_item", UUID.class);
        String doubt = row.getString("doubt");
        String struck = row.getString("struck");
        UUID remark = row.getObject("remark_id", UUID.class);
        boolean written = row.getBoolean("written");
        return new Received(
                row.getInt("position"),
                new Annotation(
                        Annotation.Sort.valueOf(row.getString("sort")),
                        new Hand(row.getString("author"), row.getString("said_at")),
                        row.getString("words"),
                        row.getString("wording"),
                        row.getString("quote"),
                        row.getString("context"),
                        struck == null ? null : new Hand(struck, ""),
                        from == null || to == null
                                ? null
                                : new Passage(
                                        new ItemId(from),
                                        row.getInt("from_char"),
                                        new ItemId(to),
                                        row.getInt("to_char")),
                        doubt == null ? null : Annotation.Doubt.valueOf(doubt)),
                row.getBoolean("chosen"),
                row.getBoolean("left_out"),
                row.getBoolean("taken") && !written,
                row.getBoolean("again"),
                written,
                remark == null || !written ? null : new RemarkId(remark));
    }
}
