package fr.lignealigne.decision.assignment;

/** What read models say in SQL of {@code assignment t} and {@code remark r}. */
public final class AssignmentTable {

    /**
     * The remark is in that care: it stands on exactly these lines, or begins in the measure and its own lines are in nobody's
     * care apart. So whatever is deposited later under a measure joins it by itself.
     */
    public static final String LOOKS_AFTER = """
            t.version_id = r.version_id and r.first_line between t.first_line and t.last_line
            and (t.measure_id is null and r.first_line = t.first_line and r.last_line = t.last_line
                or t.measure_id is not null and not exists (select 1 from assignment apart
                    where apart.version_id = r.version_id and apart.measure_id is null
                    and apart.first_line = r.first_line and apart.last_line = r.last_line))""";

    private AssignmentTable() {}
}
