package fr.lignealigne.reader;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What was typed and not sent is there again in another session, and gone once it was sent. */
class KeptViewTest extends ViewTest {

    @Autowired
    People people;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    Remarks remarks;

    @Autowired
    JdbcTemplate jdbc;

    private PlanVersionId version;
    private People.Someone lead;
    private RemarkId remark;

    @BeforeEach
    void aDepositedRemark() {
        version = scenes.openVersion();
        lead = people.leadOfAMember();
        remark = scenes.deposited(lead.viewer(), version, "à retirer");
    }

    private void openWithdrawal() {
        signInAs(lead.email());
        UI.getCurrent().navigate("remarques", QueryParameters.of("version", version.toString()));
        _click(_get(Button.class, spec -> spec.withText("Retirer…")));
    }

    private static TextArea note() {
        return _get(TextArea.class, spec -> spec.withId("withdrawal-note"));
    }

    @Test
    void aNoteThatWasBegunIsThereInTheNextSessionAndSaysSo() {
        openWithdrawal();
        _setValue(note(), "Dite ailleurs, mieux.");
        openWithdrawal();
        assertThat(note().getValue()).isEqualTo("Dite ailleurs, mieux.");
        assertThat(note().getHelperComponent().getElement().getTextRecursively())
                .contains("Repris de ce que vous aviez tapé");
        _click(_get(Button.class, spec -> spec.withId("confirm")));
        assertThat(remarks.get(lead.viewer(), remark).state()).isEqualTo(RemarkState.WITHDRAWN);
        remark = scenes.deposited(lead.viewer(), version, "une autre");
        openWithdrawal();
        assertThat(note().getValue()).isEmpty();
    }

    @Test
    void aNoteOfAWithdrawalThatWasRefusedIsStillThere() {
        openWithdrawal();
        _setValue(note(), "Dite ailleurs, mieux.");
        remarks.withdraw(lead.viewer(), remark, "Par une autre page.");
        _click(_get(Button.class, spec -> spec.withId("confirm")));
        _assertOne(Dialog.class);
        assertThat(jdbc.queryForList(
                        "select words from typed_text where person_id = ?",
                        String.class,
                        lead.viewer().person().value()))
                .containsExactly("Dite ailleurs, mieux.");
    }

    @Test
    void anEmptyNoteIsRefusedInsideTheWindowWhichStaysOpen() {
        openWithdrawal();
        _click(_get(Button.class, spec -> spec.withId("confirm")));
        _assertOne(Dialog.class);
        assertThat(_get(Paragraph.class, spec -> spec.withId("refusal")).getText())
                .isNotBlank();
        assertThat(remarks.get(lead.viewer(), remark).state()).isEqualTo(RemarkState.DEPOSITED);
    }

    @Test
    void aReasonAtTheDeskIsThereInTheNextSessionForItsAuthorAlone() {
        People.Someone cabinet = people.ofTheState(Role.CABINET);
        openDesk(cabinet);
        _setValue(reason(), "Parce que le délai manque.");
        openDesk(people.ofTheState(Role.CABINET));
        assertThat(reason().getValue()).isEmpty();
        _assertNone(Span.class, spec -> spec.withClasses("brought-back"));
        openDesk(cabinet);
        assertThat(reason().getValue()).isEqualTo("Parce que le délai manque.");
    }

    private void openDesk(People.Someone someone) {
        signInAs(someone.email());
        UI.getCurrent().navigate("arbitrage/" + version + "/4-5");
    }

    private static TextArea reason() {
        return _get(TextArea.class, spec -> spec.withId("reason"));
    }
}
