package fr.lignealigne.decision.sitting.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import fr.lignealigne.decision.ARound;
import fr.lignealigne.decision.AdviceDraft;
import fr.lignealigne.decision.Advices;
import fr.lignealigne.decision.DecisionDraft;
import fr.lignealigne.decision.Decisions;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.decision.sitting.PointDetails;
import fr.lignealigne.decision.sitting.PointState;
import fr.lignealigne.decision.sitting.SittingDetails;
import fr.lignealigne.decision.sitting.SittingId;
import fr.lignealigne.decision.sitting.SittingScenes;
import fr.lignealigne.decision.sitting.SittingState;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.shared.ui.TypedWords;
import fr.lignealigne.support.ViewTest;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

class SittingViewTest extends ViewTest {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Decisions decisions;

    @Autowired
    Advices advices;

    @Autowired
    TypedWords typed;

    ARound round;
    RemarkId first;
    RemarkId second;
    SittingScenes scenes;

    @BeforeEach
    void twoPassages() {
        round = ARound.opened(beans);
        scenes = new SittingScenes(beans);
        first = round.says(round.member, 4, 4, RemarkKind.OBJECTION, "Cinq jours sont trop courts.");
        second = round.says(round.otherMember, 8, 9, RemarkKind.SUPPORT, "Oui.");
        advices.give(
                round.miprof.viewer(), List.of(first), new AdviceDraft(Outcome.ACCEPTED, "Le délai passe à un mois."));
    }

    private SittingDetails read(SittingId id) {
        return scenes.sittings.get(round.cabinet.viewer(), id);
    }

    private static Button button(String id) {
        return _get(Button.class, spec -> spec.withId(id));
    }

    private static TextArea area(String id) {
        return _get(TextArea.class, spec -> spec.withId(id));
    }

    @Test
    void longWordsAreShortenedWhereverTheirSpacesAre() {
        assertThat(WordingPart.shortened("mot ".repeat(60)))
                .startsWith("mot mot")
                .contains("mot […] mot");
        assertThat(WordingPart.shortened("a".repeat(300))).isEqualTo("a".repeat(60) + " […] " + "a".repeat(60));
        assertThat(WordingPart.shortened("mot\u00a0".repeat(60))).contains(" […] ");
        String beyondTheFirstPlane = "x" + "\ud83d\udc69".repeat(100);
        assertThat(WordingPart.shortened(beyondTheFirstPlane).codePoints())
                .noneMatch(point -> Character.getType(point) == Character.SURROGATE);
    }

    @Test
    void miprofPreparesOneFromTheTable() {
        signInAs(round.miprof.email());
        go("arbitrage/seances?version=" + round.version());
        _setValue(_get(TextField.class, spec -> spec.withId("sitting-title")), "Mesure 1");
        _click(button("prepare-sitting"));
        List<?> kept = scenes.sittings.list(round.cabinet.viewer(), round.version);
        assertThat(kept).hasSize(1);
        assertThat(_find(Button.class, spec -> spec.withId("open-sitting"))).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void oneKeyFollowsTheAdviceAndTheNextAsksForAReason() {
        SittingId id = scenes.prepared(round.miprof.viewer(), round.version, "Mesure 1");
        signInAs(round.cabinet.email());
        go(PointWords.href(id));
        _click(button("open-sitting"));
        assertThat(button("enter").getText()).contains("Retenu");
        _click(button("enter"));
        assertThat(decisions
                        .of(round.cabinet.viewer(), List.of(first))
                        .get(first)
                        .reason())
                .isEqualTo("Le délai passe à un mois.");
        assertThat(_get(Span.class, spec -> spec.withClasses("sitting-rank")).getText())
                .isEqualTo("Point 2 sur 2");

        _click(button("enter"));
        assertThat(area("reason").isInvalid()).isTrue();
        assertThat(decisions.of(round.cabinet.viewer(), List.of(second))).isEmpty();
        _setValue(_get(RadioButtonGroup.class, spec -> spec.withId("outcome")), Outcome.REJECTED);
        _setValue(area("reason"), "Les magistrats sont déjà formés.");
        _setValue(area("wording"), "Les magistrats restent formés.");
        _click(button("enter"));
        PointDetails settled = read(id).point(2);
        assertThat(settled.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(settled.wording()).isEqualTo("Les magistrats restent formés.");
    }

    @Test
    void whatIsTakenBackStandsInItsFieldsAgain() {
        SittingId id = scenes.running(round.cabinet.viewer(), round.version, "Mesure 1");
        signInAs(round.cabinet.email());
        go(PointWords.href(id));
        _click(button("enter"));
        _click(button("undo"));
        assertThat(area("reason").getValue()).isEqualTo("Le délai passe à un mois.");
        assertThat(read(id).point(1).state()).isEqualTo(PointState.OPEN);
    }

    @Test
    void wordsBegunMeanwhileStayAboveThoseTakenBack() {
        SittingId id = scenes.running(round.cabinet.viewer(), round.version, "Mesure 1");
        signInAs(round.cabinet.email());
        go(PointWords.href(id));
        _setValue(area("wording"), "Un mois.");
        _click(button("enter"));
        assertThat(read(id).point(1).wording()).isEqualTo("Un mois.");
        typed.keep(typed.owner(), WordingPart.field(round.version + "/4-4"), "Trente jours.");
        _click(button("undo"));
        assertThat(area("wording").getValue()).isEqualTo("Trente jours.\n\nUn mois.");
    }

    @Test
    void theWordingBeginsWithTheTextOrWithOneThatIsProposed() {
        round.says(round.outsider, 4, 4, RemarkKind.PROPOSAL, "Un mois suffit.");
        SittingId id = scenes.running(round.cabinet.viewer(), round.version, "Mesure 1");
        signInAs(round.cabinet.email());
        go(PointWords.href(id));
        _click(button("wording-from-text"));
        String stands = "L’évaluation de sa situation est conduite en cinq jours au plus.";
        assertThat(area("wording").getValue()).isEqualTo(stands);

        Button take = _get(Button.class, spec -> spec.withClasses("wording-take"));
        _click(take);
        assertThat(area("wording").getValue()).isEqualTo(stands);
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(area("wording").getValue()).isEqualTo("L’évaluation est conduite en un mois au moins.");
    }

    @Test
    void whoWritesIsNotTornAwayAndReadsWhatWasSettled() {
        SittingId id = scenes.running(round.cabinet.viewer(), round.version, "Mesure 1");
        signInAs(round.miprof.email());
        go(PointWords.href(id));
        TextArea note = area("note");
        _setValue(note, "Attendre le mini");
        PointDetails point = read(id).point(1);
        scenes.settling.decide(
                round.cabinet.viewer(),
                point.id(),
                point.revision(),
                List.of(first),
                SittingScenes.words(Outcome.REJECTED, "Le juge fixe le délai."));
        hears(() -> assertThat(lines()).contains("Ce point vient d’être réglé", "La séance en est au point 2"));
        assertThat(area("note")).isSameAs(note);

        scenes.sittings.close(round.cabinet.viewer(), id);
        hears(() -> assertThat(lines()).contains("La séance est close."));
        _setValue(note, "Attendre le ministère.");
        _click(button("keep-note"));
        assertThat(read(id).point(1).note()).isEqualTo("Attendre le ministère.");
        assertThat(_find(TextArea.class)).isEmpty();
    }

    @Test
    void aWordingBegunHoldsThePageToo() {
        SittingId id = scenes.running(round.cabinet.viewer(), round.version, "Mesure 1");
        scenes.sittings.lead(round.miprof.viewer(), id);
        signInAs(round.cabinet.email());
        go(PointWords.href(id));
        _setValue(area("wording"), "Un mois au");
        scenes.sittings.turnTo(round.miprof.viewer(), id, 2);
        hears(() -> assertThat(lines()).contains("La séance en est au point 2"));
        assertThat(area("wording").getValue()).isEqualTo("Un mois au");
    }

    @Test
    void whoIsRefusedReadsWhatIsSettledAndGoesOn() {
        SittingId id = scenes.running(round.cabinet.viewer(), round.version, "Mesure 1");
        signInAs(round.cabinet.email());
        go(PointWords.href(id));
        decisions.decide(round.cabinet.viewer(), List.of(first), new DecisionDraft(Outcome.NOTED, ""));
        _click(button("enter"));
        assertThat(_find(Button.class, spec -> spec.withId("enter"))).isEmpty();
        _click(button("defer"));
        assertThat(read(id).point(1).state()).isEqualTo(PointState.DEFERRED);
        assertThat(read(id).current()).isEqualTo(2);
    }

    private static String lines() {
        return _find(MeanwhileLine.class).stream()
                .map(line -> line.getElement().getTextRecursively())
                .collect(Collectors.joining(" "));
    }

    private static void hears(ThrowingRunnable what) {
        await().atMost(Duration.ofSeconds(30)).pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip(true);
            what.run();
        });
    }

    @Test
    void whatIsPutOffKeepsItsNote() {
        SittingId id = scenes.running(round.cabinet.viewer(), round.version, "Mesure 1");
        signInAs(round.cabinet.email());
        go(PointWords.href(id));
        _setValue(area("note"), "Attendre le ministère.");
        _click(button("defer"));
        assertThat(read(id).point(1).state()).isEqualTo(PointState.DEFERRED);
        assertThat(read(id).point(1).note()).isEqualTo("Attendre le ministère.");
    }

    @Test
    void miprofWatchesNotesAndLooksElsewhere() {
        SittingId id = scenes.running(round.cabinet.viewer(), round.version, "Mesure 1");
        signInAs(round.miprof.email());
        go(PointWords.href(id, 2));
        assertThat(_find(Button.class, spec -> spec.withId("enter"))).isEmpty();
        assertThat(_get(Span.class, spec -> spec.withClasses("sitting-rank")).getText())
                .isEqualTo("Point 2 sur 2");
        _setValue(area("note"), "À revoir.");
        _click(button("keep-note"));
        assertThat(read(id).point(2).note()).isEqualTo("À revoir.");
        assertThat(read(id).current()).isEqualTo(1);
        _click(button("lead"));
        assertThat(read(id).leader()).isEqualTo(round.miprof.viewer().function());
    }

    @Test
    void whatWasSettledIsReadAfterTheClose() {
        SittingId id = scenes.running(round.cabinet.viewer(), round.version, "Mesure 1");
        scenes.sittings.close(round.cabinet.viewer(), id);
        assertThat(read(id).state()).isEqualTo(SittingState.CLOSED);
        signInAs(round.miprof.email());
        go(PointWords.href(id));
        assertThat(_find(Button.class)).isEmpty();
    }

    @Test
    void aPointIsMovedOnTheAgendaAndTheFocusStaysOnIt() {
        SittingId id = scenes.prepared(round.miprof.viewer(), round.version, "Mesure 1");
        PointDetails moved = read(id).point(2);
        signInAs(round.miprof.email());
        go(PointWords.href(id));
        NativeButton up = _get(NativeButton.class, spec -> spec.withId("up-" + moved.id()));
        assertThat(_get(NativeButton.class, spec -> spec.withId("down-" + moved.id()))
                        .isEnabled())
                .isFalse();
        _click(up);
        assertThat(read(id).point(1).id()).isEqualTo(moved.id());
        assertThat(_get(SittingNews.class).getText()).isEqualTo("l. 8-9\u00a0: point 1 désormais");
        assertThat(_get(NativeButton.class, spec -> spec.withId("up-" + moved.id()))
                        .isEnabled())
                .isFalse();
    }

    @Test
    void aPointIsMovedBesideWordsThatAreBegunAndOthersSeeIt() {
        round.says(round.outsider, 10, 10, RemarkKind.OBJECTION, "Et le greffe ?");
        SittingId id = scenes.running(round.cabinet.viewer(), round.version, "Mesure 1");
        signInAs(round.cabinet.email());
        go(PointWords.href(id));
        TextArea wording = area("wording");
        _setValue(wording, "Un mois au");
        PointDetails last = read(id).point(3);
        _click(_get(NativeButton.class, spec -> spec.withId("up-" + last.id())));
        assertThat(read(id).point(2).id()).isEqualTo(last.id());
        assertThat(area("wording")).isSameAs(wording);

        scenes.sittings.lead(round.miprof.viewer(), id);
        SittingDetails now = read(id);
        scenes.sittings.reorder(
                round.miprof.viewer(),
                id,
                now.order(),
                List.of(now.point(1).id(), now.point(3).id(), now.point(2).id()));
        hears(() -> assertThat(_find(MoveButtons.class)).isEmpty());
        assertThat(area("wording").getValue()).isEqualTo("Un mois au");
    }

    @Test
    void nobodyElseOpensThePage() {
        SittingId id = scenes.running(round.cabinet.viewer(), round.version, "Mesure 1");
        signInAs(round.member.email());
        assertThatThrownBy(() -> go(PointWords.href(id))).isInstanceOf(MockAccessDeniedException.class);
    }

    private static void go(String location) {
        int query = location.indexOf('?');
        if (query < 0) {
            UI.getCurrent().navigate(location);
        } else {
            UI.getCurrent()
                    .navigate(location.substring(0, query), QueryParameters.fromString(location.substring(query + 1)));
        }
    }
}
