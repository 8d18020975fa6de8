package fr.lignealigne.contribution;

import fr.lignealigne.plan.PlanId;
import fr.lignealigne.remark.RemarkId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Turns rows into contributions and their passages. */
final class ContributionRows {

    private ContributionRows() {}

    static Contribution contribution(ResultSet row, List<ContributionPassage> passages) throws SQLException {
        int paragraphs = row.getInt("paragraphs");
        return new Contribution(
                new ContributionId(row.getObject("id", UUID.class)),
                new PlanId(row.getObject("plan_id", UUID.class)),
                row.getString("title"),
                row.getObject("dated", LocalDate.class),
                row.getString("function"),
                row.getObject("received_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getInt("left_out"),
                paragraphs,
                paragraphs - row.getInt("open"),
                passages);
    }

    static ContributionPassage passage(ResultSet row) throws SQLException {
        UUID draft = row.getObject("draft_id", UUID.class);
        return new ContributionPassage(
                new ContributionParagraph(
                        row.getInt("paragraph"),
                        ContributionParagraph.Kind.valueOf(row.getString("kind")),
                        row.getInt("level"),
                        row.getString("marker"),
                        row.getString("words")),
                row.getInt("start_char"),
                row.getInt("end_char"),
                row.getBoolean("aside"),
                row.getString("function"),
                draft == null ? null : new RemarkId(draft),
                null);
    }
}
