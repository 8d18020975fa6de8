package fr.lignealigne.remark;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.plan.PlanVersionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what stands on lines with all that {@link RemarkAccess} asks of a remark, for no viewer yet. */
@Repository
class MarkedQueries {

    private static final String STANDING = """
            , r.organisation_id, o.collective_member, r.state, r.deposited_at is not null, r.open_to_collective,
                if(r.joint, (select group_concat(g.organisation_id) from remark_signatory g
                    where g.remark_id = r.id), null),
                if(r.referred, (select group_concat(f.ministry_id) from remark_referral f
                    where f.remark_id = r.id), null)""";

    private final JdbcClient jdbc;

    MarkedQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Remarks of a version whose passage touches these lines, and those carried there, in no order. */
    List<MarkedLines.Said> touching(PlanVersionId version, int firstLine, int lastLine) {
        return jdbc.sql("select r.first_line, r.last_line" + STANDING
                        + " from remark r join organisation o on o.id = r.organisation_id"
                        + " where r.version_id = :version and r.state <> 'CORRECTED' and r.first_line >= 1 and "
                        + RemarkTable.touches("r")
                        + " union all select c.first_line, c.last_line" + STANDING + CarryQueries.FROM
                        + CarryQueries.STANDING + " and c.first_line >= 1 and " + RemarkTable.touches("c"))
                .param("version", version.value())
                .param("first", firstLine)
                .param("last", lastLine)
                .query((row, index) -> new MarkedLines.Said(row.getInt(1), row.getInt(2), standing(row)))
                .list();
    }

    private static RemarkAccess.Standing standing(ResultSet row) throws SQLException {
        return new RemarkAccess.Standing(
                new OrganisationId(row.getObject(3, UUID.class)),
                row.getBoolean(4),
                RemarkState.valueOf(row.getString(5)),
                row.getBoolean(6),
                row.getBoolean(7),
                organisations(row.getString(8)),
                organisations(row.getString(9)));
    }

    private static Set<OrganisationId> organisations(@Nullable String ids) {
        return ids == null
                ? Set.of()
                : Arrays.stream(ids.split(","))
                        .map(UUID::fromString)
                        .map(OrganisationId::new)
                        .collect(Collectors.toUnmodifiableSet());
    }
}
