package fr.lignealigne.shared.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static fr.lignealigne.support.CopyInBrowser.confirmed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import fr.lignealigne.account.People;
import fr.lignealigne.support.CopyInBrowser;
import fr.lignealigne.support.ViewTest;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a field keeps, what it tells the browser of it, and how it takes up what the browser had. */
class KeptFieldViewTest extends ViewTest {

    private static final String NAME = "essai";

    @Autowired
    People people;

    @Autowired
    JdbcTemplate jdbc;

    private People.Someone someone;

    @BeforeEach
    void signIn() {
        someone = people.leadOfAMember();
        signInAs(someone.email());
    }

    private static TextArea area(String initial) {
        return kept(new TextArea(), initial);
    }

    private static <F extends TextFieldBase<?, String>> F kept(F field, String initial) {
        field.setValue(initial);
        UI.getCurrent().add(field);
        Kept.on(field, NAME);
        return field;
    }

    private static String said(TextFieldBase<?, String> field) {
        return field.getHelperComponent() == null
                ? ""
                : field.getHelperComponent().getElement().getTextRecursively();
    }

    @Test
    void theBrowserIsToldWhatTheServerHasAfterEachSave() {
        TextArea field = area("");
        _setValue(field, "Une phrase.");
        _setValue(field, "Une autre.");
        assertThat(confirmed()).containsExactly("Une phrase.", "Une autre.");
    }

    @Test
    void whatIsTakenOverForThePersonIsKeptAsIfTyped() {
        TextArea field = area("");
        field.setValue("Les mots d’un avis.");
        assertThat(confirmed()).containsExactly("Les mots d’un avis.");
        assertThat(area("").getValue()).isEqualTo("Les mots d’un avis.");
    }

    @Test
    void whatIsTooLongIsSaidAndNotConfirmed() {
        TextArea field = area("");
        _setValue(field, "Court.");
        confirmed();
        _setValue(field, "a".repeat(100_001));
        assertThat(confirmed()).isEmpty();
        assertThat(said(field)).contains("Trop long");
        assertThat(area("").getValue()).isEqualTo("Court.");
        _setValue(field, "Court encore.");
        assertThat(confirmed()).containsExactly("Court encore.");
        assertThat(said(field)).isEmpty();
    }

    @Test
    void whatTheDatabaseDidNotTakeIsSaidAndNotConfirmed() {
        TextArea field = area("");
        confirmed();
        jdbc.execute("rename table typed_text to typed_text_away");
        try {
            assertThatThrownBy(() -> _setValue(field, "Une phrase.")).hasRootCauseInstanceOf(SQLException.class);
        } finally {
            jdbc.execute("rename table typed_text_away to typed_text");
        }
        assertThat(confirmed()).isEmpty();
        assertThat(field.getValue()).isEqualTo("Une phrase.");
        assertThat(said(field)).contains("Pas encore gardé");
    }

    @Test
    void whatWasEmptiedComesBackEmpty() {
        _setValue(area("Le motif d’avant."), "");
        assertThat(area("Le motif d’avant.").getValue()).isEmpty();
        _setValue(area("Le motif d’avant."), "Le motif d’avant.");
        assertThat(jdbc.queryForObject(
                        "select count(*) from typed_text where person_id = ?",
                        Integer.class,
                        someone.viewer().person().value()))
                .isZero();
    }

    @Test
    void whatOnlyTheBrowserHadReplacesWhatItWasTypedOn() {
        _setValue(area(""), "Une phrase.");
        TextArea again = area("");
        CopyInBrowser.has(again, "Une phrase.", "Tout autre chose.");
        assertThat(again.getValue()).isEqualTo("Tout autre chose.");
        assertThat(said(again)).contains("dans ce navigateur");
        assertThat(confirmed()).containsExactly("Tout autre chose.");
        assertThat(area("").getValue()).isEqualTo("Tout autre chose.");
    }

    @Test
    void whatWasEmptiedInTheBrowserAloneIsEmptied() {
        _setValue(area(""), "Une phrase.");
        TextArea again = area("");
        CopyInBrowser.has(again, "Une phrase.", "");
        assertThat(again.getValue()).isEmpty();
    }

    @Test
    void whatWasTypedOnAnotherDeviceMeanwhileStandsBesideIt() {
        _setValue(area(""), "D’ailleurs.");
        TextArea again = area("");
        CopyInBrowser.has(again, "", "D’ici.");
        assertThat(again.getValue()).isEqualTo("D’ailleurs.\n\nD’ici.");
        assertThat(confirmed()).containsExactly("D’ailleurs.\n\nD’ici.");
    }

    @Test
    void inAFieldOfOneLineItIsNamedBesideTheField() {
        _setValue(kept(new TextField(), ""), "ailleurs");
        TextField again = kept(new TextField(), "");
        CopyInBrowser.has(again, "", "ici");
        assertThat(again.getValue()).isEqualTo("ici");
        assertThat(said(again)).contains("à la place de", "ailleurs");
    }

    @Test
    void anotherPageOnTheSameFieldIsSaid() {
        TextArea here = area("");
        TextArea there = area("");
        _setValue(here, "Ici.");
        assertThat(said(here)).isEmpty();
        _setValue(there, "Là.");
        assertThat(said(there)).contains("une autre page");
        _setValue(there, "Là encore.");
        assertThat(said(there)).isEmpty();
    }

    @Test
    void aPageOfAnotherSeatKeepsNothingAnyMore() {
        TextArea field = area("");
        confirmed();
        jdbc.update(
                "update person set organisation_id = ? where id = ?",
                people.leadOfAMember().viewer().organisation().value(),
                someone.viewer().person().value());
        _setValue(field, "Pour l’ancienne association.");
        assertThat(confirmed()).isEmpty();
        assertThat(said(field)).isNotEmpty();
        assertThat(area("").getValue()).isEmpty();
    }
}
