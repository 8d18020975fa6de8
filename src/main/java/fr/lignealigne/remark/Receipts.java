package fr.lignealigne.remark;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The receipts of deposits: for the association that deposited, and for those who prepare the answer. */
@Service
@Transactional(readOnly = true)
public class Receipts {

    private static final String SELECT = """
            select a.id, a.number, a.version_id, a.organisation_id, o.name, p.function, a.deposited_at,
                o.collective_member and exists
                    (select 1 from remark r where r.receipt_id = a.id and r.open_to_collective), m.given_at
            from receipt a join organisation o on o.id = a.organisation_id join person p on p.id = a.deposited_by
            left join mandate m on m.id = a.mandate_id
            """;

    private final JdbcClient jdbc;
    private final RemarkQueries queries;
    private final String issuer;

    Receipts(JdbcClient jdbc, RemarkQueries queries, @Value("${portal.issuer:}") String issuer) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.issuer = issuer.strip();
    }

    /** A receipt with its remarks; not found to anyone else. */
    public ReceiptDetails get(Viewer viewer, ReceiptId id) {
        return jdbc.sql(SELECT + "where a.id = ?")
                .param(id.value())
                .query((row, index) -> receipt(row))
                .optional()
                .filter(found -> RemarkAccess.mayReadReceipt(viewer, found.organisation(), signatories(id)))
                .orElseThrow(NotFound::new)
                .with(signedUnder(id), queries.underReceipt(viewer, id));
    }

    /** The receipts of the viewer's own association, the latest first, without their remarks. */
    public List<ReceiptDetails> ofOwn(Viewer viewer) {
        if (!RemarkAccess.mayWrite(viewer)) {
            return List.of();
        }
        return jdbc.sql(SELECT
                        + "where a.organisation_id = :own or exists (select 1 from remark r where r.receipt_id = a.id"
                        + " and r.joint and " + RemarkTable.signedBy(":own") + ") order by a.deposited_at desc")
                .param("own", viewer.organisation().value())
                .query((row, index) -> receipt(row))
                .list();
    }

    private Set<OrganisationId> signatories(ReceiptId receipt) {
        return jdbc.sql("select s.organisation_id from remark_signatory s join remark r on r.id = s.remark_id"
                        + " where r.receipt_id = ?")
                .param(receipt.value())
                .query((row, index) -> new OrganisationId(row.getObject(1, UUID.class)))
                .set();
    }

    private List<ReceiptDetails.SignedUnder> signedUnder(ReceiptId receipt) {
        return jdbc.sql("""
                select o.short_name, m.given_at from remark_mandate u join remark r on r.id = u.remark_id
                join mandate m on m.id = u.mandate_id join organisation o on o.id = u.organisation_id
                where r.receipt_id = ? order by o.short_name, o.id""")
                .param(receipt.value())
                .query((row, index) ->
                        new ReceiptDetails.SignedUnder(row.getString(1), Objects.requireNonNull(at(row, 2))))
                .list();
    }

    private ReceiptDetails receipt(ResultSet row) throws SQLException {
        return new ReceiptDetails(
                new ReceiptId(row.getObject(1, UUID.class)),
                row.getString(2),
                new PlanVersionId(row.getObject(3, UUID.class)),
                new OrganisationId(row.getObject(4, UUID.class)),
                row.getString(5),
                issuer,
                row.getString(6),
                Objects.requireNonNull(at(row, 7)),
                at(row, 9),
                row.getBoolean(8),
                List.of(),
                List.of());
    }

    private static @Nullable Instant at(ResultSet row, int column) throws SQLException {
        LocalDateTime utc = row.getObject(column, LocalDateTime.class);
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }
}
