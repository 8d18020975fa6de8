package fr.lignealigne.remark;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads remarks inside the walls: every statement carries the viewer's {@link RemarkScope}. */
@Repository
class RemarkQueries {

    private static final String FROM = " from remark r join organisation o on o.id = r.organisation_id where ";
    private static final String COLUMNS = """
            select r.*, o.short_name,
                (select group_concat(theme) from remark_theme t where t.remark_id = r.id) as themes,
                (select group_concat(form) from remark_form f where f.remark_id = r.id) as forms""";
    private static final String BY_LINE = " order by r.first_line, r.last_line, r.deposited_at, r.id";

    private final JdbcClient jdbc;

    RemarkQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<RemarkDetails> find(Viewer viewer, RemarkId id) {
        RemarkScope scope = RemarkScope.of(viewer);
        return jdbc.sql(COLUMNS + FROM + "r.id = :id and " + scope.condition())
                .param("id", id.value())
                .params(scope.parameters())
                .query(new RemarkRow(viewer))
                .optional();
    }

    /** The remarks whose passage touches these lines. */
    List<RemarkDetails> touching(Viewer viewer, PlanVersionId version, int firstLine, int lastLine) {
        RemarkScope scope = RemarkScope.of(viewer);
        return jdbc.sql(COLUMNS + FROM
                        + "r.version_id = :version and r.first_line <= :last and r.last_line >= :first and "
                        + scope.condition() + BY_LINE)
                .param("version", version.value())
                .param("first", firstLine)
                .param("last", lastLine)
                .params(scope.parameters())
                .query(new RemarkRow(viewer))
                .list();
    }

    List<RemarkDetails> list(Viewer viewer, PlanVersionId version, RemarkFilter filter, int offset, int limit) {
        Where where = where(viewer, version, filter);
        return jdbc.sql(COLUMNS + FROM + where.condition() + BY_LINE + " limit :limit offset :offset")
                .params(where.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query(new RemarkRow(viewer))
                .list();
    }

    List<RemarkDetails> underReceipt(Viewer viewer, ReceiptId receipt) {
        RemarkScope scope = RemarkScope.of(viewer);
        return jdbc.sql(COLUMNS + FROM + "r.receipt_id = :receipt and " + scope.condition() + BY_LINE)
                .param("receipt", receipt.value())
                .params(scope.parameters())
                .query(new RemarkRow(viewer))
                .list();
    }

    int count(Viewer viewer, PlanVersionId version, RemarkFilter filter) {
        Where where = where(viewer, version, filter);
        return jdbc.sql("select count(*)" + FROM + where.condition())
                .params(where.parameters())
                .query(Integer.class)
                .single();
    }

    List<LineMark> marks(Viewer viewer, PlanVersionId version, RemarkFilter filter) {
        return marks(viewer, where(viewer, version, filter));
    }

    List<LineMark> marksTouching(Viewer viewer, PlanVersionId version, int firstLine, int lastLine) {
        Where where = where(viewer, version, RemarkFilter.NONE);
        Map<String, Object> parameters = new HashMap<>(where.parameters());
        parameters.put("first", firstLine);
        parameters.put("last", lastLine);
        return marks(
                viewer,
                new Where(where.condition() + " and r.first_line <= :last and r.last_line >= :first", parameters));
    }

    private List<LineMark> marks(Viewer viewer, Where where) {
        return jdbc.sql("""
                select r.first_line, r.last_line, count(*), count(distinct r.organisation_id),
                    sum(r.organisation_id = :me)"""
                        + FROM + where.condition()
                        + " and r.first_line > 0 group by r.first_line, r.last_line"
                        + " order by r.first_line, r.last_line")
                .params(where.parameters())
                .param("me", viewer.organisation().value())
                .query((row, index) ->
                        new LineMark(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5)))
                .list();
    }

    private record Where(String condition, Map<String, Object> parameters) {}

    private static Where where(Viewer viewer, PlanVersionId version, RemarkFilter filter) {
        RemarkScope scope = RemarkScope.of(viewer);
        StringBuilder condition = new StringBuilder("r.version_id = :version and " + scope.condition());
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
        parameters.put("version", version.value());
        if (filter.theme() != null) {
            condition.append(
                    " and exists (select 1 from remark_theme t where t.remark_id = r.id and t.theme = :theme)");
            parameters.put("theme", filter.theme().name());
        }
        if (filter.form() != null) {
            condition.append(" and exists (select 1 from remark_form f where f.remark_id = r.id and f.form = :form)");
            parameters.put("form", filter.form().name());
        }
        if (filter.kind() != null) {
            condition.append(" and r.kind = :kind");
            parameters.put("kind", filter.kind().name());
        }
        if (filter.organisation() != null) {
            condition.append(" and r.organisation_id = :organisation");
            parameters.put("organisation", filter.organisation().value());
        }
        if (filter.measure() != null) {
            condition.append(" and r.measure_id = :measure");
            parameters.put("measure", filter.measure().value());
        }
        if (!filter.states().isEmpty()) {
            List<String> states = storedStates(viewer, filter);
            condition.append(states.isEmpty() ? " and false" : " and r.state in (:states)");
            parameters.put("states", states);
        }
        if (filter.priorityOnly()) {
            condition.append(" and r.priority");
        }
        if (!filter.words().isBlank()) {
            condition.append(
                    " and (r.body like :words or r.wording like :words or r.quote like :words or r.code like :words)");
            parameters.put("words", "%" + escape(filter.words().strip()) + "%");
        }
        return new Where(condition.toString(), parameters);
    }

    /** A wished state is one the viewer may know: « under review » holds the decided ones for the associations. */
    private static List<String> storedStates(Viewer viewer, RemarkFilter filter) {
        return Arrays.stream(RemarkState.values())
                .filter(state -> filter.states().contains(RemarkAccess.seenBy(viewer, state)))
                .map(Enum::name)
                .toList();
    }

    private static String escape(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    /** Takes as many numbers for remarks, in one statement; seq_1_to_N is MariaDB's sequence engine. */
    List<Long> nextNumbers(int count) {
        return jdbc.sql("select next value for remark_number from seq_1_to_" + count)
                .query((row, index) -> row.getLong(1))
                .list();
    }

    /** Whether the association of this remark belongs to the Collective. */
    boolean collectiveMember(UUID organisation) {
        return jdbc.sql("select collective_member from organisation where id = ?")
                .param(organisation)
                .query(Boolean.class)
                .single();
    }
}
