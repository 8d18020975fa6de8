package fr.lignealigne.decision.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.decision.ARound;
import fr.lignealigne.decision.Advices;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.decision.referral.Ministry;
import fr.lignealigne.decision.referral.Referrals;
import fr.lignealigne.remark.ReferralDraft;
import fr.lignealigne.remark.ReferralId;
import fr.lignealigne.remark.Referring;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.support.ViewTest;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

class ReferralViewTest extends ViewTest {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    People people;

    @Autowired
    Referring referring;

    @Autowired
    Referrals referrals;

    @Autowired
    Advices advices;

    ARound round;
    People.Someone ministry;
    RemarkId first;
    RemarkId second;
    RemarkId elsewhere;

    @BeforeEach
    void aRound() {
        round = ARound.opened(beans);
        ministry = people.ofTheState(Role.MINISTRY);
        first = round.says(round.member, 4, 4, RemarkKind.PROPOSAL, "Cinq jours sont trop courts.");
        second = round.says(round.outsider, 4, 4, RemarkKind.OBJECTION, "Cinq jours ne suffisent pas.");
        elsewhere = round.says(round.otherMember, 8, 9, RemarkKind.SUPPORT, "Cela nous convient.");
    }

    private ReferralId referred(RemarkId... about) {
        return referring.refer(
                round.miprof.viewer(),
                round.version,
                List.of(about),
                new ReferralDraft(
                        ministry.viewer().organisation(), LocalDate.now().plusDays(5), "Est-ce tenable ?"));
    }

    private void go(String path, String query) {
        UI.getCurrent().navigate(path, QueryParameters.fromString(query));
    }

    private static Button button(String id) {
        return _get(Button.class, spec -> spec.withId(id));
    }

    private static String page() {
        return _get(Main.class).getElement().getTextRecursively();
    }

    @Test
    @SuppressWarnings("unchecked")
    void miprofRefersAPassageFromTheDesk() {
        signInAs(round.miprof.email());
        go("arbitrage/" + round.version + "/4", "");
        Anchor way = _get(Anchor.class, spec -> spec.withText("Saisir un ministère"));
        assertThat(way.getHref()).isEqualTo("saisir/" + round.version + "?lignes=4-4");
        go("saisir/" + round.version, "lignes=4-4");
        _click(button("refer"));
        assertThat(referrals.asked(ministry.viewer())).isEmpty();
        RadioButtonGroup<Ministry> choice = _get(RadioButtonGroup.class, spec -> spec.withId("ministry"));
        _setValue(
                choice,
                new Ministry(ministry.viewer().organisation(), ministry.viewer().organisationName()));
        _setValue(_get(TextArea.class, spec -> spec.withId("referral-question")), "Est-ce tenable ?");
        _setValue(
                _get(DatePicker.class, spec -> spec.withId("referral-due")),
                LocalDate.now().plusDays(4));
        _click(button("refer"));
        assertThat(referrals.asked(ministry.viewer())).singleElement().satisfies(asked -> {
            assertThat(asked.remarks()).isEqualTo(2);
            assertThat(asked.question()).isEqualTo("Est-ce tenable ?");
        });
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("qui-fait-quoi");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aFilterOfTheSynopsisIsReferredAsItIs() {
        signInAs(round.miprof.email());
        go("arbitrage", "version=" + round.version + "&type=SUPPORT");
        assertThat(_get(Anchor.class, spec -> spec.withText("Saisir un ministère"))
                        .getHref())
                .isEqualTo("saisir/" + round.version + "?type=SUPPORT");
        go("saisir/" + round.version, "type=SUPPORT");
        CheckboxGroup<RemarkDetails> chosen = _get(CheckboxGroup.class, spec -> spec.withId("referral-remarks"));
        assertThat(chosen.getValue()).extracting(RemarkDetails::id).containsExactly(elsewhere);
        go("saisir/" + round.version, "type=QUESTION");
        assertThat(page()).contains("Aucune remarque à soumettre");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aMinistryAdvisesPassageByPassage() {
        ReferralId referral = referred(first, elsewhere);
        signInAs(ministry.email());
        go("avis-demandes", "");
        assertThat(_get(Anchor.class, spec -> spec.withText("Est-ce tenable ?")).getHref())
                .isEqualTo("avis-demandes?saisine=" + referral);
        go("avis-demandes", "saisine=" + referral);
        assertThat(page()).contains("Cinq jours sont trop courts.").doesNotContain("ne suffisent pas");
        _click(button("give-advice"));
        assertThat(advices.own(ministry.viewer(), List.of(first))).isEmpty();
        _setValue(_get(RadioButtonGroup.class, spec -> spec.withId("outcome")), Outcome.PARTLY_ACCEPTED);
        _setValue(_get(TextArea.class, spec -> spec.withId("reason")), "Quinze jours sont tenables.");
        _click(button("give-advice"));
        assertThat(advices.own(ministry.viewer(), List.of(first)).get(first).text())
                .isEqualTo("Quinze jours sont tenables.");
        assertThat(page()).as("the next that waits").contains("Cela nous convient.");
        go("avis-demandes", "lignes=4-4&saisine=" + referral);
        assertThat(page()).contains("Quinze jours sont tenables.");
    }

    @Test
    void recallingEmptiesThePage() {
        ReferralId referral = referred(first);
        signInAs(round.miprof.email());
        go("qui-fait-quoi", "");
        _click(button("recall-" + referral));
        assertThat(referrals.asked(ministry.viewer())).hasSize(1);
        com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(referrals.asked(ministry.viewer())).isEmpty();
        signInAs(ministry.email());
        go("avis-demandes", "saisine=" + referral);
        assertThat(page()).contains("Cette saisine a été retirée").doesNotContain("Cinq jours");
    }

    @Test
    void theCabinetFollowsAndDoesNotRefer() {
        referred(first);
        signInAs(round.cabinet.email());
        go("qui-fait-quoi", "");
        assertThat(page()).contains("Est-ce tenable ?");
        assertThat(_find(Button.class, spec -> spec.withText("Retirer la saisine")))
                .isEmpty();
        go("arbitrage/" + round.version + "/4", "");
        assertThat(page()).contains("est saisi");
        assertThat(_find(Anchor.class, spec -> spec.withText("Saisir un ministère")))
                .isEmpty();
    }

    @Test
    void eachPageIsForItsOwn() {
        for (Role role : EnumSet.complementOf(EnumSet.of(Role.MINISTRY))) {
            refused(role, "avis-demandes");
        }
        for (Role role : EnumSet.complementOf(EnumSet.of(Role.MIPROF))) {
            refused(role, "saisir/" + round.version);
        }
        for (Role role : EnumSet.complementOf(EnumSet.copyOf(Set.of(Role.MIPROF, Role.CABINET)))) {
            refused(role, "qui-fait-quoi");
        }
    }

    private void refused(Role role, String path) {
        signInAs(people.playing(role).email());
        assertThatThrownBy(() -> go(path, "")).as(role + " at " + path).isInstanceOf(MockAccessDeniedException.class);
    }
}
