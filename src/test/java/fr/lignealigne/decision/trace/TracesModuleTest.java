package fr.lignealigne.decision.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.ARound;
import fr.lignealigne.decision.DecisionDraft;
import fr.lignealigne.decision.Decisions;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.plan.ComparedItem;
import fr.lignealigne.plan.Passage;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.Anchor;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.support.PortalTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class TracesModuleTest {

    @Autowired
    Traces traces;

    @Autowired
    TraceSurveys surveys;

    @Autowired
    Explaining explaining;

    @Autowired
    Versions versions;

    @Autowired
    People people;

    @Autowired
    Decisions decisions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AutowireCapableBeanFactory beans;

    ATracedRound scene;
    Viewer miprof;
    Viewer lead;

    @BeforeEach
    void aDecidedRoundAndAnotherOne() {
        new ATracedRound(beans).published(null);
        scene = new ATracedRound(beans);
        miprof = scene.round.miprof.viewer();
        lead = scene.round.member.viewer();
    }

    private Map<RemarkId, TracedRemark> survey(PlanVersionId version) {
        return surveys.of(miprof, version).remarks().stream()
                .collect(Collectors.toMap(one -> one.remark().id(), Function.identity()));
    }

    private Passage passage(PlanVersionId version, RemarkId remark) {
        return Objects.requireNonNull(survey(version).get(remark).found().passage());
    }

    @Test
    void findsWhatTheTextMakesOfEachAcceptedRemark() {
        Map<RemarkId, TracedRemark> found = survey(scene.published(null));
        assertThat(found)
                .containsOnlyKeys(
                        scene.literal, scene.reworded, scene.moved, scene.unchanged, scene.beside, scene.removed);
        assertThat(found.get(scene.literal).found())
                .returns(Finding.LITERAL, Found::finding)
                .returns(ATracedRound.WORDING, Found::after)
                .returns("L’évaluation de sa situation est conduite en cinq jours au plus.", Found::before);
        assertThat(found.get(scene.reworded).found())
                .returns(Finding.REWORDED, Found::finding)
                .returns(3, Found::firstLine)
                .returns("Le mineur repéré est placé le jour même.", Found::after);
        assertThat(found.get(scene.moved).found())
                .returns(Finding.MOVED, Found::finding)
                .returns("Un interprète est présent.", Found::after);
        assertThat(found.get(scene.unchanged).found()).returns(Finding.UNCHANGED, Found::finding);
        assertThat(found.get(scene.beside).found())
                .returns(Finding.ADDED_BESIDE, Found::finding)
                .returns("Le greffe de chaque tribunal suit un stage.", Found::after);
        assertThat(found.get(scene.removed).found())
                .returns(Finding.REMOVED, Found::finding)
                .returns("", Found::after);
        assertThat(surveys.of(miprof, scene.round.version).before()).isNull();
    }

    @Test
    void rightAlarmsAreRaised() {
        TraceSurvey survey = surveys.of(scene.round.cabinet.viewer(), scene.published(null));
        assertThat(survey.counts()).isEqualTo(Map.of(Standing.UNCHANGED, 1, Standing.TO_CONFIRM, 5));
        assertThat(survey.unasked())
                .extracting(ComparedItem::after)
                .singleElement()
                .satisfies(
                        item -> assertThat(Objects.requireNonNull(item).text()).startsWith("Un bilan public"));
    }

    @Test
    void aVersionInPreparationIsLookedAtAndNothingIsSaidOfIt() {
        PlanVersionId prepared = scene.prepared();
        assertThat(surveys.of(miprof, prepared).counts()).containsEntry(Standing.UNCHANGED, 1);
        Passage place = passage(prepared, scene.reworded);
        refused("trace.notPublished", () -> traces.carriedOut(miprof, scene.reworded, prepared, 0, place));
        refused("trace.notPublished", () -> traces.leftOut(miprof, scene.unchanged, prepared, 0, "Plus tard."));
        refused("trace.notPublished", () -> traces.confirmLiteral(miprof, prepared));
    }

    @Test
    void theAssociationReadsWhatWasConfirmedOnceItsAnswerIsReleased() {
        PlanVersionId next = scene.published(null);
        traces.carriedOut(miprof, scene.literal, next, 0, passage(next, scene.literal));
        traces.leftOut(miprof, scene.unchanged, next, 0, "Un arrêté le dira.");
        List<RemarkId> both = List.of(scene.literal, scene.unchanged);
        assertThat(traces.of(lead, both)).isEmpty();
        assertThat(traces.of(miprof, both)).hasSize(2);
        scene.released();
        for (Viewer reader : List.of(
                lead,
                scene.round.outsider.viewer(),
                people.playing(Role.MINISTRY).viewer(),
                people.playing(Role.OBSERVER).viewer())) {
            assertThat(traces.of(reader, both).get(scene.literal))
                    .singleElement()
                    .returns(ATracedRound.WORDING, TraceDetails::after)
                    .returns("", TraceDetails::by)
                    .returns(null, TraceDetails::at)
                    .returns(0L, TraceDetails::revision);
            assertThat(traces.of(reader, both).get(scene.unchanged))
                    .singleElement()
                    .returns("Un arrêté le dira.", TraceDetails::reason);
        }
        assertThat(traces.of(people.playing(Role.ADMINISTRATOR).viewer(), both)).isEmpty();
    }

    @Test
    void nothingIsReadOutsideTheStateBeforeTheEndOfAnEmbargo() {
        PlanVersionId next = scene.published(Instant.now().plus(Duration.ofDays(3)));
        traces.carriedOut(miprof, scene.literal, next, 0, passage(next, scene.literal));
        scene.released();
        assertThat(traces.of(lead, List.of(scene.literal))).isEmpty();
        assertThat(traces.of(scene.round.cabinet.viewer(), List.of(scene.literal)))
                .hasSize(1);
        assertThatThrownBy(() -> explaining.of(lead, next, 4, 4)).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "MIPROF", mode = EnumSource.Mode.EXCLUDE)
    void nobodyButMiprofSays(Role role) {
        PlanVersionId next = scene.published(null);
        Viewer other = people.playing(role).viewer();
        Passage place = passage(next, scene.literal);
        notAllowed(() -> traces.carriedOut(other, scene.literal, next, 0, place));
        notAllowed(() -> traces.leftOut(other, scene.literal, next, 0, "Non."));
        notAllowed(() -> traces.takeBack(other, scene.literal, next, 1));
        notAllowed(() -> traces.confirmLiteral(other, next));
        if (role != Role.CABINET) {
            notAllowed(() -> surveys.of(other, next));
            notAllowed(() -> traces.history(other, scene.literal, next));
        }
    }

    @Test
    void whatStandsLiterallyIsConfirmedAtOnceAndOnlyOnce() {
        PlanVersionId next = scene.published(null);
        assertThat(traces.confirmLiteral(miprof, next)).isOne();
        assertThat(traces.confirmLiteral(miprof, next)).isZero();
        assertThat(survey(next).get(scene.literal).standing()).isEqualTo(Standing.CARRIED_OUT);
        assertThat(survey(next).get(scene.reworded).standing()).isEqualTo(Standing.TO_CONFIRM);
    }

    @Test
    void anotherPassageIsChosenAndTakenBackAndTheHistoryKeepsIt() {
        PlanVersionId next = scene.published(null);
        Passage chosen = versions.text(miprof, next).lines(3, 3);
        traces.carriedOut(miprof, scene.unchanged, next, 0, chosen);
        TraceDetails said =
                Objects.requireNonNull(survey(next).get(scene.unchanged).said());
        assertThat(said)
                .returns("Le mineur repéré est placé sans délai.", TraceDetails::before)
                .returns("Le mineur repéré est placé le jour même.", TraceDetails::after)
                .returns(3, TraceDetails::firstLine);
        traces.leftOut(miprof, scene.unchanged, next, said.revision(), "Non, un arrêté le dira.");
        assertThat(survey(next).get(scene.unchanged).standing()).isEqualTo(Standing.LEFT_OUT);
        refused("trace.meanwhile", () -> traces.takeBack(miprof, scene.unchanged, next, said.revision()));
        refused("trace.meanwhile", () -> traces.carriedOut(miprof, scene.unchanged, next, 0, chosen));
        traces.takeBack(miprof, scene.unchanged, next, said.revision() + 1);
        assertThat(survey(next).get(scene.unchanged).standing()).isEqualTo(Standing.UNCHANGED);
        assertThat(traces.history(miprof, scene.unchanged, next))
                .extracting(TraceEntry::change)
                .containsExactly(TraceChange.TAKEN_BACK, TraceChange.LEFT_OUT, TraceChange.CARRIED_OUT);
    }

    @Test
    void takingWordsOutCarriesARemarkOut() {
        PlanVersionId next = scene.published(null);
        traces.carriedOut(miprof, scene.removed, next, 0, null);
        assertThat(survey(next).get(scene.removed).said())
                .isNotNull()
                .returns(null, TraceDetails::passage)
                .returns("Les inspecteurs du travail sont formés.", TraceDetails::before);
        refused("trace.passage.missing", () -> traces.carriedOut(miprof, scene.unchanged, next, 0, null));
    }

    @Test
    void badInputIsRefused() {
        PlanVersionId next = scene.published(null);
        refused("trace.reason.missing", () -> traces.leftOut(miprof, scene.unchanged, next, 0, "  "));
        refused(
                "trace.reason.tooLong",
                () -> traces.leftOut(miprof, scene.unchanged, next, 0, "x".repeat(Traces.LONGEST_REASON + 1)));
        refused("trace.notAccepted", () -> traces.leftOut(miprof, scene.rejected, next, 0, "Non."));
        refused("trace.notLater", () -> traces.leftOut(miprof, scene.unchanged, scene.round.version, 0, "Un motif."));
        refused(
                "trace.notLater",
                () -> traces.leftOut(miprof, scene.unchanged, new ATracedRound(beans).published(null), 0, "Un motif."));
        Passage elsewhere = versions.text(miprof, scene.round.version).lines(3, 3);
        refused("plan.passage.unknown", () -> traces.carriedOut(miprof, scene.unchanged, next, 0, elsewhere));
    }

    @Test
    void aRemarkOnAWholeMeasureNamesAPassageToo() {
        ARound round = ARound.opened(beans);
        Anchor measure = new Anchor.OnMeasure(
                versions.text(miprof, round.version).measures().getFirst().id());
        RemarkId remark = round.proposes(round.member, measure, "Protéger vite");
        decisions.decide(
                round.cabinet.viewer(), List.of(remark), new DecisionDraft(Outcome.ACCEPTED, "La mesure dira vite."));
        PlanVersionId next = round.prepares(words -> words.replace("sans délai", "le jour même"));
        versions.publish(round.miprof.viewer(), next, "", null);
        Passage place = versions.text(miprof, next).lines(3, 3);
        traces.carriedOut(round.miprof.viewer(), remark, next, 0, place);
        assertThat(traces.of(miprof, List.of(remark)).get(remark))
                .singleElement()
                .returns(place, TraceDetails::passage)
                .returns("Le mineur repéré est placé sans délai.", TraceDetails::before)
                .returns("Le mineur repéré est placé le jour même.", TraceDetails::after);
    }

    @Test
    void whatGoesOutOnPaperIsWhatTheAssociationMayReadWhoeverPrintsIt() {
        Instant later = Instant.now().plus(Duration.ofDays(1));
        PlanVersionId hidden = scene.published(later);
        traces.carriedOut(miprof, scene.literal, hidden, 0, passage(hidden, scene.literal));
        List<RemarkId> one = List.of(scene.literal);
        scene.released();
        assertThat(traces.of(miprof, one)).hasSize(1);
        assertThat(traces.published(miprof, one)).isEmpty();
        assertThat(traces.published(lead, one)).isEmpty();
    }

    @Test
    void onPaperNothingIsSaidOfAnAnswerThatIsNotReleased() {
        PlanVersionId next = scene.published(null);
        traces.carriedOut(miprof, scene.literal, next, 0, passage(next, scene.literal));
        List<RemarkId> one = List.of(scene.literal);
        assertThat(traces.published(miprof, one)).isEmpty();
        scene.released();
        assertThat(traces.published(miprof, one).get(scene.literal))
                .singleElement()
                .returns("", TraceDetails::by)
                .returns(ATracedRound.WORDING, TraceDetails::after);
    }

    @Test
    void theJournalTellsOfWhichVersionAndNothingBeforeTheRelease() {
        PlanVersionId next = scene.published(null);
        traces.carriedOut(miprof, scene.literal, next, 0, passage(next, scene.literal));
        traces.takeBack(miprof, scene.literal, next, 1);
        traces.confirmLiteral(miprof, next);
        assertThat(journal(next)).isEmpty();
        scene.released();
        traces.takeBack(miprof, scene.literal, next, 1);
        traces.confirmLiteral(miprof, next);
        assertThat(journal(next)).containsExactly("TraceTakenBack", "TraceSaid");
    }

    private List<String> journal(PlanVersionId version) {
        return jdbc.sql("select act from audit_entry where act like 'Trace%' and object = ? order by id")
                .param(version.toString())
                .query(String.class)
                .list();
    }

    @Test
    void ofTwoAtOnceOneWins() throws Exception {
        PlanVersionId next = scene.published(null);
        Passage place = passage(next, scene.reworded);
        Callable<Boolean> says = () -> {
            try {
                traces.carriedOut(miprof, scene.reworded, next, 0, place);
                return true;
            } catch (TracedMeanwhile refused) {
                return false;
            }
        };
        List<Boolean> won = new ArrayList<>();
        try (var hands = Executors.newFixedThreadPool(3)) {
            for (var done : hands.invokeAll(List.of(says, says, says))) {
                won.add(done.get());
            }
        }
        assertThat(won).containsOnlyOnce(true);
        assertThat(traces.history(miprof, scene.reworded, next)).hasSize(1);
    }

    @Test
    void aThirdVersionAsksOnlyOfWhatNoneBeforeItSettled() {
        PlanVersionId second = scene.published(null);
        traces.confirmLiteral(miprof, second);
        traces.leftOut(miprof, scene.moved, second, 0, "Sans objet.");
        PlanVersionId third = scene.published(null);
        assertThat(survey(third)).doesNotContainKeys(scene.literal, scene.moved).containsKey(scene.unchanged);
        assertThat(survey(second).get(scene.literal).standing()).isEqualTo(Standing.CARRIED_OUT);
        assertThat(traces.of(miprof, List.of(scene.literal)).get(scene.literal))
                .extracting(TraceDetails::version)
                .containsExactly(second);
    }

    @Test
    void aLineTellsWhyItIsAsItIs() {
        PlanVersionId next = scene.published(null);
        traces.confirmLiteral(miprof, next);
        Explanation before = explaining.of(lead, next, 4, 4).orElseThrow();
        assertThat(before.behind()).isEmpty();
        assertThat(before.isChanged()).isTrue();
        assertThat(explaining.of(miprof, next, 3, 4).orElseThrow().behind())
                .extracting(one -> one.remark().id(), Explanation.Behind::confirmed)
                .containsExactly(tuple(scene.literal, true), tuple(scene.reworded, false));
        scene.released();
        Explanation why = explaining.of(lead, next, 3, 4).orElseThrow();
        assertThat(why.behind()).singleElement().satisfies(one -> {
            assertThat(one.remark().id()).isEqualTo(scene.literal);
            assertThat(one.answer().reason()).isEqualTo("Le texte sera repris.");
            assertThat(one.after()).isEqualTo(ATracedRound.WORDING);
        });
        assertThat(explaining.of(lead, next, 2, 2).orElseThrow().isChanged()).isFalse();
        assertThat(explaining.of(lead, scene.round.version, 4, 4)).isEmpty();
        assertThat(explaining.hasBefore(lead, scene.round.version)).isFalse();
        assertThatThrownBy(
                        () -> explaining.of(people.playing(Role.ADMINISTRATOR).viewer(), next, 4, 4))
                .isInstanceOf(NotFound.class);
    }

    private static void notAllowed(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(NotAllowed.class);
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
