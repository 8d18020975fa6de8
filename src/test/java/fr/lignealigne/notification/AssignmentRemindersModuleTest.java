package fr.lignealigne.notification;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.DecisionDraft;
import fr.lignealigne.decision.Decisions;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.decision.assignment.AssignmentDraft;
import fr.lignealigne.decision.assignment.AssignmentId;
import fr.lignealigne.decision.assignment.Assignments;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.support.PortalTest;
import fr.lignealigne.support.SetClock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who looks after a passage is told, and reminded of what is not decided. */
@PortalTest
class AssignmentRemindersModuleTest {

    @Autowired
    People people;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    Assignments assignments;

    @Autowired
    Decisions decisions;

    @Autowired
    AssignmentReminderQueries queries;

    @Autowired
    NewsDesk desk;

    @Autowired
    Recipients recipients;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private Viewer miprof;
    private Viewer cabinet;
    private People.Someone keeper;
    private RemarkId remark;
    private AssignmentId assignment;
    private LocalDate due;

    @BeforeEach
    void aPassageIsInSomebodysCare() {
        miprof = people.ofTheState(Role.MIPROF).viewer();
        keeper = people.ofTheState(Role.CABINET);
        cabinet = keeper.viewer();
        PlanVersionId version = scenes.openVersion();
        remark = scenes.deposited(people.leadOfAMember().viewer(), version, "zqsecret");
        due = LocalDate.now(Clocks.PARIS).plusDays(6);
        jdbc.sql("delete from notice").update();
        assignment = assignments.assign(miprof, version, 4, 5, new AssignmentDraft(cabinet.person(), due));
    }

    private void lookOn(LocalDate day) {
        var clock = new SetClock(day.atTime(LocalTime.NOON).atZone(Clocks.PARIS).toInstant());
        AssignmentReminders reminders = new AssignmentReminders(queries, desk, recipients, clock);
        transaction.executeWithoutResult(status -> reminders.round());
    }

    private List<String> kinds(Viewer viewer) {
        return jdbc.sql("select kind from notice where person_id = ?")
                .param(viewer.person().value())
                .query(String.class)
                .list();
    }

    @Test
    void theyAreToldAndRemindedOnceBeforeAndOnceAfter() {
        assertThat(kinds(cabinet)).containsExactly("ASSIGNED");
        lookOn(due.minusDays(2));
        assertThat(kinds(cabinet)).containsExactly("ASSIGNED");
        lookOn(due.minusDays(1));
        lookOn(due);
        lookOn(due.plusDays(1));
        lookOn(due.plusDays(2));
        assertThat(kinds(cabinet)).containsExactlyInAnyOrder("ASSIGNED", "ASSIGNMENT_NEAR", "ASSIGNMENT_OVERDUE");
        assertThat(kinds(miprof)).isEmpty();
    }

    @Test
    void whoWasToldOnTheDayBeforeIsNotRemindedAtOnce() {
        LocalDate tomorrow = LocalDate.now(Clocks.PARIS).plusDays(1);
        assignments.reassign(miprof, assignment, 0, new AssignmentDraft(cabinet.person(), tomorrow));
        lookOn(tomorrow.minusDays(1));
        lookOn(tomorrow);
        assertThat(kinds(cabinet)).containsExactly("ASSIGNED");
        lookOn(tomorrow.plusDays(1));
        assertThat(kinds(cabinet)).containsExactlyInAnyOrder("ASSIGNED", "ASSIGNMENT_OVERDUE");
    }

    @Test
    void whoPreparesTheAnswerNoMoreIsNotReminded() {
        people.moved(keeper, people.associationOfNobody());
        lookOn(due.minusDays(1));
        lookOn(due.plusDays(1));
        assertThat(kinds(cabinet)).doesNotContain("ASSIGNMENT_NEAR", "ASSIGNMENT_OVERDUE");
        assertThat(queries.isWaiting(assignment, cabinet.person())).isFalse();
    }

    @Test
    void whatIsDecidedIsNotRemindedOf() {
        decisions.decide(cabinet, List.of(remark), new DecisionDraft(Outcome.ACCEPTED, "Oui."));
        lookOn(due.minusDays(1));
        lookOn(due.plusDays(1));
        assertThat(kinds(cabinet)).containsExactly("ASSIGNED");
    }

    @Test
    void whoLooksAfterItNoMoreHearsNoMoreOfIt() {
        assignments.reassign(miprof, assignment, 0, new AssignmentDraft(miprof.person(), due));
        assertThat(kinds(cabinet)).isEmpty();
        assertThat(kinds(miprof)).as("they took it themselves").isEmpty();
        lookOn(due.minusDays(1));
        assertThat(kinds(miprof)).containsExactly("ASSIGNMENT_NEAR");
        assignments.end(miprof, assignment, 1);
        assertThat(kinds(miprof)).isEmpty();
    }
}
