package fr.lignealigne.plan;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.ImportedText;
import fr.lignealigne.plan.imports.LeftOut;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Keeps what of a version's file is not in its text. */
@Repository
class Omissions {

    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;

    Omissions(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever keeps the text accepts that these pieces are not in it. */
    void keep(PlanVersionId version, ImportedText text, List<ImportedItem> kept, Viewer by, Instant now) {
        jdbc.update("delete from plan_left_out where version_id = ?", version.value());
        Map<ImportedItem, Integer> positions = new IdentityHashMap<>();
        IntStream.range(0, kept.size()).forEach(position -> positions.put(kept.get(position), position));
        List<LeftOut> pieces = text.leftOut();
        jdbc.batchUpdate("""
                insert into plan_left_out (version_id, number, sort, position, words, accepted_by, accepted_at)
                values (?, ?, ?, ?, ?, ?, ?)""", IntStream.range(0, pieces.size()).boxed().toList(), BATCH, (row, number) -> {
            LeftOut piece = pieces.get(number);
            row.setObject(1, version.value());
            row.setInt(2, number);
            row.setString(3, piece.sort().name());
            row.setObject(4, piece.after() == null ? null : positions.get(piece.after()));
            row.setString(5, piece.words());
            row.setObject(6, by.person().value());
            row.setObject(7, LocalDateTime.ofInstant(now, ZoneOffset.UTC));
        });
    }

    /** The versions of which something was left out. */
    Set<PlanVersionId> versions() {
        return Set.copyOf(jdbc.query(
                "select distinct version_id from plan_left_out",
                (row, index) -> new PlanVersionId(row.getObject(1, UUID.class))));
    }

    List<LeftOutPiece> of(PlanVersionId version) {
        return jdbc.query(
                "select sort, position, words from plan_left_out where version_id = ? order by number",
                (row, index) -> new LeftOutPiece(
                        LeftOut.Sort.valueOf(row.getString(1)), row.getObject(2, Integer.class), row.getString(3)),
                version.value());
    }
}
