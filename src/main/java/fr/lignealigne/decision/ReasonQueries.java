package fr.lignealigne.decision;

import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads reasons beside the remarks that they answer. */
@Repository
class ReasonQueries {

    private static final String READ = """
            select d.id as decision_id, d.outcome, d.reason, r.id, r.code, r.measure_id, r.body, r.wording,
                r.first_line, r.last_line, r.target, r.quote, r.field
            from decision d join decision_remark l on l.decision_id = d.id join remark r on r.id = l.remark_id
            where d.version_id = :version\s""";

    private final JdbcClient jdbc;

    ReasonQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A decision with what is needed to show it: the place and the code of the first remark it answers. */
    record Row(ReasonCheck.Given given, Outcome outcome, String code, RemarkDetails.Place place) {

        FlaggedReason flagged(List<ReasonFlag> flags) {
            return new FlaggedReason(given.decision(), outcome, given.reason(), code, place, flags);
        }

        private Row with(ReasonCheck.Said one) {
            List<ReasonCheck.Said> all = new ArrayList<>(given.remarks());
            all.add(one);
            return new Row(new ReasonCheck.Given(given.decision(), given.reason(), all), outcome, code, place);
        }
    }

    List<Row> of(PlanVersionId version) {
        return read(jdbc.sql(READ + RemarkTable.BY_PLACE).param("version", version.value()));
    }

    List<Row> sayingTheSame(PlanVersionId version, Collection<DecisionId> decisions) {
        return read(jdbc.sql(READ + "and " + flat("d") + " in (select " + flat("s")
                        + " from decision s where s.id in (:those))" + RemarkTable.BY_PLACE)
                .param("version", version.value())
                .param("those", decisions.stream().map(DecisionId::value).toList()));
    }

    /** The words alone, near enough for {@link ReasonCheck}, which compares what is found. */
    private static String flat(String decision) {
        return "trim(regexp_replace(" + decision + ".reason, '[^[:alnum:]]+', ' '))";
    }

    private static List<Row> read(JdbcClient.StatementSpec query) {
        Map<DecisionId, Row> rows = new LinkedHashMap<>();
        query.query(row -> {
            DecisionId decision = new DecisionId(row.getObject("decision_id", UUID.class));
            ReasonCheck.Said said = new ReasonCheck.Said(
                    new RemarkId(row.getObject("id", UUID.class)),
                    row.getString("code"),
                    row.getObject("measure_id", UUID.class),
                    row.getString("body") + " " + row.getString("wording"));
            Row known = rows.get(decision);
            rows.put(
                    decision,
                    known == null
                            ? new Row(
                                    new ReasonCheck.Given(decision, row.getString("reason"), List.of(said)),
                                    Outcome.valueOf(row.getString("outcome")),
                                    said.code(),
                                    ReleaseQueries.place(row))
                            : known.with(said));
        });
        return List.copyOf(rows.values());
    }
}
