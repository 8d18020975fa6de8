package fr.lignealigne.notice;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.support.ViewTest;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The list of notices, and the choices on the account page. */
class NoticesViewTest extends ViewTest {

    @Autowired
    People people;

    @Autowired
    Notices notices;

    @Autowired
    OwnNotices own;

    @Autowired
    NoticeChoices choices;

    @Autowired
    TransactionTemplate transaction;

    private People.Someone lead;

    @BeforeEach
    void aLead() {
        lead = people.leadOfAMember();
    }

    private void tell(People.Someone someone, NoticeKind kind, String place, int times) {
        transaction.executeWithoutResult(status -> {
            for (int i = 0; i < times; i++) {
                notices.tell(
                        List.of(new Addressee(
                                someone.viewer().person(), someone.viewer().organisation())),
                        News.of(kind, place, UUID.randomUUID()));
            }
        });
    }

    private static List<ListItem> lines() {
        return _find(ListItem.class).stream()
                .filter(line -> line.getParent()
                        .filter(list -> list.getElement().getClassList().contains("notice-lines"))
                        .isPresent())
                .toList();
    }

    private static String lead() {
        return _get(Paragraph.class, search -> search.withClasses("lead")).getText();
    }

    @Test
    void anEmptyListSaysWhatWillBeThere() {
        signInAs(lead.email());
        UI.getCurrent().navigate("avis");
        assertThat(lines()).isEmpty();
        assertThat(lead()).isEqualTo("Tout est lu.");
        assertThat(_get(Button.class, search -> search.withId("read-all")).isEnabled())
                .isFalse();
    }

    @Test
    void theNumberFallsWhenTheNoticeIsOpenedAndWhenAllAreRead() {
        tell(lead, NoticeKind.DRAFT_PROPOSED, "plan", 1);
        tell(lead, NoticeKind.POSTED, "calendrier", 2);
        signInAs(lead.email());
        UI.getCurrent().navigate("avis");
        assertThat(lead()).isEqualTo("3 avis non lus");
        assertThat(lines()).hasSize(3).allMatch(line -> line.hasClassName("unread"));
        own.opened(lead.viewer(), "plan");
        UI.getCurrent().navigate("calendrier");
        UI.getCurrent().navigate("avis");
        assertThat(lines()).filteredOn(line -> line.hasClassName("unread")).hasSize(2);
        _click(_get(Button.class, search -> search.withId("read-all")));
        assertThat(lines()).hasSize(3).noneMatch(line -> line.hasClassName("unread"));
        assertThat(own.unread(lead.viewer())).isZero();
        assertThat(lead()).isEqualTo("Tout est lu.");
    }

    @Test
    void twoThousandAreShownFiftyAtATime() {
        tell(lead, NoticeKind.POSTED, "collectif", 2_000);
        signInAs(lead.email());
        UI.getCurrent().navigate("avis");
        assertThat(lead()).isEqualTo("plus de 99 avis non lus");
        assertThat(lines()).hasSize(50);
        _click(_get(Button.class, search -> search.withId("more")));
        assertThat(lines()).hasSize(100);
        assertThat(_find(
                        Anchor.class,
                        search -> search.withPredicate(way -> way.getHref().equals("collectif")
                                && way.getParent().isPresent())))
                .hasSizeGreaterThanOrEqualTo(100);
    }

    private static void await(BooleanSupplier come) throws InterruptedException {
        for (int i = 0; i < 100 && !come.getAsBoolean(); i++) {
            Thread.sleep(100);
            MockVaadin.clientRoundtrip(true);
        }
    }

    private static Optional<Button> fresh() {
        return _find(Button.class, search -> search.withId("show-news")).stream()
                .findFirst();
    }

    private UUID tellOne(People.Someone someone) {
        UUID about = UUID.randomUUID();
        transaction.executeWithoutResult(status -> notices.tell(
                List.of(new Addressee(
                        someone.viewer().person(), someone.viewer().organisation())),
                News.of(NoticeKind.POSTED, "collectif", about)));
        return about;
    }

    @Test
    void olderOnesFollowTheLastShownAlsoWhenSomeWereTakenBackAbove() {
        tell(lead, NoticeKind.POSTED, "collectif", 70);
        List<UUID> above = IntStream.range(0, 10).mapToObj(i -> tellOne(lead)).toList();
        signInAs(lead.email());
        UI.getCurrent().navigate("avis");
        transaction.executeWithoutResult(status -> notices.takeBack(Set.of(NoticeKind.POSTED), above));
        _click(_get(Button.class, search -> search.withId("more")));
        assertThat(lines()).as("ten that were shown and seventy that are").hasSize(80);
    }

    @Test
    void aHundredNewOnesMakeNothingShownUntrueAndTheirButtonStaysTheSame() throws InterruptedException {
        tell(lead, NoticeKind.POSTED, "collectif", 3);
        UUID taken = tellOne(lead);
        signInAs(lead.email());
        UI.getCurrent().navigate("avis");
        tell(lead, NoticeKind.POSTED, "collectif", 1);
        await(() -> fresh().isPresent());
        Button button = fresh().orElseThrow();
        assertThat(button.getText()).isEqualTo("1 nouvel avis\u00a0: le montrer");
        tell(lead, NoticeKind.POSTED, "collectif", 120);
        await(() -> button.getText().startsWith("plus de 99 nouveaux avis"));
        assertThat(fresh()).containsSame(button);
        assertThat(button.getText()).startsWith("plus de 99 nouveaux avis");
        assertThat(lines()).hasSize(4).allMatch(line -> line.hasClassName("unread"));
        Anchor way = (Anchor) lines().getFirst()
                .getChildren()
                .findFirst()
                .orElseThrow()
                .getChildren()
                .findFirst()
                .orElseThrow();
        transaction.executeWithoutResult(status -> notices.takeBack(Set.of(NoticeKind.POSTED), Set.of(taken)));
        await(() -> way.getText().contains("plus lieu"));
        assertThat(way.getText()).isEqualTo("Cet avis n’a plus lieu d’être.");
        assertThat(way.isAttached()).as("so that the focus stays there").isTrue();
        assertThat(way.getElement().getAttribute("tabindex")).isEqualTo("-1");
        _click(button);
        assertThat(lines())
                .hasSize(50)
                .noneMatch(line -> line.getElement().getTextRecursively().contains("plus lieu"));
        assertThat(fresh()).isEmpty();
    }

    @Test
    void choicesAreKeptAsTheyAreMade() {
        signInAs(lead.email());
        UI.getCurrent().navigate("compte");
        @SuppressWarnings("unchecked")
        Select<NoticePace> choice = _get(Select.class, search -> search.withId("pace-DRAFT_PROPOSED"));
        assertThat(choice.getValue()).isEqualTo(NoticePace.AT_ONCE);
        _setValue(choice, NoticePace.WEEKLY);
        assertThat(choices.of(lead.viewer())).containsEntry(NoticeKind.DRAFT_PROPOSED, NoticePace.WEEKLY);
        _assertNone(Select.class, search -> search.withId("pace-RECEIPT"));
        _assertNone(Select.class, search -> search.withId("pace-QUESTION_ANSWERED"));
        assertThat(_find(Paragraph.class))
                .anyMatch(words -> words.getText().startsWith("Toujours envoyés")
                        && words.getText().contains("accusé de réception"));
    }

    @Test
    void quietHoursAreKeptAndEqualOnesRefused() {
        signInAs(lead.email());
        UI.getCurrent().navigate("compte");
        TimePicker from = _get(TimePicker.class, search -> search.withId("quiet-from"));
        TimePicker until = _get(TimePicker.class, search -> search.withId("quiet-until"));
        assertThat(from.isEnabled()).isFalse();
        _setValue(_get(Checkbox.class, search -> search.withId("quiet")), true);
        assertThat(choices.quietHours(lead.viewer()).wanted()).isTrue();
        _setValue(until, LocalTime.of(6, 30));
        assertThat(choices.quietHours(lead.viewer()).until()).isEqualTo(LocalTime.of(6, 30));
        _setValue(from, LocalTime.of(6, 30));
        assertThat(until.isInvalid()).isTrue();
        assertThat(choices.quietHours(lead.viewer()).from()).isEqualTo(LocalTime.of(20, 0));
    }

    @Test
    void whoeverIsToldLittleChoosesLittle() {
        People.Someone administrator = people.ofTheState(Role.ADMINISTRATOR);
        signInAs(administrator.email());
        UI.getCurrent().navigate("compte");
        assertThat(_find(Select.class))
                .noneMatch(choice -> choice.getId().orElse("").startsWith("pace-"));
        UI.getCurrent().navigate("avis");
        assertThat(lines()).isEmpty();
    }
}
