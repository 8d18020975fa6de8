package fr.lignealigne.remark;

import java.util.Map;

/** What hangs on a whole, as a condition in SQL on {@code remark r}; a measure's holds what is said of its sheet. */
record WholeCondition(String sql, Map<String, Object> parameters) {

    /** The measure is known by this column: its item in the version that is read. */
    static WholeCondition of(Anchor.Whole anchor, String measureColumn) {
        return switch (anchor) {
            case Anchor.OnMeasure(var measure) ->
                new WholeCondition(
                        "r.target in ('MEASURE', 'FIELD') and " + measureColumn + " = :whole",
                        Map.of("whole", measure.value()));
            case Anchor.OnField(var measure, var field) ->
                new WholeCondition(
                        "r.target = 'FIELD' and r.field = :field and " + measureColumn + " = :whole",
                        Map.of("whole", measure.value(), "field", field.name()));
            case Anchor.OnPlan() -> new WholeCondition("r.target = 'PLAN'", Map.of());
        };
    }
}
