package fr.lignealigne.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.LinesChanged;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.support.PortalTest;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PortalTest
@RecordApplicationEvents
class ReleasingModuleTest {

    private static final DecisionDraft ACCEPTED = new DecisionDraft(Outcome.ACCEPTED, "Le texte est corrigé.");

    @Autowired
    Releasing releasing;

    @Autowired
    Decisions decisions;

    @Autowired
    Remarks remarks;

    @Autowired
    People people;

    @Autowired
    ApplicationEvents events;

    @Autowired
    AutowireCapableBeanFactory beans;

    ARound round;
    RemarkId first;
    RemarkId second;
    RemarkId withdrawn;

    @BeforeEach
    void twoRemarksAndOneWithdrawn() {
        round = ARound.opened(beans);
        first = round.says(round.member, 4, 4, RemarkKind.PROPOSAL, "Un mois.");
        second = round.says(round.outsider, 8, 9, RemarkKind.OBJECTION, "Trop peu.");
        withdrawn = round.says(round.otherMember, 8, 8, RemarkKind.SUPPORT, "Oui.");
        round.withdraws(round.otherMember, withdrawn);
        round.writes(round.member, 3, 3, RemarkKind.QUESTION, "Brouillon.");
    }

    Viewer cabinet() {
        return round.cabinet.viewer();
    }

    @Test
    void saysWhatIsMissing() {
        decisions.decide(cabinet(), List.of(first), ACCEPTED);
        ReleaseStanding standing = releasing.standing(round.miprof.viewer(), round.version);
        assertThat(standing.remarks()).isEqualTo(2);
        assertThat(standing.decided()).isEqualTo(1);
        assertThat(standing.organisations()).isEqualTo(2);
        assertThat(standing.byOutcome()).containsOnly(java.util.Map.entry(Outcome.ACCEPTED, 1));
        assertThat(standing.missing()).singleElement().satisfies(missing -> {
            assertThat(missing.remark()).isEqualTo(second);
            assertThat(missing.place().firstLine()).isEqualTo(8);
            assertThat(missing.place().lastLine()).isEqualTo(9);
        });
    }

    @Test
    void everyoneAtTheTableReadsTheAnswersAtOnce() {
        decideAll();
        round.closes();
        releasing.release(cabinet(), round.version);

        for (Viewer association : round.associations()) {
            var answers = decisions.of(association, List.of(first, second));
            assertThat(answers).containsOnlyKeys(first, second);
            assertThat(answers.get(first).reason()).isEqualTo(ACCEPTED.reason());
            assertThat(answers.get(first).decidedBy()).isEmpty();
            assertThat(answers.get(first).decidedAt()).isNull();
            assertThat(remarks.get(association, second).state()).isEqualTo(RemarkState.ANSWERED);
        }
        assertThat(decisions.of(people.playing(Role.OBSERVER).viewer(), List.of(first)))
                .isNotEmpty();
        assertThat(decisions.of(people.playing(Role.ADMINISTRATOR).viewer(), List.of(first)))
                .isEmpty();
        assertThat(remarks.get(cabinet(), withdrawn).state()).isEqualTo(RemarkState.WITHDRAWN);
    }

    @Test
    void aSecondClickChangesNothing() throws Exception {
        decideAll();
        round.closes();
        List<Callable<Void>> clicks = List.of(this::click, this::click, this::click);
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            for (var done : threads.invokeAll(clicks)) {
                done.get();
            }
        }
        var released = releasing.standing(cabinet(), round.version).round().releasedAt();
        releasing.release(cabinet(), round.version);
        assertThat(releasing.standing(cabinet(), round.version).round().releasedAt())
                .isEqualTo(released);
        assertThat(events.stream(AnswersReleased.class)
                        .filter(event -> event.version().equals(round.version)))
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void pagesOfEveryVersionOfThePlanLookAgainAndOfNoOther() {
        ARound elsewhere = ARound.opened(beans);
        PlanVersionId later = round.goesOn();
        decideAll();
        round.closes();
        events.clear();
        releasing.release(cabinet(), round.version);
        assertThat(events.stream(LinesChanged.class))
                .extracting(LinesChanged::version)
                .containsExactlyInAnyOrder(round.version, later)
                .doesNotContain(elsewhere.version);
    }

    private Void click() {
        releasing.release(cabinet(), round.version);
        return null;
    }

    @Test
    void tellsTheOtherModulesOnce() {
        decideAll();
        round.closes();
        releasing.release(cabinet(), round.version);
        releasing.release(cabinet(), round.version);
        assertThat(events.stream(AnswersReleased.class)).singleElement().satisfies(event -> {
            assertThat(event.version()).isEqualTo(round.version);
            assertThat(event.remarks()).isEqualTo(2);
            assertThat(event.organisations()).isEqualTo(2);
        });
    }

    @Test
    void refusesWhileTheRoundIsOpen() {
        decideAll();
        assertThatThrownBy(() -> releasing.release(cabinet(), round.version)).isInstanceOf(RoundStillOpen.class);
        assertThat(decisions.of(round.member.viewer(), List.of(first))).isEmpty();
    }

    @Test
    void refusesWhileAnAnswerIsMissingAndListsIt() {
        decisions.decide(cabinet(), List.of(first), ACCEPTED);
        round.closes();
        AnswersMissing refusal =
                catchThrowableOfType(AnswersMissing.class, () -> releasing.release(cabinet(), round.version));
        assertThat(refusal.missing()).extracting(MissingAnswer::remark).containsExactly(second);
        assertThat(decisions.of(round.member.viewer(), List.of(first))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "CABINET", mode = EnumSource.Mode.EXCLUDE)
    void refusesToLetAnyoneElseRelease(Role role) {
        decideAll();
        round.closes();
        Viewer viewer = people.playing(role).viewer();
        assertThatThrownBy(() -> releasing.release(viewer, round.version)).isInstanceOf(NotAllowed.class);
    }

    private void decideAll() {
        decisions.decide(cabinet(), List.of(first, second), ACCEPTED);
    }
}
