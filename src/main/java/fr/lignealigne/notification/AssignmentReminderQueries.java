package fr.lignealigne.notification;

import fr.lignealigne.account.PersonId;
import fr.lignealigne.decision.assignment.AssignmentId;
import fr.lignealigne.decision.assignment.AssignmentTable;
import fr.lignealigne.plan.ItemId;
import fr.lignealigne.plan.PlanVersionId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which passages in somebody's care have something to decide still, and who was reminded of them. */
@Repository
class AssignmentReminderQueries {

    /** Something is to decide there, and who looks after it prepares the answer still. */
    private static final String WAITING = """
            exists (select 1 from person p join person_role h on h.person_id = p.id
                where p.id = t.person_id and p.enabled and h.role in ('CABINET', 'MIPROF'))
            and exists (select 1 from remark r where r.state in ('DEPOSITED', 'UNDER_REVIEW') and %s)""".formatted(AssignmentTable.LOOKS_AFTER);

    private final JdbcClient jdbc;

    AssignmentReminderQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A passage that waits for who looks after it. */
    record Waiting(
            AssignmentId assignment,
            PlanVersionId version,
            int firstLine,
            int lastLine,
            @Nullable ItemId measure,
            PersonId person,
            LocalDate due) {}

    /** Those that wait and are due on one of these days, of which nobody was reminded in this way. */
    List<Waiting> waiting(LocalDate from, LocalDate to, boolean overdue) {
        return jdbc.sql("select t.id, t.version_id, t.first_line, t.last_line, t.measure_id, t.person_id,"
                        + " t.due_on"
                        + " from assignment t where t.due_on between ? and ? and not exists"
                        + " (select 1 from assignment_reminder m where m.assignment_id = t.id and m.overdue = ?) and "
                        + WAITING)
                .params(from, to, overdue)
                .query((row, index) -> new Waiting(
                        new AssignmentId(row.getObject(1, UUID.class)),
                        new PlanVersionId(row.getObject(2, UUID.class)),
                        row.getInt(3),
                        row.getInt(4),
                        measure(row.getObject(5, UUID.class)),
                        new PersonId(row.getObject(6, UUID.class)),
                        row.getObject(7, LocalDate.class)))
                .list();
    }

    private static @Nullable ItemId measure(@Nullable UUID id) {
        return id == null ? null : new ItemId(id);
    }

    /** Whether nobody else, on another node, reminded of it in this way. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean note(AssignmentId assignment, boolean overdue) {
        return jdbc.sql("insert ignore into assignment_reminder (assignment_id, overdue) values (?, ?)")
                        .params(assignment.value(), overdue)
                        .update()
                == 1;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void remindAnew(AssignmentId assignment) {
        jdbc.sql("delete from assignment_reminder where assignment_id = ?")
                .param(assignment.value())
                .update();
    }

    /** Whether it is in this person's care still, with something to decide. */
    boolean isWaiting(AssignmentId assignment, PersonId person) {
        return jdbc.sql("select exists (select 1 from assignment t where t.id = ? and t.person_id = ? and " + WAITING
                        + ")")
                .params(assignment.value(), person.value())
                .query(Boolean.class)
                .single();
    }
}
