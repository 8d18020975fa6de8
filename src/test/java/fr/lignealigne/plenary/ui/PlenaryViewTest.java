package fr.lignealigne.plenary.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static fr.lignealigne.shared.ui.Texts.t;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plenary.Attendance;
import fr.lignealigne.plenary.FrameDraft;
import fr.lignealigne.plenary.InterventionDetails;
import fr.lignealigne.plenary.InterventionDraft;
import fr.lignealigne.plenary.Minutes;
import fr.lignealigne.plenary.ParticipantDetails;
import fr.lignealigne.plenary.PlenaryDraft;
import fr.lignealigne.plenary.PlenaryId;
import fr.lignealigne.plenary.PlenaryPointDetails;
import fr.lignealigne.plenary.PlenaryScenes;
import fr.lignealigne.shared.ui.ActDialog;
import fr.lignealigne.support.ViewTest;
import java.time.Duration;
import java.util.List;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class PlenaryViewTest extends ViewTest {

    private static final String SAID = "Il faut un calendrier.";

    @Autowired
    ApplicationContext portal;

    @Autowired
    People people;

    private PlenaryScenes scenes;
    private People.Someone miprof;
    private People.Someone lead;

    @BeforeEach
    void aTable() {
        scenes = new PlenaryScenes(portal);
        miprof = people.ofTheState(Role.MIPROF);
        lead = people.leadOfAMember();
    }

    private Viewer state() {
        return miprof.viewer();
    }

    private void open(People.Someone who, String address) {
        signInAs(who.email());
        UI.getCurrent().navigate(address);
    }

    private static String said() {
        return _get(Main.class).getElement().getTextRecursively();
    }

    private static void click(String key) {
        _click(_get(Button.class, spec -> spec.withText(t(key))));
    }

    private static void press(String id) {
        _click(_get(Button.class, spec -> spec.withId(id)));
    }

    @Test
    void whoWasNotInvitedFindsAnEmptyListThatSaysWhatWillBeThere() {
        scenes.announced(
                state(), "Une autre table", people.leadOfAMember().viewer().organisation());
        open(lead, "plenieres");
        assertThat(said())
                .contains(t("plenary.none"), t("plenary.none.explain"))
                .doesNotContain("Une autre table");
        assertThat(_find(Button.class)).isEmpty();
    }

    @Test
    void theWayFromADateConflictOpensTheFieldsForWhoArrangesIt() {
        PlenaryId id = scenes.announced(state(), "Bilan", lead.viewer().organisation());
        openToChange(miprof, id);
        _setValue(_get(TextField.class, spec -> spec.withId("plenary-title")), "Bilan d’étape");
        click("plenary.keep");
        assertThat(scenes.plenaries.get(state(), id).what().title()).isEqualTo("Bilan d’étape");
        openToChange(lead, id);
        assertThat(said()).contains("Bilan d’étape");
        assertThat(_find(TextField.class)).isEmpty();
    }

    private void openToChange(People.Someone who, PlenaryId id) {
        signInAs(who.email());
        UI.getCurrent().navigate("pleniere/" + id, QueryParameters.of("acte", "changer"));
    }

    @Test
    void thoseInvitedReadTheAgendaAndTheMinutesOnceTheyAreSentOut() {
        PlenaryId id = scenes.written(
                state(), "Réunion d’ouverture", SAID, lead.viewer().organisation());
        scenes.agendas.add(state(), id, "Corrigé après coup", 40);
        open(lead, "plenieres");
        assertThat(said()).contains("Réunion d’ouverture", t("plenary.state.HELD"));
        UI.getCurrent().navigate("pleniere/" + id);
        assertThat(said()).contains(t("plenary.minutes.none")).doesNotContain(SAID, "Corrigé après coup");
        assertThat(_find(Button.class)).isEmpty();
        scenes.send(state(), id, "");
        scenes.writing.add(state(), id, PlenaryScenes.saying(scenes.first(state(), id), "Pas encore dit."), null);
        UI.getCurrent().navigate("plenieres");
        UI.getCurrent().navigate("pleniere/" + id);
        assertThat(said())
                .contains(SAID, "Corrigé après coup", "Organisme d’essai")
                .doesNotContain("Pas encore dit.");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref))
                .contains("documents/pleniere/" + id + "/1.pdf", "documents/pleniere/" + id + "/1.docx");
    }

    @Test
    void theStatePlansAnnouncesAndSetsTheAgenda() {
        PlenaryId id = scenes.planned(state(), "À venir", lead.viewer().organisation());
        open(miprof, "pleniere/" + id);
        _setValue(_get(TextField.class, spec -> spec.withLabel(t("plenary.agenda.point"))), "Bilan");
        _setValue(_get(IntegerField.class), 40);
        click("plenary.agenda.add");
        _setValue(_get(TextField.class, spec -> spec.withLabel(t("plenary.agenda.point"))), "Suites");
        click("plenary.agenda.add");
        assertThat(scenes.agendas.of(state(), id))
                .extracting(PlenaryPointDetails::title, PlenaryPointDetails::minutes)
                .containsExactly(tuple("Bilan", 40), tuple("Suites", 0));
        assertThat(_get(TextField.class, spec -> spec.withLabel(t("plenary.agenda.point")))
                        .getValue())
                .isEmpty();
        press("announce");
        assertThat(scenes.plenaries.list(lead.viewer())).isEmpty();
    }

    @Test
    void attendanceIsNotedLineByLine() {
        PlenaryId id = scenes.held(state(), "Tenue", lead.viewer().organisation());
        open(miprof, "pleniere/" + id + "/presences");
        assertThat(_find(RadioButtonGroup.class)).hasSize(1);
        scenes.attendances.note(state(), id, scenes.first(state(), id), Attendance.PRESENT);
        assertThat(scenes.attendances.of(state(), id))
                .extracting(ParticipantDetails::attendance)
                .containsExactly(Attendance.PRESENT);
        UI.getCurrent().navigate("pleniere/" + id + "/presences");
        assertThat(said()).contains(t("plenary.counts", 1, 1L, 0L));
        _setValue(_get(TextField.class, spec -> spec.withLabel(t("plenary.participant.function"))), "Observatrice");
        click("plenary.participant.add");
        assertThat(scenes.attendances.of(state(), id))
                .as("without an organisation")
                .hasSize(1);
    }

    @Test
    void minutesAreWrittenSpeakerBySpeaker() {
        PlenaryId id = scenes.held(state(), "Tenue", lead.viewer().organisation());
        open(miprof, "pleniere/" + id + "/compte-rendu");
        press("say");
        assertThat(scenes.writing.interventions(state(), id)).isEmpty();
        @SuppressWarnings("unchecked")
        ComboBox<ParticipantDetails> speaker = _get(ComboBox.class, spec -> spec.withId("speaker"));
        speaker.setValue(scenes.attendances.of(state(), id).getFirst());
        _setValue(_get(TextArea.class, spec -> spec.withId("words")), SAID);
        press("say");
        List<InterventionDetails> written = scenes.writing.interventions(state(), id);
        assertThat(written).extracting(one -> one.said().words()).containsExactly(SAID);
        assertThat(_get(TextArea.class, spec -> spec.withId("words")).getValue())
                .isEmpty();
        UI.getCurrent().navigate("plenieres");
        UI.getCurrent().navigate("pleniere/" + id + "/compte-rendu");
        assertThat(said()).contains(SAID);
        click("plenary.reply");
        @SuppressWarnings("unchecked")
        ComboBox<ParticipantDetails> again = _get(ComboBox.class, spec -> spec.withId("speaker"));
        again.setValue(scenes.attendances.of(state(), id).getFirst());
        _setValue(_get(TextArea.class, spec -> spec.withId("words")), "Il sera tenu.");
        press("say");
        assertThat(scenes.sending.inWork(state(), id).interventions())
                .extracting(Minutes.Said::repliesTo)
                .containsExactly(null, 0);
    }

    @Test
    void whoRewritesWhatAColleagueRewroteReadsTheirWordsFirst() {
        PlenaryId id = scenes.written(state(), "Tenue", SAID, lead.viewer().organisation());
        InterventionDetails read = scenes.writing.interventions(state(), id).getFirst();
        open(miprof, "pleniere/" + id + "/compte-rendu");
        _click(_find(Button.class, spec -> spec.withText(t("plenary.rewrite"))).getFirst());
        scenes.writing.change(
                people.ofTheState(Role.CABINET).viewer(),
                id,
                read.id(),
                read.revision(),
                new InterventionDraft(read.said().speaker(), null, "Ce qu’un collègue a entendu."));
        _setValue(_get(TextArea.class, spec -> spec.withId("dialog-words")), "Ce que j’ai entendu.");
        press("confirm");
        assertThat(_find(Paragraph.class)).extracting(Paragraph::getText).contains("Ce qu’un collègue a entendu.");
        press("confirm");
        assertThat(scenes.writing.interventions(state(), id).getFirst().said().words())
                .isEqualTo("Ce que j’ai entendu.");
    }

    @Test
    void sendingSaysWhoWillReadAndWhoHearsNothing() {
        PlenaryId id = scenes.written(state(), "Tenue", SAID, lead.viewer().organisation());
        scenes.attendances.add(state(), id, PlenaryScenes.somebody(null, "Observatrice"));
        open(miprof, "pleniere/" + id);
        assertThat(said()).contains(t("plenary.minutes.draft"), SAID);
        press("send");
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .contains(
                        t("plenary.send.who", 1),
                        t("plenary.send.without", "Réseau sans compte"),
                        t("plenary.send.unnoted", 2L));
        press("confirm");
        assertThat(scenes.sending.editions(lead.viewer(), id)).hasSize(1);
    }

    private static void hears(ThrowingRunnable what) {
        await().atMost(Duration.ofSeconds(30)).pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip(true);
            what.run();
        });
    }

    @Test
    void whoIsTakenOffTheListLosesTheLinkOnTheOpenPage() {
        PlenaryDraft what = scenes.draft("À distance");
        PlenaryId id = scenes.plenaries.arrange(
                state(),
                new PlenaryDraft(what.title(), what.startsAt(), what.endsAt(), "", "https://visio.example/salle"));
        scenes.attendances.add(state(), id, PlenaryScenes.somebody(lead.viewer().organisation(), "Présidente"));
        scenes.plenaries.announce(state(), id);
        open(lead, "pleniere/" + id);
        assertThat(links()).contains("https://visio.example/salle");
        scenes.attendances.remove(state(), id, scenes.first(state(), id));
        hears(() -> assertThat(said()).contains(t("plenary.gone")));
        assertThat(links()).doesNotContain("https://visio.example/salle");
    }

    private static List<String> links() {
        return _find(Anchor.class).stream().map(Anchor::getHref).toList();
    }

    @Test
    void aReplyToWhatAColleagueTakesOutStandsByItselfAndKeepsTheKeyboard() {
        PlenaryId id = scenes.written(state(), "Tenue", SAID, lead.viewer().organisation());
        InterventionDetails first = scenes.writing.interventions(state(), id).getFirst();
        open(miprof, "pleniere/" + id + "/compte-rendu");
        click("plenary.reply");
        _setValue(_get(TextArea.class, spec -> spec.withId("words")), "Il sera tenu.");
        MockVaadin.clientRoundtrip(true);
        scenes.writing.remove(people.ofTheState(Role.CABINET).viewer(), id, first.id(), first.revision());
        hears(() -> assertThat(said()).contains(t("plenary.reply.gone")));
        assertThat(_get(TextArea.class, spec -> spec.withId("words")).getValue())
                .isEqualTo("Il sera tenu.");
        assertThat(_find(Button.class, spec -> spec.withText(t("plenary.reply.not"))))
                .isEmpty();
        @SuppressWarnings("unchecked")
        ComboBox<ParticipantDetails> speaker = _get(ComboBox.class, spec -> spec.withId("speaker"));
        speaker.setValue(scenes.attendances.of(state(), id).getFirst());
        press("say");
        assertThat(scenes.sending.inWork(state(), id).interventions())
                .extracting(Minutes.Said::words, Minutes.Said::repliesTo)
                .containsExactly(tuple("Il sera tenu.", null));
    }

    @Test
    void keptWordsComeBackBesideWhatAColleagueWroteMeanwhile() {
        PlenaryId id = scenes.written(state(), "Tenue", SAID, lead.viewer().organisation());
        open(miprof, "pleniere/" + id + "/compte-rendu");
        _setValue(_get(TextArea.class, spec -> spec.withId("summary")), "Mon bilan.");
        UI.getCurrent().navigate("plenieres");
        scenes.writing.write(
                people.ofTheState(Role.CABINET).viewer(),
                id,
                scenes.writing.frame(state(), id).revision(),
                new FrameDraft("Le bilan d’un collègue.", "", ""));
        UI.getCurrent().navigate("pleniere/" + id + "/compte-rendu");
        assertThat(_get(TextArea.class, spec -> spec.withId("summary")).getValue())
                .isEqualTo("Mon bilan.");
        assertThat(said()).contains(t("plenary.rival.kept"), "Le bilan d’un collègue.");
    }

    @Test
    void keptWordsOfADialogComeBackBesideWhatIsWrittenNow() {
        PlenaryId id = scenes.written(state(), "Tenue", SAID, lead.viewer().organisation());
        open(miprof, "pleniere/" + id + "/compte-rendu");
        click("plenary.rewrite");
        assertThat(_find(Paragraph.class)).extracting(Paragraph::getText).doesNotContain(t("plenary.rival.kept"));
        _setValue(_get(TextArea.class, spec -> spec.withId("dialog-words")), "Ce que j’ai entendu.");
        UI.getCurrent().navigate("plenieres");
        InterventionDetails read = scenes.writing.interventions(state(), id).getFirst();
        scenes.writing.change(
                people.ofTheState(Role.CABINET).viewer(),
                id,
                read.id(),
                read.revision(),
                new InterventionDraft(read.said().speaker(), null, "Ce qu’un collègue a entendu."));
        UI.getCurrent()
                .getChildren()
                .filter(ActDialog.class::isInstance)
                .toList()
                .forEach(one -> ((ActDialog) one).close());
        UI.getCurrent().navigate("pleniere/" + id + "/compte-rendu");
        click("plenary.rewrite");
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .contains(t("plenary.rival.kept"), "Ce qu’un collègue a entendu.");
    }

    @Test
    void undoingPutsAPointBackAtItsRank() {
        PlenaryId id = scenes.planned(state(), "À venir", lead.viewer().organisation());
        scenes.agendas.add(state(), id, "Un", 10);
        scenes.agendas.add(state(), id, "Deux", 20);
        open(miprof, "pleniere/" + id);
        _click(_find(Button.class, spec -> spec.withText(t("plenary.remove"))).getFirst());
        assertThat(scenes.agendas.of(state(), id)).hasSize(1);
        click("action.undo");
        assertThat(scenes.agendas.of(state(), id))
                .extracting(PlenaryPointDetails::title, PlenaryPointDetails::minutes)
                .containsExactly(tuple("Un", 10), tuple("Deux", 20));
    }

    @ParameterizedTest
    @EnumSource(names = {"ASSOCIATION_LEAD", "MINISTRY", "OBSERVER", "ADMINISTRATOR"})
    void nobodyElseOpensThePagesThatAreWritten(Role role) {
        People.Someone other = people.playing(role);
        PlenaryId id = scenes.written(state(), "Tenue", SAID, other.viewer().organisation());
        signInAs(other.email());
        for (String page : List.of("/presences", "/compte-rendu")) {
            assertThatThrownBy(() -> UI.getCurrent().navigate("pleniere/" + id + page))
                    .isInstanceOf(MockAccessDeniedException.class);
        }
    }
}
