package fr.lignealigne.collective.position.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.NotFoundError;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import fr.lignealigne.account.MandateDraft;
import fr.lignealigne.account.MandateId;
import fr.lignealigne.account.MandatedAct;
import fr.lignealigne.account.Mandates;
import fr.lignealigne.account.People;
import fr.lignealigne.collective.position.ARoom;
import fr.lignealigne.collective.position.Answer;
import fr.lignealigne.collective.position.AnswerDraft;
import fr.lignealigne.collective.position.PositionDetails;
import fr.lignealigne.collective.position.PositionId;
import fr.lignealigne.collective.position.PositionReminders;
import fr.lignealigne.collective.position.PositionSeat;
import fr.lignealigne.collective.position.PositionSource;
import fr.lignealigne.collective.position.PositionState;
import fr.lignealigne.collective.position.Positions;
import fr.lignealigne.collective.position.SourceFate;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.ui.RemarkCard;
import fr.lignealigne.remark.ui.RivalTexts;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.ui.ActDialog;
import fr.lignealigne.support.ViewTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

class PositionViewTest extends ViewTest {

    @Autowired
    Positions positions;

    @Autowired
    PositionServices services;

    @Autowired
    PositionReminders reminders;

    @Autowired
    Mandates mandates;

    @Autowired
    AutowireCapableBeanFactory beans;

    private ARoom room;

    @BeforeEach
    void aRoom() {
        room = ARoom.opened(beans);
    }

    private void open(People.Someone someone, PositionId id) {
        signInAs(someone.email());
        UI.getCurrent().navigate("collectif/position/" + id);
    }

    private static String page() {
        return _get(Main.class).getElement().getTextRecursively();
    }

    @Test
    void aLeadReadsWhatIsProposedWhereItComesFromAndSigns() {
        RemarkId source = room.shares(room.two, "Un récit se perd.");
        PositionId id = positions.begin(room.one.viewer(), room.version, List.of(source));
        room.rewrites(room.one, id, "Un mois au moins.");
        room.opens(id, Duration.ofDays(2));
        open(room.one, id);
        assertThat(page())
                .contains("Un mois au moins.", "Un récit se perd.", "Signer n’ôte rien à vos propres remarques.")
                .contains(room.two.viewer().organisationName(), "Votre association n’a pas répondu.")
                .contains("Un silence reste un silence");
        _click(_get(Button.class, spec -> spec.withId("sign")));
        assertThat(room.seat(room.one, id).counts(Answer.SIGNED)).isTrue();
        assertThat(page()).contains("Votre association signe ce texte.");
    }

    @Test
    void aDissentSaysWhetherItMayBeCarried() {
        PositionId id = room.signable("Un mois.");
        open(room.two, id);
        _click(_get(Button.class, spec -> spec.withId("dissent")));
        _click(_get(Button.class, spec -> spec.withId("confirm")));
        assertThat(room.seat(room.two, id).answer())
                .as("without words it is refused")
                .isNull();
        _setValue(_get(TextArea.class, spec -> spec.withId("dissent-words")), "Révisable par le juge.");
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("La porter à l’État avec la position")), true);
        _click(_get(Button.class, spec -> spec.withId("confirm")));
        PositionSeat seat = room.seat(room.two, id);
        assertThat(seat.dissent()).isEqualTo("Révisable par le juge.");
        assertThat(seat.carried()).isTrue();
    }

    @Test
    void nobodySignsATextThatThePageDoesNotShow() {
        PositionId id = room.signable("Un mois.");
        open(room.two, id);
        room.rewrites(room.one, id, "Trente jours.");
        _click(_get(Button.class, spec -> spec.withId("sign")));
        assertThat(room.seat(room.two, id).answer()).isNull();
        assertThat(page()).contains("Un mois.").doesNotContain("Trente jours.");
    }

    @Test
    void anEditOnATextThatChangedShowsBothSideBySide() {
        PositionId id = room.says("Un mois.");
        open(room.two, id);
        _click(_get(Button.class, spec -> spec.withId("write-text")));
        _setValue(_get(TextArea.class, spec -> spec.withId("position-body")), "Le mien.");
        room.rewrites(room.one, id, "Le leur.");
        _click(_get(Button.class, spec -> spec.withId("save-text")));
        assertThat(room.seen(id).text().body()).isEqualTo("Le leur.");
        assertThat(_get(RivalTexts.class).getElement().getTextRecursively()).contains("Le mien.");
        _click(_get(Button.class, spec -> spec.withText("Garder les deux")));
        _click(_get(Button.class, spec -> spec.withId("save-text")));
        assertThat(room.seen(id).text().body()).isEqualTo("Le leur.\n\nLe mien.");
    }

    @Test
    void theCoordinatorOpensAndDepositsAndAMemberOnlyReads() {
        PositionId id = room.says("Un mois.");
        open(room.coordinator, id);
        _click(_get(Button.class, spec -> spec.withId("open-signatures")));
        _click(_get(Button.class, spec -> spec.withId("confirm")));
        assertThat(room.seen(id).takesAnswers()).isTrue();
        room.answers(room.one, id, AnswerDraft.SIGN);
        _click(_get(Button.class, spec -> spec.withId("deposit-position")));
        _click(_get(Button.class, spec -> spec.withId("confirm")));
        assertThat(room.seen(id).state()).as("not before the announced day").isEqualTo(PositionState.SIGNING);
        assertThat(_get(Paragraph.class, spec -> spec.withId("refusal")).getText())
                .contains("La date annoncée n’est pas venue");
        room.closes(id);
        _click(_get(Button.class, spec -> spec.withId("confirm")));
        PositionDetails deposited = room.seen(id);
        assertThat(deposited.remark()).isNotNull();
        assertThat(_get(H1.class).getText()).contains("Accusé de réception");
        assertThat(page()).contains("Position commune", room.one.viewer().organisationName());

        open(room.member, id);
        assertThat(_find(RemarkCard.class)).hasSize(1);
        for (String act : List.of("sign", "dissent", "abstain", "write-text", "open-signatures", "deposit-position")) {
            _assertNone(Button.class, spec -> spec.withId(act));
        }
    }

    @Test
    void theCoordinatorSignsForAnAssociationThatLetsThemAndItsLeadReadsSo() {
        PositionId id = room.signable("Un mois.");
        LocalDate today = LocalDate.now(Clocks.PARIS);
        MandateId mandate = mandates.give(
                room.two.viewer(),
                new MandateDraft(Set.of(MandatedAct.SIGN), today, today.plusDays(3)),
                People.PASSWORD);
        open(room.coordinator, id);
        _click(_get(Button.class, spec -> spec.withClasses("sign-for")));
        assertThat(_get(ActDialog.class).getElement().getTextRecursively()).contains("sous mandat", "aussitôt");
        _click(_get(Button.class, spec -> spec.withId("confirm")));
        assertThat(room.seat(room.two, id).counts(Answer.SIGNED)).isTrue();
        _click(_get(Button.class, spec -> spec.withClasses("abstain-for")));
        mandates.revoke(room.two.viewer(), mandate);
        _click(_get(Button.class, spec -> spec.withId("confirm")));
        assertThat(_get(Paragraph.class, spec -> spec.withId("refusal")).getText())
                .contains("Aucun mandat en vigueur");
        assertThat(room.seat(room.two, id).counts(Answer.SIGNED)).isTrue();

        open(room.two, id);
        assertThat(page()).contains("Votre association signe ce texte.", "sous mandat du");
        _assertNone(Button.class, spec -> spec.withClasses("sign-for"));
        _click(_get(Button.class, spec -> spec.withId("take-back")));
        assertThat(page()).contains("Votre association n’a pas répondu.");
        assertThat(room.seat(room.two, id).answer()).isNull();
    }

    @Test
    void theCoordinatorGivesUpAndOnlyThoseWhoWriteReadItsWords() {
        PositionId id = room.signable("mot-abandonné");
        open(room.coordinator, id);
        _click(_get(Button.class, spec -> spec.withId("give-up-position")));
        _click(_get(Button.class, spec -> spec.withId("confirm")));
        assertThat(room.seen(id).state()).isEqualTo(PositionState.GIVEN_UP);
        assertThat(page()).contains("abandonnée", "mot-abandonné");
        open(room.member, id);
        assertThat(page()).contains("abandonnée").doesNotContain("mot-abandonné");
        for (String act : List.of("sign", "write-text", "open-signatures", "deposit-position", "give-up-position")) {
            _assertNone(Button.class, spec -> spec.withId(act));
        }
        PositionsList list = new PositionsList(services, room.version);
        UI.getCurrent().add(list);
        assertThat(list.getElement().getTextRecursively()).contains("Abandonnées");
    }

    @Test
    void theCoordinatorRemindsThoseWhoSaidNothingAndSeesThatTheyDid() {
        PositionId id = room.signable("Un mois.");
        room.answers(room.one, id, AnswerDraft.SIGN);
        open(room.coordinator, id);
        _click(_get(Button.class, spec -> spec.withId("remind-signatories")));
        _click(_get(Button.class, spec -> spec.withId("confirm")));
        assertThat(reminders.list(room.coordinator.viewer(), id))
                .hasSize(1)
                .allSatisfy(one -> assertThat(one.to())
                        .contains(room.two.viewer().organisationName())
                        .doesNotContain(room.one.viewer().organisationName()));
        assertThat(_get(RemindersPane.class).getElement().getTextRecursively()).contains("attend votre réponse");
        _click(_get(Button.class, spec -> spec.withId("remind-signatories")));
        _click(_get(Button.class, spec -> spec.withId("confirm")));
        assertThat(reminders.list(room.coordinator.viewer(), id))
                .as("once a day")
                .hasSize(1);
        open(room.member, id);
        _assertNone(Button.class, spec -> spec.withId("remind-signatories"));
        assertThat(page()).doesNotContain("attend votre réponse");
    }

    @Test
    void aSharedRemarkIsAddedToTheSourcesAndItsAuthorIsToldWhatMayStayWhenTakingItBack() {
        PositionId id = room.says("Un mois.");
        RemarkId source = room.shares(room.two, "Et l’interprète ?");
        open(room.one, id);
        _click(_get(Button.class, spec -> spec.withId("add-source")));
        _click(_get(Button.class, spec -> spec.withId("confirm")));
        assertThat(room.seen(id).sources()).as("nothing was chosen").isEmpty();
        choose(id, source);
        _click(_get(Button.class, spec -> spec.withId("confirm")));
        assertThat(room.seen(id).sources()).extracting(PositionSource::remark).containsExactly(source);
        services.sources().settle(room.one.viewer(), id, source, SourceFate.IN_REASONS);

        signInAs(room.two.email());
        UI.getCurrent().navigate("remarques", QueryParameters.of("version", room.version.toString()));
        _click(_get(Button.class, spec -> spec.withClasses("share")));
        NotificationsKt.expectNotifications(
                "Des mots repris de cette remarque peuvent rester dans une position commune.");
        open(room.one, id);
        assertThat(page()).contains("Des mots repris d’elle peuvent rester").doesNotContain("interprète");
        open(room.member, id);
        assertThat(page()).doesNotContain("Des mots repris d’elle peuvent rester");
    }

    @SuppressWarnings("unchecked")
    private void choose(PositionId id, RemarkId source) {
        CheckboxGroup<RemarkDetails> group =
                (CheckboxGroup<RemarkDetails>) _get(CheckboxGroup.class, spec -> spec.withId("source-candidates"));
        group.setValue(Set.copyOf(services.sources().candidates(room.one.viewer(), id)));
        assertThat(group.getValue()).extracting(RemarkDetails::id).containsExactly(source);
    }

    @Test
    void itIsNoPageForAnyoneOutside() {
        PositionId id = room.signable("canari");
        assertThatThrownBy(() -> open(room.outsider, id)).isInstanceOf(NotFoundError.class);
        assertThatThrownBy(() -> UI.getCurrent().navigate("collectif/nouvelle-position"))
                .isInstanceOf(NotFoundError.class);
        signInAs(room.one.email());
        assertThatThrownBy(() -> UI.getCurrent().navigate("collectif/position/rien"))
                .isInstanceOf(NotFoundError.class);
    }

    @Test
    void aPositionBeginsFromTheSharedRemarksThatAreChosen() {
        RemarkId source = room.shares(room.two, "Un récit se perd.");
        room.shares(room.three, "Autre chose.");
        signInAs(room.one.email());
        UI.getCurrent()
                .navigate(
                        "collectif/nouvelle-position",
                        QueryParameters.fromString("version=" + room.version + "&de=" + source));
        assertThat(page()).contains("Autre chose.");
        _click(_get(Button.class, spec -> spec.withId("begin-from-these")));
        assertThat(positions.on(room.one.viewer(), room.version)).hasSize(1);
        assertThat(page()).contains("Un récit se perd.").doesNotContain("Autre chose.");
    }

    @Test
    void theListSaysWhatAwaitsWhom() {
        PositionId signable = room.signable("Un mois.");
        PositionId writing = room.says("À écrire.");
        room.answers(room.one, signable, AnswerDraft.SIGN);
        signInAs(room.one.email());
        PositionsList list = new PositionsList(services, room.version);
        UI.getCurrent().add(list);
        assertThat(list.getElement().getTextRecursively()).contains("À signer", "1 signe", "En rédaction");
        assertThat(_find(list, Anchor.class))
                .extracting(Anchor::getHref)
                .containsSequence("collectif/position/" + signable, "collectif/position/" + writing);
    }
}
