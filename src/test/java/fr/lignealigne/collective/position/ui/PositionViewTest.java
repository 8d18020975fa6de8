package fr.lignealigne.collective.position.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.NotFoundError;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import fr.lignealigne.account.People;
import fr.lignealigne.collective.position.ARoom;
import fr.lignealigne.collective.position.Answer;
import fr.lignealigne.collective.position.AnswerDraft;
import fr.lignealigne.collective.position.PositionDetails;
import fr.lignealigne.collective.position.PositionId;
import fr.lignealigne.collective.position.PositionSeat;
import fr.lignealigne.collective.position.Positions;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.ui.RemarkCard;
import fr.lignealigne.remark.ui.RivalTexts;
import fr.lignealigne.support.ViewTest;
import java.time.Duration;
import java.util.List;
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
