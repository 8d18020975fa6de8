package fr.lignealigne.collective.position.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import fr.lignealigne.account.People;
import fr.lignealigne.collective.position.ARoom;
import fr.lignealigne.collective.position.Answer;
import fr.lignealigne.collective.position.AnswerDraft;
import fr.lignealigne.collective.position.PositionId;
import fr.lignealigne.collective.position.PositionReminders;
import fr.lignealigne.remark.Anchor;
import fr.lignealigne.shared.ui.ActDialog;
import fr.lignealigne.support.ViewTest;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** On the page of a position, what is not lost by one click, not thrown off by others' acts, and put right. */
class PositionMendsViewTest extends ViewTest {

    @Autowired
    PositionReminders reminders;

    @Autowired
    JdbcTemplate jdbc;

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

    private static void clicks(String id) {
        _click(_get(Button.class, spec -> spec.withId(id)));
    }

    private static void hears(ThrowingRunnable what) {
        await().atMost(Duration.ofSeconds(30)).pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip(true);
            what.run();
        });
    }

    @Test
    void theWordsOfADissentGoOnlyWhenTheLeadSaysSo() {
        PositionId id = room.signable("Un mois.");
        room.answers(room.two, id, AnswerDraft.dissent("mot-de-la-réserve", true));
        open(room.two, id);
        clicks("take-back");
        assertThat(room.seat(room.two, id).dissent()).isEqualTo("mot-de-la-réserve");
        assertThat(_get(Div.class, spec -> spec.withId("dissent-goes"))
                        .getElement()
                        .getTextRecursively())
                .contains("effacés", "mot-de-la-réserve");
        _get(ActDialog.class).close();
        clicks("sign");
        assertThat(room.seat(room.two, id).answer())
                .as("no other answer either")
                .isEqualTo(Answer.DISSENTED);
        _get(ActDialog.class).close();
        clicks("take-back");
        clicks("confirm");
        assertThat(room.seat(room.two, id).answer()).isNull();
        assertThat(page()).contains("Votre association n’a pas répondu.");
    }

    @Test
    void whoseAssociationLeftMeanwhileReadsASentence() {
        PositionId id = room.signable("Un mois.");
        open(room.two, id);
        UUID association = room.two.viewer().organisation().value();
        // Found before: looking for it later might first tell the page of an older change, and close it.
        Button sign = _get(Button.class, spec -> spec.withId("sign"));
        jdbc.update("update organisation set collective_member = false where id = ?", association);
        _click(sign);
        _assertNone(ActDialog.class);
        assertThat(NotificationsKt.getNotifications()).hasSize(1);
        assertThat(jdbc.queryForList(
                        "select 1 from joint_position_answer where position_id = ?", Integer.class, id.value()))
                .isEmpty();
    }

    @Test
    void aMereSignatureIsTakenBackAtOnce() {
        PositionId id = room.signable("Un mois.");
        room.answers(room.three, id, AnswerDraft.dissent("celle d’une autre", true));
        open(room.two, id);
        clicks("sign");
        assertThat(room.seat(room.two, id).counts(Answer.SIGNED)).isTrue();
        clicks("take-back");
        _assertNone(ActDialog.class);
        assertThat(room.seat(room.two, id).answer()).isNull();
    }

    @Test
    void aLeadReadsTheReminderToTheirAssociationOnThePage() {
        PositionId id = room.signable("Un mois.");
        reminders.remind(
                room.coordinator.viewer(), id, Set.of(room.two.viewer().organisation()), "mot-de-la-relance", false);
        open(room.two, id);
        assertThat(_get(OwnReminderPane.class).getElement().getTextRecursively())
                .contains("mot-de-la-relance", room.coordinator.viewer().function());
        for (People.Someone other : new People.Someone[] {room.three, room.member}) {
            open(other, id);
            _assertNone(OwnReminderPane.class);
            assertThat(page()).doesNotContain("mot-de-la-relance");
        }
    }

    @Test
    void theButtonToTheNewTextStaysWhileSignaturesArrive() {
        PositionId id = room.signable("Un mois.");
        open(room.two, id);
        room.rewrites(room.one, id, "Trente jours.");
        hears(() -> assertThat(page()).contains("Lire le nouveau texte"));
        Button before = _get(Button.class, spec -> spec.withId("read-again"));
        room.answers(room.three, id, AnswerDraft.SIGN);
        hears(() -> assertThat(page()).contains("1 signe"));
        assertThat(_get(Button.class, spec -> spec.withId("read-again"))).isSameAs(before);
        _click(before);
        assertThat(page()).contains("Trente jours.");
        _assertNone(Button.class, spec -> spec.withId("read-again"));
    }

    @Test
    void thePageSaysThatADepositMayComeSooner() {
        PositionId id = room.signable("Un mois.");
        open(room.two, id);
        _assertNone(Paragraph.class, spec -> spec.withId("deposit-sooner"));
        room.roundClosesIn(Duration.ofHours(3));
        open(room.two, id);
        assertThat(_get(Paragraph.class, spec -> spec.withId("deposit-sooner")).getText())
                .contains("peut être déposée à partir du");
    }

    @Test
    void anOpenPageHearsThatTheRoundClosesSooner() {
        PositionId id = room.signable("Un mois.");
        open(room.two, id);
        _assertNone(Paragraph.class, spec -> spec.withId("deposit-sooner"));
        room.roundClosesIn(Duration.ofHours(3));
        hears(() -> assertThat(page()).contains("peut être déposée à partir du"));
    }

    @Test
    void aDoubtfulPlaceIsPutOnTheWholeMeasureOfALine() {
        PositionId id = room.says("Un mois.");
        jdbc.update("update joint_position set place_doubtful = true where id = ?", id.value());
        open(room.two, id);
        for (String written : new String[] {"", "1", "999999"}) {
            _setValue(_get(TextField.class, spec -> spec.withId("place-lines")), written);
            clicks("place-measure");
            assertThat(_get(Paragraph.class, spec -> spec.withId("place-refusal"))
                            .getText())
                    .as(written)
                    .isNotBlank();
            assertThat(room.seen(id).placeDoubtful()).isTrue();
        }
        int inside = room.measure().firstLine() + 1;
        _setValue(_get(TextField.class, spec -> spec.withId("place-lines")), String.valueOf(inside));
        clicks("place-measure");
        assertThat(room.seen(id).place().anchor())
                .isEqualTo(new Anchor.OnMeasure(room.measure().id()));
        assertThat(room.seen(id).placeDoubtful()).isFalse();
        _assertNone(TextField.class, spec -> spec.withId("place-lines"));
    }

    @Test
    void aDoubtfulPlaceIsPutOnTheLinesThatAreWritten() {
        PositionId id = room.says("Un mois.");
        open(room.two, id);
        _assertNone(TextField.class, spec -> spec.withId("place-lines"));
        jdbc.update("update joint_position set place_doubtful = true where id = ?", id.value());
        open(room.two, id);
        for (String written : new String[] {"", "la fin", "4-", "-4", "4-5-6", "0", "999999", "4-999999", "1234567"}) {
            _setValue(_get(TextField.class, spec -> spec.withId("place-lines")), written);
            clicks("place-put");
            assertThat(_get(Paragraph.class, spec -> spec.withId("place-refusal"))
                            .getText())
                    .as(written)
                    .isNotBlank();
            assertThat(room.seen(id).placeDoubtful()).isTrue();
        }
        _setValue(_get(TextField.class, spec -> spec.withId("place-lines")), " 7 – 6 ");
        clicks("place-put");
        assertThat(room.seen(id).place().firstLine()).isEqualTo(6);
        assertThat(room.seen(id).place().lastLine()).isEqualTo(7);
        _assertNone(TextField.class, spec -> spec.withId("place-lines"));
        jdbc.update("update joint_position set place_doubtful = true where id = ?", id.value());
        open(room.member, id);
        _assertNone(TextField.class, spec -> spec.withId("place-lines"));
    }
}
