package fr.lignealigne.collective.position;

import static fr.lignealigne.support.Refusals.assertNotAllowed;
import static fr.lignealigne.support.Refusals.assertRefused;
import static fr.lignealigne.support.Refusals.outcome;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.collective.Reminders;
import fr.lignealigne.notification.PostRounds;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.support.PortalTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** The coordinator reminds who said nothing of a position: once a day, each by a mail of its own, with a trace. */
@PortalTest
class PositionRemindersModuleTest {

    private static final String WORDS = "Il reste un jour.\nhttps://ailleurs.example";

    @Autowired
    PostRounds post;

    @Autowired
    PositionReminders reminders;

    @Autowired
    GivingUp givingUp;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    AutowireCapableBeanFactory beans;

    private ARoom room;
    private PositionId id;
    private Viewer coordinator;

    @BeforeEach
    void aPositionThatOneSignedBesideAnotherThatWasReminded() {
        room = ARoom.opened(beans);
        coordinator = room.coordinator.viewer();
        id = room.signable("mot-du-texte");
        room.answers(room.one, id, AnswerDraft.SIGN);
        reminders.remind(coordinator, room.signable("À côté."), Set.of(of(room.two)), "L’autre.", false);
        post.go();
        jdbc.update("delete from outgoing_mail");
    }

    private static OrganisationId of(People.Someone someone) {
        return someone.viewer().organisation();
    }

    private void remind(Viewer viewer, boolean again, People.Someone... whom) {
        reminders.remind(
                viewer,
                id,
                Set.of(List.of(whom).stream()
                        .map(PositionRemindersModuleTest::of)
                        .toArray(OrganisationId[]::new)),
                WORDS,
                again);
    }

    private List<String> mailsTo(People.Someone someone) {
        post.go();
        return jdbc.queryForList("select body from outgoing_mail where recipient = ?", String.class, someone.email());
    }

    @Test
    void eachLeadGetsAMailWithTheWordsTheLinkAndNothingOfThePosition() {
        remind(coordinator, false, room.two, room.three);
        for (People.Someone reminded : List.of(room.two, room.three)) {
            assertThat(mailsTo(reminded))
                    .hasSize(1)
                    .allSatisfy(mail -> assertThat(mail)
                            .contains("> Il reste un jour.\n> https://ailleurs.example", "/collectif/position/" + id)
                            .doesNotContain("mot-du-texte", room.one.viewer().organisationName()));
        }
        assertThat(mailsTo(room.one)).isEmpty();
        assertThat(mailsTo(room.member)).isEmpty();
        assertThat(reminders.list(coordinator, id)).hasSize(1).allSatisfy(trace -> {
            assertThat(trace.words()).isEqualTo(WORDS);
            assertThat(trace.to())
                    .containsExactlyInAnyOrder(
                            room.two.viewer().organisationName(),
                            room.three.viewer().organisationName());
        });
        assertThat(jdbc.queryForObject(
                        "select count(*) from audit_entry where object like ?", Integer.class, "%" + id + "%"))
                .isZero();
    }

    @Test
    void eachReadsTheWordsThatWereWrittenToThemAndNotThoseToOthers() {
        reminders.remind(coordinator, id, Set.of(of(room.two)), "zqdeux", false);
        reminders.remind(coordinator, id, Set.of(of(room.three)), "zqtrois", false);
        assertThat(mailsTo(room.two))
                .singleElement()
                .asString()
                .contains("zqdeux")
                .doesNotContain("zqtrois");
        assertThat(mailsTo(room.three))
                .singleElement()
                .asString()
                .contains("zqtrois")
                .doesNotContain("zqdeux");
    }

    @Test
    void whoAnsweredBeforeTheMailLeftIsNotAskedToAnswer() {
        remind(coordinator, false, room.two, room.three);
        room.answers(room.two, id, AnswerDraft.SIGN);
        assertThat(mailsTo(room.two)).isEmpty();
        assertThat(mailsTo(room.three)).hasSize(1);
    }

    @Test
    void nobodyIsAskedToAnswerWhatTakesNoAnswersAnyMore() {
        remind(coordinator, false, room.two);
        room.closes(id);
        assertThat(mailsTo(room.two)).isEmpty();
    }

    @Test
    void onceADayUnlessItIsMeant() {
        remind(coordinator, false, room.two);
        assertRefused("collective.reminder.today", () -> remind(coordinator, false, room.two, room.three));
        assertThat(mailsTo(room.three)).isEmpty();
        remind(coordinator, true, room.two, room.three);
        assertThat(mailsTo(room.two)).hasSize(2);
    }

    @Test
    void onlyTheCoordinatorRemindsMembersWhoSaidNothingWhileItIsOpen() {
        for (People.Someone someone : List.of(room.one, room.member)) {
            assertNotAllowed(() -> remind(someone.viewer(), false, room.two));
            assertNotAllowed(() -> reminders.list(someone.viewer(), id));
            assertNotAllowed(() -> reminders.led(someone.viewer()));
        }
        for (Viewer other : room.others()) {
            assertThatThrownBy(() -> remind(other, false, room.two)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> reminders.list(other, id)).isInstanceOf(NotFound.class);
        }
        assertRefused("position.reminder.spoke", () -> remind(coordinator, false, room.one, room.two));
        assertThatThrownBy(() -> remind(coordinator, false, room.outsider)).isInstanceOf(NotFound.class);
        assertRefused("collective.reminder.nobody", () -> reminders.remind(coordinator, id, Set.of(), WORDS, false));
        assertRefused(
                "collective.reminder.empty",
                () -> reminders.remind(coordinator, id, Set.of(of(room.two)), " \n ", false));
        assertRefused(
                "collective.reminder.tooLong",
                () -> reminders.remind(
                        coordinator, id, Set.of(of(room.two)), "x".repeat(Reminders.LONGEST + 1), false));
        room.closes(id);
        assertRefused("position.closed", () -> remind(coordinator, false, room.two));
        givingUp.giveUp(coordinator, id, room.number(id));
        assertRefused("position.givenUp", () -> remind(coordinator, false, room.two));
        assertThat(mailsTo(room.two)).isEmpty();
        assertThat(reminders.list(coordinator, id)).isEmpty();
    }

    @Test
    void aLeadReadsTheLatestWordsToTheirOwnAssociationAndNoOthers() {
        remind(coordinator, false, room.two, room.three);
        reminders.remind(coordinator, id, Set.of(of(room.three)), "À vous seuls.", true);
        assertThat(reminders.toOwn(room.two.viewer(), id)).hasValueSatisfying(own -> {
            assertThat(own.words()).isEqualTo(WORDS);
            assertThat(own.by()).isEqualTo(coordinator.function());
            assertThat(own.to()).containsExactly(room.two.viewer().organisationName());
        });
        assertThat(reminders.toOwn(room.three.viewer(), id))
                .hasValueSatisfying(own -> assertThat(own.words()).isEqualTo("À vous seuls."));
        assertThat(reminders.toOwn(room.one.viewer(), id)).as("not reminded").isEmpty();
        for (People.Someone someone : List.of(room.member, room.coordinator)) {
            assertNotAllowed(() -> reminders.toOwn(someone.viewer(), id));
        }
        for (Viewer other : room.others()) {
            assertThatThrownBy(() -> reminders.toOwn(other, id)).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> reminders.toOwn(ARoom.left(room.two.viewer()), id))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoAnsweredMeanwhileIsNamedToTheCoordinator() {
        room.answers(room.three, id, AnswerDraft.ABSTAIN);
        assertThatThrownBy(() -> remind(coordinator, false, room.one, room.two, room.three))
                .isInstanceOfSatisfying(
                        PositionRefused.class,
                        refused -> assertThat(refused.arguments())
                                .containsExactly(
                                        Stream.of(room.one, room.three)
                                                .map(lead -> lead.viewer().organisationName())
                                                .sorted()
                                                .collect(Collectors.joining(", ")),
                                        2));
    }

    @RepeatedTest(3)
    void twoAtOnceRemindOnce() throws Exception {
        List<Callable<String>> acts = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            acts.add(outcome(() -> remind(coordinator, false, room.two)));
        }
        List<String> ends = new ArrayList<>();
        try (var hands = Executors.newFixedThreadPool(acts.size())) {
            for (Future<String> end : hands.invokeAll(acts)) {
                ends.add(end.get());
            }
        }
        assertThat(ends).containsOnlyOnce("done").isSubsetOf("done", "collective.reminder.today");
        assertThat(mailsTo(room.two)).hasSize(1);
    }
}
