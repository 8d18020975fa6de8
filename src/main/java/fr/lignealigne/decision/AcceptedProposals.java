package fr.lignealigne.decision;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.AcceptedWording;
import fr.lignealigne.plan.AcceptedWordings;
import fr.lignealigne.plan.ItemId;
import fr.lignealigne.plan.Passage;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.SheetField;
import fr.lignealigne.plan.WordingOrigin;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkTable;
import fr.lignealigne.synopsis.AcceptedRemarks;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The wordings that decisions accept, wholly or in part, on remarks that were not withdrawn since. */
@Service
class AcceptedProposals implements AcceptedWordings, AcceptedRemarks {

    private final JdbcClient jdbc;

    AcceptedProposals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<AcceptedWording> of(Viewer viewer, PlanVersionId version) {
        NotAllowed.unless(DecisionAccess.mayTakeUpWordings(viewer));
        return jdbc
                .sql("""
                select r.*, o.short_name, d.outcome
                from remark r join organisation o on o.id = r.organisation_id
                    join decision_remark l on l.remark_id = r.id join decision d on d.id = l.decision_id
                where r.version_id = ? and r.deposited_at is not null and r.state in ('DECIDED', 'ANSWERED')
                    and d.outcome in ('ACCEPTED', 'PARTLY_ACCEPTED')
                """ + RemarkTable.BY_PLACE)
                .param(version.value())
                .query((row, index) -> wording(row))
                .list()
                .stream()
                .filter(AcceptedWording::changesSomething)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Set<RemarkId> proposing(Viewer viewer, PlanVersionId version) {
        NotAllowed.unless(DecisionAccess.mayReadPrepared(viewer));
        return jdbc.sql("""
                select r.id from remark r
                    join decision_remark l on l.remark_id = r.id join decision d on d.id = l.decision_id
                where r.version_id = ? and r.deposited_at is not null and r.state in ('DECIDED', 'ANSWERED')
                    and d.outcome in ('ACCEPTED', 'PARTLY_ACCEPTED') and r.wording <> ''""")
                .param(version.value())
                .query((row, index) -> new RemarkId(row.getObject(1, UUID.class)))
                .set();
    }

    private static AcceptedWording wording(ResultSet row) throws SQLException {
        return new AcceptedWording(
                new WordingOrigin.Proposed(row.getString("code"), row.getString("short_name")),
                Outcome.valueOf(row.getString("outcome")) == Outcome.PARTLY_ACCEPTED,
                row.getInt("first_line"),
                row.getInt("last_line"),
                row.getString("quote"),
                row.getString("wording"),
                passage(row),
                field(row.getString("field")));
    }

    private static @Nullable SheetField field(@Nullable String name) {
        return name == null ? null : SheetField.valueOf(name);
    }

    private static @Nullable Passage passage(ResultSet row) throws SQLException {
        return row.getString("target").equals("PASSAGE")
                ? new Passage(
                        new ItemId(row.getObject("from_item", UUID.class)),
                        row.getInt("from_char"),
                        new ItemId(row.getObject("to_item", UUID.class)),
                        row.getInt("to_char"))
                : null;
    }
}
