package fr.lignealigne.reader;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.Anchor;
import fr.lignealigne.remark.Depositing;
import fr.lignealigne.remark.Evidence;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkDraft;
import fr.lignealigne.remark.RemarkFilter;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.remark.ui.RemarkAddress;
import fr.lignealigne.remark.ui.RemarkForm;
import fr.lignealigne.support.ViewTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writing while colleagues write, deposit and throw away; and what is said when something cannot be saved. */
class WritingViewTest extends ViewTest {

    @Autowired
    People people;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    Versions versions;

    @Autowired
    Remarks remarks;

    @Autowired
    Depositing depositing;

    @Autowired
    JdbcTemplate jdbc;

    private PlanVersionId version;
    private People.Someone lead;
    private Viewer colleague;

    @BeforeEach
    void openVersion() {
        version = scenes.openVersion();
        lead = people.leadOfAMember();
        colleague = people.colleagueOf(lead, Role.ASSOCIATION_MEMBER).viewer();
    }

    /** The draft of two, open in a form of the lead's. */
    private RemarkId openDraft() {
        RemarkId draft = scenes.draft(lead.viewer(), version, "à deux");
        signInAs(lead.email());
        RemarkAddress.open("lecture/" + version + "?ligne=4-5&brouillon=" + draft);
        assertThat(body().getValue()).isEqualTo("à deux");
        return draft;
    }

    private static TextArea body() {
        return _get(TextArea.class, spec -> spec.withLabel("Ce que vous avez à dire"));
    }

    private static String form() {
        return _get(RemarkForm.class).getElement().getTextRecursively();
    }

    private void colleagueWrites(RemarkId draft, String words) {
        RemarkDetails read = remarks.get(colleague, draft);
        remarks.rewrite(
                colleague, draft, read.revision(), RemarkDraft.of(read.place().anchor(), RemarkKind.QUESTION, words));
    }

    private List<RemarkDetails> own() {
        return remarks.list(
                lead.viewer(),
                version,
                RemarkFilter.NONE.ofOrganisation(lead.viewer().organisation()),
                0,
                10);
    }

    @Test
    void whoComesSecondSeesBothTextsAndNothingIsWrittenOver() {
        RemarkId draft = openDraft();
        colleagueWrites(draft, "du collègue");
        _setValue(body(), "le mien");
        assertThat(_find(H3.class)).extracting(H3::getText).contains("Deux textes pour un même brouillon");
        assertThat(form()).contains("enregistrement suspendu", "le mien", "du collègue", "Celui de votre collègue");
        _setValue(body(), "le mien, continué");
        assertThat(own()).extracting(RemarkDetails::body).containsExactly("du collègue");
    }

    @Test
    void keepingBothMakesMineADraftOfItsOwn() {
        RemarkId draft = openDraft();
        colleagueWrites(draft, "du collègue");
        _setValue(body(), "le mien");
        _click(_get(Button.class, spec -> spec.withText("Garder les deux")));
        assertThat(own()).extracting(RemarkDetails::body).containsExactlyInAnyOrder("du collègue", "le mien");
        _setValue(body(), "le mien, continué");
        assertThat(own()).extracting(RemarkDetails::body).containsExactlyInAnyOrder("du collègue", "le mien, continué");
    }

    @Test
    void mineOrTheirsIsKeptAsChosen() {
        RemarkId draft = openDraft();
        colleagueWrites(draft, "du collègue");
        _setValue(body(), "le mien");
        _click(_get(Button.class, spec -> spec.withText("Garder le mien")));
        assertThat(own()).extracting(RemarkDetails::body).containsExactly("le mien");
        colleagueWrites(draft, "encore du collègue");
        _setValue(body(), "le mien encore");
        _click(_get(Button.class, spec -> spec.withText("Prendre le sien")));
        assertThat(body().getValue()).isEqualTo("encore du collègue");
        assertThat(own()).extracting(RemarkDetails::body).containsExactly("encore du collègue");
        _assertNone(H3.class, spec -> spec.withText("Deux textes pour un même brouillon"));
    }

    @Test
    void whatIsTypedUnderADepositedRemarkLivesOnAsANewDraft() {
        RemarkId draft = openDraft();
        colleagueWrites(draft, "à deux, relu");
        depositing.deposit(lead.viewer(), version, List.of(draft), true, UUID.randomUUID());
        _setValue(body(), "à deux, et davantage");
        assertThat(form()).contains("Votre association a déposé cette remarque", "nouveau brouillon");
        assertThat(own())
                .extracting(RemarkDetails::body, RemarkDetails::state)
                .containsExactlyInAnyOrder(
                        tuple("à deux, relu", RemarkState.DEPOSITED), tuple("à deux, et davantage", RemarkState.DRAFT));
    }

    @Test
    void whatIsTypedUnderADiscardedDraftLivesOnAsANewDraft() {
        RemarkId draft = openDraft();
        remarks.discard(colleague, draft);
        _setValue(body(), "malgré tout");
        assertThat(form()).contains("a jeté ce brouillon", "Vos mots sont gardés");
        assertThat(own()).extracting(RemarkDetails::body).containsExactly("malgré tout");
    }

    @Test
    void aDraftThatWasSharedMeanwhileIsWrittenOn() {
        RemarkId draft = openDraft();
        remarks.share(colleague, draft, true);
        _setValue(body(), "à deux, partagé");
        _assertNone(H3.class, spec -> spec.withText("Deux textes pour un même brouillon"));
        assertThat(own())
                .extracting(RemarkDetails::body, RemarkDetails::state)
                .containsExactly(tuple("à deux, partagé", RemarkState.SHARED));
    }

    @Test
    void whoChangedOrganisationMeanwhileCarriesNoWordsIntoIt() {
        openDraft();
        People.Someone elsewhere = people.leadOfAMember();
        jdbc.update(
                "update person set organisation_id = ? where id = ?",
                elsewhere.viewer().organisation().value(),
                lead.viewer().person().value());
        _setValue(body(), "à deux, ailleurs");
        assertThat(form()).contains("non enregistré");
        assertThat(remarks.count(
                        elsewhere.viewer(),
                        version,
                        RemarkFilter.NONE.ofOrganisation(elsewhere.viewer().organisation())))
                .isZero();
    }

    @Test
    void aFourthLeverIsSaidBesideItsBoxAndTheRestIsSaved() {
        threeLeversElsewhere();
        openDraft();
        _get(Details.class).setOpened(true);
        Checkbox lever = _get(Checkbox.class, spec -> spec.withLabel("Mesure levier pour nous (trois au plus)"));
        _setValue(lever, true);
        assertThat(lever.getValue()).isFalse();
        assertThat(lever.getErrorMessage()).contains("3 mesures leviers");
        _setValue(body(), "à deux, sans levier");
        assertThat(own()).extracting(RemarkDetails::body).contains("à deux, sans levier");
        assertThat(form()).contains("sauf").contains("Mesure levier");
    }

    /** The sample has two measures: the third lever is named on a version with more of them. */
    private void threeLeversElsewhere() {
        version = scenes.openVersionOfFourMeasures();
        versions.text(lead.viewer(), version).measures().stream()
                .skip(1)
                .forEach(measure -> remarks.write(
                        lead.viewer(),
                        version,
                        new RemarkDraft(
                                new Anchor.OnMeasure(measure.id()),
                                RemarkKind.SUPPORT,
                                "Levier.",
                                "",
                                Evidence.NONE,
                                Set.of(),
                                Set.of(),
                                false,
                                true)));
    }

    @Test
    void aTextTooLongIsSaidBesideItsFieldAndTheRestIsSaved() {
        openDraft();
        _setValue(body(), "x".repeat(Remarks.LONGEST + 3));
        assertThat(body().isInvalid()).isTrue();
        assertThat(body().getErrorMessage()).contains("de 3");
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Remarque prioritaire pour nous")), true);
        assertThat(form()).contains("sauf").contains("Ce que vous avez à dire");
        assertThat(own()).singleElement().satisfies(kept -> {
            assertThat(kept.priority()).isTrue();
            assertThat(kept.body()).isEqualTo("à deux");
        });
        _setValue(body(), "assez court");
        assertThat(own()).extracting(RemarkDetails::body).containsExactly("assez court");
        assertThat(form()).doesNotContain("sauf");
    }

    @Test
    void aYearOutOfRangeIsSaidBesideItsFieldAndTheRestIsSaved() {
        openDraft();
        _setValue(kinds(), RemarkKind.EVIDENCE);
        IntegerField year = _get(IntegerField.class, spec -> spec.withLabel("Année"));
        _setValue(year, 20_130);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Chiffre")), "12 %");
        assertThat(year.isInvalid()).isTrue();
        assertThat(form()).contains("sauf").contains("Année");
        assertThat(own()).singleElement().satisfies(kept -> {
            assertThat(kept.evidence().figure()).isEqualTo("12 %");
            assertThat(kept.evidence().year()).isNull();
        });
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<RemarkKind> kinds() {
        return _get(RadioButtonGroup.class);
    }

    @Test
    void noKindIsChosenForAnybodyAndADraftIsKeptWithoutOne() {
        signInAs(lead.email());
        RemarkAddress.open("lecture/" + version + "?ligne=4-5");
        _click(_get(Button.class, spec -> spec.withId("write")));
        assertThat(kinds().getValue()).isNull();
        _setValue(body(), "sans nature");
        assertThat(own()).singleElement().satisfies(kept -> {
            assertThat(kept.body()).isEqualTo("sans nature");
            assertThat(kept.kind()).isNull();
        });
    }

    @Test
    void whatWasThrownAwayComesBackWithItsForm() {
        RemarkId draft = openDraft();
        remarks.share(colleague, draft, true);
        _click(_get(Button.class, spec -> spec.withText("Jeter")));
        assertThat(own()).isEmpty();
        MockVaadin.clientRoundtrip(true);
        _click(_get(Button.class, spec -> spec.withText("Annuler l’action")));
        assertThat(own()).extracting(RemarkDetails::body).containsExactly("à deux");
        assertThat(body().getValue()).isEqualTo("à deux");
    }
}
