package fr.lignealigne.decision.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.ARound;
import fr.lignealigne.decision.DecisionDraft;
import fr.lignealigne.decision.Decisions;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.plan.ItemId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.support.PortalTest;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A whole measure in somebody's care: measure 1 is on lines 2 to 6 of the round. */
@PortalTest
class MeasureCareModuleTest {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Assignments assignments;

    @Autowired
    Decisions decisions;

    @Autowired
    Versions versions;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    private ARound round;
    private Viewer miprof;
    private Viewer cabinet;
    private ItemId measure;
    private RemarkId first;

    @BeforeEach
    void aMeasure() {
        round = ARound.opened(beans);
        miprof = round.miprof.viewer();
        cabinet = people.ofTheState(Role.CABINET).viewer();
        measure = versions.text(miprof, round.version).measures().getFirst().id();
        first = round.says(round.member, 4, 4, RemarkKind.OBJECTION, "Trop court.");
        round.says(round.member, 5, 6, RemarkKind.OBJECTION, "Deux interprètes.");
        round.says(round.member, 8, 8, RemarkKind.OBJECTION, "Dans l’autre mesure.");
    }

    private AssignmentDraft to(Viewer person) {
        return new AssignmentDraft(person.person(), LocalDate.now().plusDays(4));
    }

    private AssignmentDetails whole() {
        return assignments.onMeasure(cabinet, round.version, measure).orElseThrow();
    }

    @Test
    void allThatWaitsIsGivenAndWhatComesLaterJoinsByItself() {
        assertThat(assignments.waiting(miprof, round.version, measure)).isEqualTo(new MeasureWaiting(2, 0));
        assignments.assignMeasure(miprof, round.version, measure, to(cabinet));
        assertThat(whole().remarks()).isEqualTo(2);
        assertThat(assignments.on(cabinet, round.version, 4, 4)).contains(whole());
        assertThat(assignments.on(cabinet, round.version, 8, 8)).isEmpty();
        assertThat(assignments.own(cabinet)).containsExactly(whole());
        round.says(round.outsider, 3, 3, RemarkKind.OMISSION, "Sous un jour.");
        assertThat(whole().remarks()).isEqualTo(3);
        decisions.decide(cabinet, List.of(first), new DecisionDraft(Outcome.ACCEPTED, "Oui."));
        assertThat(whole().state()).isEqualTo(AssignmentState.BEGUN);
        assertThat(jdbc.sql("select place from notice where person_id = ? and kind = 'ASSIGNED'")
                        .param(cabinet.person().value())
                        .query(String.class)
                        .single())
                .isEqualTo("arbitrage?etat=a-decider&mesure=" + measure + "&version=" + round.version);
    }

    @Test
    void whatIsInSomebodysCareApartStaysThere() {
        assignments.assign(miprof, round.version, 4, 4, to(miprof));
        assertThat(assignments.waiting(miprof, round.version, measure)).isEqualTo(new MeasureWaiting(2, 1));
        assignments.assignMeasure(miprof, round.version, measure, to(cabinet));
        assertThat(whole().remarks()).isOne();
        assertThat(assignments.on(cabinet, round.version, 4, 4).orElseThrow().person())
                .isEqualTo(miprof.person());
        assignments.end(
                miprof,
                assignments.on(miprof, round.version, 4, 4).orElseThrow().id(),
                0);
        assertThat(whole().remarks()).as("it falls to who has the measure").isEqualTo(2);
    }

    @Test
    void aMeasureOfWhichNothingWasSaidYetIsNotBegunAndNotLate() {
        ARound quiet = ARound.opened(beans);
        ItemId silent =
                versions.text(miprof, quiet.version).measures().getFirst().id();
        assignments.assignMeasure(miprof, quiet.version, silent, to(cabinet));
        AssignmentDetails there =
                assignments.onMeasure(cabinet, quiet.version, silent).orElseThrow();
        assertThat(there.state()).isEqualTo(AssignmentState.NOT_BEGUN);
        assertThat(there.isOverdue(there.due().plusDays(1))).isFalse();
    }

    @Test
    void theLinesOfAMeasureMayBeGivenAsAPassageToo() {
        assignments.assignMeasure(miprof, round.version, measure, to(cabinet));
        assignments.assign(miprof, round.version, 2, 6, to(miprof));
        assertThat(assignments.on(cabinet, round.version, 2, 6).orElseThrow().measure())
                .isNull();
        assertThat(whole().person()).isEqualTo(cabinet.person());
    }

    @Test
    void whatCannotBeGivenIsRefused() {
        assignments.assignMeasure(miprof, round.version, measure, to(cabinet));
        assertThatThrownBy(() -> assignments.assignMeasure(miprof, round.version, measure, to(miprof)))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("assignment.taken");
        ItemId unknown = new ItemId(UUID.randomUUID());
        assertThatThrownBy(() -> assignments.assignMeasure(miprof, round.version, unknown, to(miprof)))
                .isInstanceOf(NotFound.class);
        for (Role role : EnumSet.complementOf(EnumSet.of(Role.MIPROF))) {
            Viewer viewer = people.playing(role).viewer();
            assertThatThrownBy(() -> assignments.assignMeasure(viewer, round.version, measure, to(cabinet)))
                    .as(role.name())
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> assignments.waiting(viewer, round.version, measure))
                    .as(role.name())
                    .isInstanceOf(NotAllowed.class);
            if (role != Role.CABINET) {
                assertThatThrownBy(() -> assignments.onMeasure(viewer, round.version, measure))
                        .as(role.name())
                        .isInstanceOf(NotAllowed.class);
            }
        }
    }
}
