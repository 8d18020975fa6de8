package fr.lignealigne.consultation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static fr.lignealigne.shared.ui.Texts.t;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.QueryParameters;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.consultation.RoundState;
import fr.lignealigne.consultation.RoundSummary;
import fr.lignealigne.consultation.Rounds;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.VersionState;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.plan.imports.intake.Importing;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.ui.ActDialog;
import fr.lignealigne.support.ViewTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class VersionsViewTest extends ViewTest {

    @Autowired
    Versions versions;

    @Autowired
    Rounds rounds;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    People people;

    People.Someone someone;
    Viewer miprof;
    PlanVersionId open;

    @BeforeEach
    void anOpenVersionStandsBeside() {
        someone = people.playing(Role.MIPROF);
        miprof = someone.viewer();
        open = scenes.openVersion();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ASSOCIATION_MEMBER", "ASSOCIATION_LEAD", "COLLECTIVE_COORDINATOR"})
    void anAssociationReadsAndRemarksInOneClick(Role role) {
        PlanVersionId prepared = prepared();
        signInAs(people.playing(role).email());
        go();
        assertThat(way(open).getHref()).isEqualTo("lecture/" + open);
        assertThat(way(open).getText()).isEqualTo("Lire et remarquer");
        assertThat(way(open).hasClassName("main")).isTrue();
        assertThat(standing(open)).matches("Consultation ouverte jusqu’au .*, encore 7\\h+jours");
        assertThat(cards(prepared)).isZero();
        noActs();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CABINET", "MINISTRY", "OBSERVER"})
    void theOthersRead(Role role) {
        PlanVersionId prepared = prepared();
        signInAs(people.playing(role).email());
        go();
        assertThat(way(open).getText()).isEqualTo("Lire");
        assertThat(cards(prepared)).isEqualTo(role == Role.CABINET ? 1 : 0);
        noActs();
    }

    @Test
    void anAdministratorDoesNotEnter() {
        signInAs(people.playing(Role.ADMINISTRATOR).email());
        assertThatThrownBy(VersionsViewTest::go).isInstanceOf(MockAccessDeniedException.class);
    }

    @Test
    void miprofGoesOnWritingWhatIsInPreparationAlone() {
        PlanVersionId prepared = prepared();
        enter();
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("plan/preparation/" + prepared)
                .doesNotContain("plan/preparation/" + open);
    }

    @Test
    void miprofPublishesWithANote() {
        PlanVersionId prepared = prepared();
        enter();
        _click(act(prepared, "publish"));
        _setValue(_get(TextArea.class), "Première version.");
        _click(_get(Button.class, spec -> spec.withId("confirm")));
        assertThat(summary(prepared).state()).isEqualTo(VersionState.PUBLISHED);
        assertThat(summary(prepared).changeNote()).isEqualTo("Première version.");
        _assertNone(ActDialog.class);
    }

    @Test
    void anEmbargoIsTheHourOfParisAndNeverInThePast() {
        PlanVersionId prepared = prepared();
        enter();
        _click(act(prepared, "publish"));
        _setValue(_get(Checkbox.class, spec -> spec.withId("embargoed")), true);
        choose(today().minusDays(1), LocalTime.of(9, 0));
        confirm();
        assertThat(refusal()).isEqualTo("La fin de l’embargo doit être à venir.");
        assertThat(summary(prepared).state()).isEqualTo(VersionState.PREPARATION);
        LocalDate day = today().plusDays(3);
        choose(day, LocalTime.of(9, 30));
        confirm();
        assertThat(summary(prepared).embargoUntil())
                .isEqualTo(day.atTime(9, 30).atZone(Clocks.PARIS).toInstant());

        signInAs(people.leadOfAMember().email());
        go();
        assertThat(cards(prepared)).isZero();
    }

    @Test
    void publishingSaysWhatItReplaces() {
        PlanVersionId next = versions.prepareNext(
                miprof, summary(open).plan(), Importing.read("plan.md", "Une suite.".getBytes(StandardCharsets.UTF_8)));
        enter();
        _click(act(next, "publish"));
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(said -> said.startsWith("La V1 sera remplacée, mais sa consultation restera ouverte"));
    }

    @Test
    void miprofOpensMovesAndClosesTheRound() {
        PlanVersionId version = scenes.publishedVersion(miprof);
        enter();
        _click(act(version, "open-round"));
        choose(today().minusDays(1), LocalTime.of(18, 0));
        confirm();
        assertThat(refusal()).startsWith("La clôture doit être à venir");
        assertThat(round(version)).isEmpty();
        _setValue(_get(DatePicker.class), null);
        confirm();
        assertThat(refusal()).isEqualTo("Indiquez un jour et une heure.");
        choose(today().plusDays(8), LocalTime.of(18, 0));
        confirm();
        assertThat(round(version).orElseThrow().closesAt())
                .isEqualTo(
                        today().plusDays(8).atTime(18, 0).atZone(Clocks.PARIS).toInstant());

        _click(act(version, "move-closing"));
        assertThat(_get(TimePicker.class).getValue()).isEqualTo(LocalTime.of(18, 0));
        choose(today().plusDays(10), LocalTime.of(12, 0));
        confirm();
        assertThat(round(version).orElseThrow().closesAt())
                .isEqualTo(
                        today().plusDays(10).atTime(12, 0).atZone(Clocks.PARIS).toInstant());

        _click(act(version, "close-round"));
        ConfirmDialogKt._fireCancel(_get(ConfirmDialog.class));
        assertThat(stateOf(version)).isEqualTo(RoundState.OPEN);
        _click(act(version, "close-round"));
        ConfirmDialogKt._fireConfirm(_find(ConfirmDialog.class).getLast());
        assertThat(stateOf(version)).isEqualTo(RoundState.CLOSED);
        assertThat(stateOf(open)).isEqualTo(RoundState.OPEN);
        assertThat(standing(version)).startsWith("Consultation close depuis le ");
    }

    @Test
    void miprofThrowsAVersionInPreparationAway() {
        PlanVersionId prepared = prepared();
        enter();
        _click(act(prepared, "discard"));
        assertThat(cards(prepared)).isEqualTo(1);
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(cards(prepared)).isZero();
        assertThat(versions.list(miprof)).noneMatch(version -> version.id().equals(prepared));
    }

    @Test
    void aVersionUnderEmbargoShowsTheStateItsEnd() {
        PlanVersionId prepared = prepared();
        versions.publish(miprof, prepared, "", Instant.now().plus(Duration.ofDays(2)));
        enter();
        assertThat(_find(card(prepared), Span.class))
                .extracting(Span::getText)
                .anyMatch(said -> said.startsWith("sous embargo jusqu’au "));
    }

    private void enter() {
        signInAs(someone.email());
        go();
    }

    private static void go() {
        UI.getCurrent().navigate("plan");
    }

    private PlanVersionId prepared() {
        return versions.prepareNew(
                miprof,
                "Plan " + UUID.randomUUID(),
                Importing.read("plan.md", "# Axe 1. Repérer\n\nUne phrase.".getBytes(StandardCharsets.UTF_8)));
    }

    private static void noActs() {
        _assertNone(Button.class, spec -> spec.withId("publish"));
        _assertNone(Button.class, spec -> spec.withId("discard"));
        _assertNone(Button.class, spec -> spec.withId("open-round"));
        _assertNone(Button.class, spec -> spec.withId("close-round"));
        _assertNone(
                Anchor.class,
                spec -> spec.withPredicate(anchor -> anchor.getHref().startsWith("plan/importer")));
    }

    private static VersionCard card(PlanVersionId version) {
        return _get(VersionCard.class, spec -> spec.withId("version-" + version));
    }

    private static int cards(PlanVersionId version) {
        return _find(VersionCard.class, spec -> spec.withId("version-" + version))
                .size();
    }

    private static Anchor way(PlanVersionId version) {
        return _get(card(version), Anchor.class);
    }

    private static String standing(PlanVersionId version) {
        return _get(card(version), Span.class, spec -> spec.withClasses("standing"))
                .getElement()
                .getTextRecursively();
    }

    private static Button act(PlanVersionId version, String id) {
        return _get(card(version), Button.class, spec -> spec.withId(id));
    }

    private static void choose(LocalDate day, LocalTime hour) {
        _setValue(_get(DatePicker.class), day);
        _setValue(_get(TimePicker.class), hour);
    }

    private static void confirm() {
        _click(_get(Button.class, spec -> spec.withId("confirm")));
    }

    private static String refusal() {
        return _get(Paragraph.class, spec -> spec.withId("refusal")).getText();
    }

    private static LocalDate today() {
        return LocalDate.now(Clocks.PARIS);
    }

    private VersionSummary summary(PlanVersionId version) {
        return versions.get(miprof, version);
    }

    private Optional<RoundSummary> round(PlanVersionId version) {
        return rounds.of(miprof, version);
    }

    private RoundState stateOf(PlanVersionId version) {
        return round(version).orElseThrow().stateAt(Instant.now());
    }

    @Test
    void theWayFromADateConflictOpensTheFormThatMovesTheClosing() {
        signInAs(someone.email());
        UI.getCurrent().navigate("plan", QueryParameters.simple(Map.of("cloture", open.toString())));
        assertThat(_get(ActDialog.class).getHeaderTitle()).isEqualTo(t("versions.moveClosing.title"));
        _get(ActDialog.class).close();
        signInAs(people.playing(Role.CABINET).email());
        UI.getCurrent().navigate("plan", QueryParameters.simple(Map.of("cloture", open.toString())));
        _assertNone(ActDialog.class);
    }
}
