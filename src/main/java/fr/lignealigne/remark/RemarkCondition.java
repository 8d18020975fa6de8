package fr.lignealigne.remark;

import fr.lignealigne.account.Viewer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A filter inside the viewer's walls, as a condition in SQL on {@code remark r join organisation o}. */
record RemarkCondition(String sql, Map<String, Object> parameters) {

    static RemarkCondition of(Viewer viewer, RemarkFilter filter) {
        RemarkScope scope = RemarkScope.of(viewer);
        StringBuilder condition = new StringBuilder(scope.current());
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
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
            condition.append(" and " + RemarkTable.saidBy(":organisation"));
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
            parameters.put("words", RemarkTable.containing(filter.words()));
        }
        return new RemarkCondition(condition.toString(), parameters);
    }

    /** A wished state is one the viewer may know: « under review » holds the decided ones for the associations. */
    private static List<String> storedStates(Viewer viewer, RemarkFilter filter) {
        return Arrays.stream(RemarkState.values())
                .filter(state -> filter.states().contains(RemarkAccess.seenBy(viewer, state)))
                .map(Enum::name)
                .toList();
    }
}
