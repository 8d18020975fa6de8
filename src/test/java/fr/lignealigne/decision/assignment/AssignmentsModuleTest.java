package fr.lignealigne.decision.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.AdviceDraft;
import fr.lignealigne.decision.Advices;
import fr.lignealigne.decision.DecisionDraft;
import fr.lignealigne.decision.Decisions;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.support.PortalTest;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class AssignmentsModuleTest {

    @Autowired
    Assignments assignments;

    @Autowired
    Advices advices;

    @Autowired
    Decisions decisions;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    People people;

    private Viewer miprof;
    private Viewer cabinet;
    private PlanVersionId version;
    private RemarkId remark;
    private LocalDate soon;

    @BeforeEach
    void open() {
        miprof = people.ofTheState(Role.MIPROF).viewer();
        cabinet = people.ofTheState(Role.CABINET).viewer();
        version = scenes.openVersion();
        remark = scenes.deposited(people.leadOfAMember().viewer(), version, "Un mois au moins.");
        soon = LocalDate.now().plusDays(4);
    }

    private AssignmentDraft to(Viewer person) {
        return new AssignmentDraft(person.person(), soon);
    }

    private AssignmentDetails there() {
        return assignments.on(cabinet, version, 4, 5).orElseThrow();
    }

    @Test
    void aPassageInSomebodysCareIsDoneByItselfWhenAllIsDecided() {
        assignments.assign(miprof, version, 4, 5, to(cabinet));
        assertThat(there().state()).isEqualTo(AssignmentState.NOT_BEGUN);
        assertThat(there().isOverdue(soon)).isFalse();
        assertThat(there().isOverdue(soon.plusDays(1))).isTrue();
        advices.give(miprof, List.of(remark), new AdviceDraft(Outcome.ACCEPTED, "Oui."));
        assertThat(there().state()).isEqualTo(AssignmentState.BEGUN);
        decisions.decide(cabinet, List.of(remark), new DecisionDraft(Outcome.ACCEPTED, "Oui."));
        assertThat(there().state()).isEqualTo(AssignmentState.DECIDED);
        assertThat(there().isOverdue(soon.plusDays(1))).isFalse();
        scenes.deposited(people.leadOfAMember().viewer(), version, "Encore une.");
        assertThat(there().isOpen()).as("what comes later opens it again").isTrue();
    }

    @Test
    void itIsGivenToAnotherAndTakenOutByWhoReadItAsItIs() {
        AssignmentId id = assignments.assign(miprof, version, 4, 5, to(cabinet));
        assignments.reassign(miprof, id, 0, to(miprof));
        assertThat(there().person()).isEqualTo(miprof.person());
        assertThatThrownBy(() -> assignments.reassign(miprof, id, 0, to(cabinet)))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("assignment.changedMeanwhile");
        assertThatThrownBy(() -> assignments.end(miprof, id, 0)).isInstanceOf(Invalid.class);
        assignments.end(miprof, id, 1);
        assertThat(assignments.on(miprof, version, 4, 5)).isEmpty();
        assertThatThrownBy(() -> assignments.end(miprof, id, 1)).isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsInTheCareOfSomebodyWhoPreparesTheAnswerNoMoreIsToBeGivenAnew() {
        People.Someone leaving = people.ofTheState(Role.CABINET);
        assignments.assign(miprof, version, 4, 5, to(leaving.viewer()));
        assertThat(there().held()).isTrue();
        assertThat(assignments.own(leaving.viewer())).containsExactly(there());
        assertThat(assignments.own(cabinet)).isEmpty();
        people.moved(leaving, people.associationOfNobody());
        assertThat(there())
                .returns(false, AssignmentDetails::held)
                .returns("", AssignmentDetails::function)
                .returns("", AssignmentDetails::organisationName);
        assignments.reassign(miprof, there().id(), there().revision(), to(cabinet));
        assertThat(there().held()).isTrue();
    }

    @Test
    void whatCannotBeGivenIsRefused() {
        assignments.assign(miprof, version, 4, 5, to(cabinet));
        assertThatThrownBy(() -> assignments.assign(miprof, version, 4, 5, to(miprof)))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("assignment.taken");
        Viewer ministry = people.ofTheState(Role.MINISTRY).viewer();
        assertThatThrownBy(() -> assignments.assign(miprof, version, 4, 4, to(ministry)))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("assignment.nobody");
        assertThatThrownBy(() -> assignments.assign(miprof, version, 5, 4, to(cabinet)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> assignments.assign(miprof, version, 4, 9999, to(cabinet)))
                .isInstanceOf(NotFound.class);
        AssignmentDraft past =
                new AssignmentDraft(cabinet.person(), LocalDate.now().minusDays(2));
        assertThatThrownBy(() -> assignments.assign(miprof, version, 4, 4, past))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void onlyMiprofGivesAndNobodyElseThanTheStateReads() {
        AssignmentId id = assignments.assign(miprof, version, 4, 5, to(cabinet));
        assertThat(assignments.list(cabinet)).isNotEmpty();
        for (Role role : EnumSet.complementOf(EnumSet.of(Role.MIPROF))) {
            Viewer viewer = people.playing(role).viewer();
            assertThatThrownBy(() -> assignments.assign(viewer, version, 4, 4, to(cabinet)))
                    .as(role.name())
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> assignments.reassign(viewer, id, 0, to(cabinet)))
                    .as(role.name())
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> assignments.end(viewer, id, 0))
                    .as(role.name())
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> assignments.colleagues(viewer))
                    .as(role.name())
                    .isInstanceOf(NotAllowed.class);
            if (role != Role.CABINET) {
                assertThatThrownBy(() -> assignments.list(viewer))
                        .as(role.name())
                        .isInstanceOf(NotAllowed.class);
                assertThatThrownBy(() -> assignments.own(viewer))
                        .as(role.name())
                        .isInstanceOf(NotAllowed.class);
                assertThatThrownBy(() -> assignments.on(viewer, version, 4, 5))
                        .as(role.name())
                        .isInstanceOf(NotAllowed.class);
            }
        }
    }
}
