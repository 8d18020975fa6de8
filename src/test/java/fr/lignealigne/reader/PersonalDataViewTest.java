package fr.lignealigne.reader;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.privacy.ui.PersonalDataNotice;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkDraft;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.remark.ui.RemarkAddress;
import fr.lignealigne.support.ViewTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What may identify a person is pointed out below its field, and read once more before the deposit. */
class PersonalDataViewTest extends ViewTest {

    private static final String WORDS = "Appeler Aminata Diallo au 06 12 34 56 78.";

    @Autowired
    People people;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    Remarks remarks;

    private PlanVersionId version;
    private People.Someone lead;
    private RemarkId draft;

    @BeforeEach
    void aDraft() {
        version = scenes.openVersion();
        lead = people.leadOfAMember();
        draft = scenes.draft(lead.viewer(), version, "Les places manquent.");
        scenes.draft(people.leadOfAMember().viewer(), version, WORDS);
    }

    private void openForm() {
        signInAs(lead.email());
        RemarkAddress.open("lecture/" + version + "?ligne=4-5&brouillon=" + draft);
    }

    private static TextArea body() {
        return _get(TextArea.class, spec -> spec.withLabel("Ce que vous avez à dire"));
    }

    private static List<String> notices() {
        return _find(PersonalDataNotice.class).stream()
                .map(notice -> notice.getElement().getTextRecursively())
                .filter(words -> !words.isBlank())
                .toList();
    }

    private static Button act(String label, String words) {
        return _get(
                Button.class,
                spec -> spec.withPredicate(button -> label.equals(button.getText())
                        && button.getAriaLabel().orElse("").contains(words)));
    }

    private String kept() {
        return remarks.get(lead.viewer(), draft).body();
    }

    @Test
    void whatIsTypedIsPointedOutInALiveRegionAndStopsNobody() {
        openForm();
        assertThat(notices()).isEmpty();
        _setValue(body(), WORDS);
        assertThat(notices()).hasSize(1);
        assertThat(notices().getFirst())
                .contains("2 passages", "Nom de personne", "Aminata Diallo", "Téléphone", "06 12 34 56 78", "Masquer");
        Paragraph said =
                _get(Paragraph.class, spec -> spec.withText("2 passages peuvent identifier une personne\u00a0:"));
        assertThat(said.getElement().getAttribute("role")).isEqualTo("status");
        assertThat(kept()).isEqualTo(WORDS);
    }

    @Test
    void hiddenWordsAreReplacedKeptAndComeBackAlsoAfterTypingOn() {
        openForm();
        _setValue(body(), WORDS);
        _click(act("Masquer", "Diallo"));
        assertThat(kept()).isEqualTo("Appeler [prénom nom] au 06 12 34 56 78.");
        assertThat(notices().getFirst()).contains("Ces mots peuvent").doesNotContain("Diallo");
        _setValue(body(), "Il faut l’appeler : " + body().getValue());
        _click(_get(Button.class, spec -> spec.withText("Annuler l’action")));
        assertThat(kept()).isEqualTo("Il faut l’appeler : " + WORDS);
        assertThat(notices().getFirst()).contains("Diallo");
    }

    @Test
    void whatIsNoPersonalDataIsNotPointedOutAgainNeitherAfterAReloadNorAfterAnEditElsewhere() {
        openForm();
        _setValue(body(), WORDS);
        _click(act("Ce n’est pas une donnée personnelle", "Diallo"));
        assertThat(notices().getFirst()).doesNotContain("Diallo").contains("06 12 34 56 78");
        _setValue(body(), "D’abord ceci. " + WORDS);
        assertThat(notices().getFirst()).doesNotContain("Diallo");
        UI.getCurrent().navigate("remarques");
        RemarkAddress.open("lecture/" + version + "?ligne=4-5&brouillon=" + draft);
        assertThat(body().getValue()).startsWith("D’abord");
        assertThat(notices().getFirst()).doesNotContain("Diallo").contains("06 12 34 56 78");
    }

    @Test
    void clearingCanBeUndone() {
        openForm();
        _setValue(body(), WORDS);
        _click(act("Ce n’est pas une donnée personnelle", "06 12"));
        assertThat(notices().getFirst()).doesNotContain("06 12");
        _click(_get(Button.class, spec -> spec.withText("Annuler l’action")));
        assertThat(notices().getFirst()).contains("06 12");
    }

    @Test
    void whatIsClearedBeforeThereIsADraftIsKeptWithIt() {
        signInAs(lead.email());
        RemarkAddress.open("lecture/" + version + "?ligne=1-1");
        _click(_get(Button.class, spec -> spec.withText("Remarquer ce passage")));
        _setValue(body(), WORDS);
        _click(act("Ce n’est pas une donnée personnelle", "Diallo"));
        List<RemarkDetails> own = remarks.touching(lead.viewer(), version, 1, 1);
        assertThat(own).extracting(RemarkDetails::body).containsExactly(WORDS);
        UI.getCurrent().navigate("remarques");
        RemarkAddress.open(
                "lecture/" + version + "?ligne=1-1&brouillon=" + own.getFirst().id());
        assertThat(notices().getFirst()).doesNotContain("Diallo").contains("06 12 34 56 78");
    }

    @Test
    @SuppressWarnings("unchecked")
    void wordingAndEvidenceArePointedOutWhileTheirKindHasRoomForThem() {
        openForm();
        RadioButtonGroup<RemarkKind> kind =
                _get(RadioButtonGroup.class, spec -> spec.withLabel("Nature de la remarque"));
        _setValue(kind, RemarkKind.PROPOSAL);
        TextArea wording = _get(TextArea.class, spec -> spec.withLabel("Rédaction proposée"));
        _setValue(wording, wording.getValue() + " Écrire à a.b@exemple.fr.");
        assertThat(notices()).hasSize(1);
        assertThat(notices().getFirst()).contains("a.b@exemple.fr");
        _setValue(kind, RemarkKind.EVIDENCE);
        assertThat(notices()).isEmpty();
        _setValue(_get(TextField.class, spec -> spec.withLabel("Source")), "Mme Keita");
        assertThat(notices().getFirst()).contains("Mme Keita");
        _setValue(kind, RemarkKind.QUESTION);
        assertThat(notices()).isEmpty();
    }

    @Test
    void whatIsSaidOfADraftThatWasThrownAwayIsRefusedInASentence() {
        openForm();
        _setValue(body(), WORDS);
        remarks.discard(lead.viewer(), draft);
        _click(act("Ce n’est pas une donnée personnelle", "Diallo"));
        assertThat(notices().getFirst()).contains("Diallo");
    }

    private void openList() {
        signInAs(lead.email());
        UI.getCurrent().navigate("remarques", QueryParameters.of("version", version.toString()));
    }

    private void rewrite(String words) {
        RemarkDetails read = remarks.get(lead.viewer(), draft);
        remarks.rewrite(
                lead.viewer(),
                draft,
                read.revision(),
                RemarkDraft.of(read.place().anchor(), RemarkKind.OBJECTION, words));
    }

    private static void confirm() {
        _click(_get(Button.class, spec -> spec.withId("confirm")));
    }

    @Test
    void theDepositAsksWhoeverDepositsToReadWhatIsLeftAndAgainWhenItChanged() {
        rewrite(WORDS);
        openList();
        _click(_get(Button.class, spec -> spec.withId("deposit")));
        Checkbox read = _get(Checkbox.class, spec -> spec.withId("recap-read"));
        assertThat(_find(
                        Anchor.class,
                        spec -> spec.withPredicate(way -> way.getHref().endsWith("&brouillon=" + draft)
                                && way.getParent().isPresent())))
                .isNotEmpty();
        confirm();
        assertThat(_get(Paragraph.class, spec -> spec.withId("refusal")).getText())
                .contains("Relisez-les");
        assertThat(remarks.get(lead.viewer(), draft).state()).isEqualTo(RemarkState.DRAFT);
        read.setValue(true);
        rewrite(WORDS + " Et Mme Keita.");
        confirm();
        assertThat(remarks.get(lead.viewer(), draft).state()).isEqualTo(RemarkState.DRAFT);
        assertThat(_get(Paragraph.class, spec -> spec.withId("refusal")).getText())
                .contains("a changé depuis que vous l’avez lu");
        openList();
        _click(_get(Button.class, spec -> spec.withId("deposit")));
        Checkbox again = _get(Checkbox.class, spec -> spec.withId("recap-read"));
        assertThat(again.getParent().orElseThrow().getElement().getTextRecursively())
                .contains("3 passages", "Mme Keita");
        again.setValue(true);
        confirm();
        assertThat(remarks.get(lead.viewer(), draft).state()).isEqualTo(RemarkState.DEPOSITED);
    }

    @Test
    void withNothingFoundTheDepositAsksNothing() {
        openList();
        _click(_get(Button.class, spec -> spec.withId("deposit")));
        assertThat(_find(Checkbox.class, spec -> spec.withId("recap-read"))).isEmpty();
        confirm();
        assertThat(remarks.get(lead.viewer(), draft).state()).isEqualTo(RemarkState.DEPOSITED);
    }

    @Test
    void aColleagueWhoOnlyReadsSeesNothingOfIt() {
        rewrite(WORDS);
        remarks.share(lead.viewer(), draft, true);
        signInAs(people.playing(Role.ASSOCIATION_MEMBER).email());
        RemarkAddress.open("lecture/" + version + "?ligne=4-5");
        assertThat(_find(PersonalDataNotice.class)).isEmpty();
    }
}
