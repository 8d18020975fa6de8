package fr.lignealigne.decision.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.decision.ARound;
import fr.lignealigne.decision.AnswerDetails;
import fr.lignealigne.decision.DecisionDraft;
import fr.lignealigne.decision.Decisions;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.decision.trace.Finding;
import fr.lignealigne.decision.trace.TraceSurveys;
import fr.lignealigne.decision.trace.TracedRemark;
import fr.lignealigne.decision.trace.Traces;
import fr.lignealigne.plan.AcceptedWording;
import fr.lignealigne.plan.Passage;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.plan.WordingOrigin;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.support.PortalTest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@PortalTest
class DecidedWordingsModuleTest {

    private static final String WORDING = "L’évaluation de sa situation est conduite en trente jours au plus.";

    @Autowired
    DecidedWordings wordings;

    @Autowired
    Decisions decisions;

    @Autowired
    Versions versions;

    @Autowired
    TraceSurveys surveys;

    @Autowired
    Traces traces;

    @Autowired
    People people;

    @Autowired
    AutowireCapableBeanFactory beans;

    ARound round;
    SittingScenes scenes;
    RemarkId proposal;
    RemarkId objection;
    SittingId sitting;

    @BeforeEach
    void aSittingOnAPassageAndAnotherElsewhere() {
        scenes = new SittingScenes(beans);
        ARound other = ARound.opened(beans);
        RemarkId noise = other.says(other.member, 4, 4, RemarkKind.OBJECTION, "Sur un autre plan.");
        SittingId elsewhere = scenes.running(other.cabinet.viewer(), other.version, "Ailleurs");
        decide(other, elsewhere, Outcome.ACCEPTED, WORDING, lines(other, 4), noise);
        round = ARound.opened(beans);
        proposal = round.says(round.member, 4, 4, RemarkKind.PROPOSAL, "Cinq jours sont trop courts.");
        objection = round.says(round.outsider, 4, 4, RemarkKind.OBJECTION, "Cinq jours ne suffisent pas.");
        sitting = scenes.running(round.cabinet.viewer(), round.version, "Mesure 1");
    }

    private Passage lines(ARound of, int line) {
        return versions.text(of.miprof.viewer(), of.version).lines(line, line);
    }

    private void decide(
            ARound of,
            SittingId id,
            Outcome outcome,
            String wording,
            @Nullable Passage inPlaceOf,
            RemarkId... answered) {
        PointDetails point = scenes.sittings.get(of.cabinet.viewer(), id).point(1);
        scenes.settling.decide(
                of.cabinet.viewer(),
                point.id(),
                point.revision(),
                List.of(answered),
                new PointDecision(new DecisionDraft(outcome, "Un mois au plus."), wording, inPlaceOf));
    }

    private void decideBoth(Outcome outcome) {
        decide(round, sitting, outcome, WORDING, lines(round, 4), proposal, objection);
    }

    private List<AcceptedWording> given() {
        return wordings.of(round.miprof.viewer(), round.version);
    }

    @Test
    void givesTheWordsWithTheirPlaceTheSittingAndTheRemarksTheyAnswer() {
        assertThat(given()).isEmpty();
        decideBoth(Outcome.PARTLY_ACCEPTED);
        AcceptedWording wording = given().getFirst();
        assertThat(given()).hasSize(1);
        assertThat(wording.wording()).isEqualTo(WORDING);
        assertThat(wording.passage()).isEqualTo(lines(round, 4));
        assertThat(wording.quote()).isEqualTo("L’évaluation de sa situation est conduite en cinq jours au plus.");
        assertThat(wording.origin()).isInstanceOfSatisfying(WordingOrigin.Decided.class, by -> {
            assertThat(by.sitting()).isEqualTo("Mesure 1");
            assertThat(by.point()).isEqualTo(1);
            assertThat(by.changedSince()).isFalse();
            assertThat(by.remarks()).hasSize(2).allMatch(code -> code.startsWith("R-"));
        });
    }

    @Test
    void whateverTheOutcomeThePassageReadsAsTheSittingDecided() {
        decideBoth(Outcome.REJECTED);
        assertThat(given()).hasSize(1);
    }

    @Test
    void isGoneWithItsDecisionAndTellsWhenThatWasChanged() {
        decideBoth(Outcome.ACCEPTED);
        AnswerDetails taken = taken();
        decisions.change(
                round.cabinet.viewer(),
                taken.id(),
                taken.revision(),
                taken.serves(),
                new DecisionDraft(Outcome.REJECTED, "Non, finalement."));
        assertThat(given()).extracting(AcceptedWording::changedSince).containsExactly(true);
        decisions.reopen(round.cabinet.viewer(), taken.id(), taken().revision());
        assertThat(given()).isEmpty();
    }

    @Test
    void namesOnlyWhatTheSittingHadBeforeItAndTheDecisionAnswersStill() {
        RemarkId later = round.says(round.member, 8, 8, RemarkKind.OBJECTION, "Sur la formation.");
        decideBoth(Outcome.ACCEPTED);
        AnswerDetails taken = taken();
        decisions.change(
                round.cabinet.viewer(),
                taken.id(),
                taken.revision(),
                List.of(proposal, later),
                new DecisionDraft(Outcome.ACCEPTED, "Un mois au plus."));
        assertThat(given()).singleElement().satisfies(wording -> {
            assertThat(wording.changedSince()).isFalse();
            assertThat(wording.origin())
                    .isInstanceOfSatisfying(
                            WordingOrigin.Decided.class,
                            by -> assertThat(by.remarks()).hasSize(1));
        });
        PlanVersionId next = round.prepares(words -> words.contains("cinq jours") ? WORDING : words);
        versions.publish(round.miprof.viewer(), next, "", null);
        assertThat(surveys.of(round.cabinet.viewer(), next).remarks())
                .filteredOn(one -> one.decided().equals(WORDING))
                .extracting(one -> one.remark().id())
                .containsExactly(proposal);
    }

    @Test
    void aWordingThatKeepsThePassageAsItIsStands() {
        decide(
                round,
                sitting,
                Outcome.REJECTED,
                "L’évaluation de sa situation est conduite en cinq jours au plus.",
                lines(round, 4),
                proposal,
                objection);
        assertThat(given()).hasSize(1);
    }

    private AnswerDetails taken() {
        return Objects.requireNonNull(
                decisions.of(round.cabinet.viewer(), List.of(proposal)).get(proposal));
    }

    @Test
    void withoutWordsToReplaceSomebodyPutsItInByHand() {
        decide(round, sitting, Outcome.ACCEPTED, WORDING, null, proposal, objection);
        assertThat(given()).extracting(AcceptedWording::passage).containsOnlyNulls();
        assertThat(given()).extracting(AcceptedWording::quote).containsExactly("Mesure 1. Protéger");
    }

    @Test
    void wordsOfOtherLinesAreNotReplaced() {
        Passage other = lines(round, 5);
        assertThatThrownBy(() -> decide(round, sitting, Outcome.ACCEPTED, WORDING, other, proposal))
                .isInstanceOf(Invalid.class);
        assertThat(given()).isEmpty();
    }

    @Test
    void theNextVersionIsKnownToCarryOutTheRemarksThatItWasDecidedFor() {
        decideBoth(Outcome.ACCEPTED);
        PlanVersionId next = round.prepares(words -> words.contains("cinq jours") ? WORDING : words);
        versions.publish(round.miprof.viewer(), next, "", null);
        assertThat(surveys.of(round.cabinet.viewer(), next).remarks())
                .hasSize(2)
                .allSatisfy(one -> {
                    assertThat(one.decided()).isEqualTo(WORDING);
                    assertThat(one.found().finding()).isEqualTo(Finding.DECIDED);
                    assertThat(one.found().after()).isEqualTo(WORDING);
                });
        assertThat(traces.confirmLiteral(round.miprof.viewer(), next)).isEqualTo(2);
        assertThat(surveys.of(round.miprof.viewer(), next).remarks())
                .extracting(TracedRemark::said)
                .doesNotContainNull();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "MIPROF", mode = EnumSource.Mode.EXCLUDE)
    void refusesEverybodyWhoDoesNotPrepareVersions(Role role) {
        assertThatThrownBy(() -> wordings.of(people.playing(role).viewer(), round.version))
                .isInstanceOf(NotAllowed.class);
    }
}
