package fr.lignealigne.collective.position;

import static fr.lignealigne.support.Refusals.assertNotAllowed;
import static fr.lignealigne.support.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.notice.Notice;
import fr.lignealigne.notice.NoticeKind;
import fr.lignealigne.notice.OwnNotices;
import fr.lignealigne.plan.ItemId;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.plan.imports.intake.Importing;
import fr.lignealigne.remark.Anchor;
import fr.lignealigne.remark.Confirming;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.remark.Target;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.support.PortalTest;
import fr.lignealigne.support.Refusals;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** How a position ends before its deposit or goes on, when it may be deposited, and who is told. */
@PortalTest
class PositionEndsModuleTest {

    private static final Set<NoticeKind> ENDS =
            Set.of(NoticeKind.POSITION_GIVEN_UP, NoticeKind.POSITION_FOLLOWED, NoticeKind.POSITION_WITHDRAWN);

    @Autowired
    OwnNotices notices;

    @Autowired
    Signing signing;

    @Autowired
    Positions positions;

    @Autowired
    GivingUp givingUp;

    @Autowired
    Following following;

    @Autowired
    Remarks remarks;

    @Autowired
    Confirming confirming;

    @Autowired
    Versions versions;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    AutowireCapableBeanFactory beans;

    private ARoom room;
    private Viewer coordinator;
    private Viewer miprof;

    @BeforeEach
    void aRoomBesideAnother() {
        room = ARoom.opened(beans);
        ARoom noise = ARoom.opened(beans);
        noise.answers(noise.one, noise.signable("À côté."), AnswerDraft.SIGN);
        coordinator = room.coordinator.viewer();
        miprof = room.people.ofTheState(Role.MIPROF).viewer();
        jdbc.update("delete from notice");
    }

    /** What somebody was told of the end of positions. */
    private List<NoticeKind> told(People.Someone someone) {
        return notices.list(someone.viewer(), 0, 50).stream()
                .map(Notice::kind)
                .filter(ENDS::contains)
                .toList();
    }

    private void publishes(PlanVersionId next) {
        versions.publish(miprof, next, "", null);
        following.bring();
    }

    private PlanVersionId next(String text) {
        return versions.prepareNext(
                miprof,
                versions.get(miprof, room.version).plan(),
                Importing.read("plan.md", text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void givenUpItIsListedTheSignatoriesAreToldAndItsSourcesStayTheirAuthors() {
        RemarkId source = room.shares(room.two, "Un récit se perd.");
        PositionId id = positions.begin(room.one.viewer(), room.version, List.of(source));
        room.rewrites(room.one, id, "mot-du-texte");
        room.opens(id, Duration.ofDays(1));
        room.answers(room.one, id, AnswerDraft.SIGN);
        room.answers(room.three, id, AnswerDraft.dissent("mot-de-la-réserve", true));
        room.answers(room.two, id, AnswerDraft.SIGN);
        signing.takeBack(room.two.viewer(), id);
        givingUp.giveUp(coordinator, id, room.number(id));
        assertThat(positions.on(room.member.viewer(), room.version))
                .extracting(PositionSummary::id, PositionSummary::state)
                .contains(tuple(id, PositionState.GIVEN_UP));
        assertThat(told(room.one)).containsExactly(NoticeKind.POSITION_GIVEN_UP);
        assertThat(told(room.two)).as("took it back").isEmpty();
        assertThat(told(room.three)).as("did not sign").isEmpty();
        assertThat(remarks.get(room.two.viewer(), source).state()).isEqualTo(RemarkState.SHARED);
        for (Viewer writer : List.of(coordinator, room.two.viewer())) {
            assertThat(positions.get(writer, id).text().body()).isEqualTo("mot-du-texte");
            assertThat(positions.history(writer, id)).hasSize(2);
        }
        Viewer member = room.member.viewer();
        assertThat(positions.get(member, id).toString()).doesNotContain("mot-du-texte", "mot-de-la-réserve", "récit");
        assertThat(positions.history(member, id)).isEmpty();
        assertThat(jdbc.queryForObject(
                        "select count(*) from audit_entry where object like ?", Integer.class, "%" + id + "%"))
                .as("administrators read the journal")
                .isZero();
    }

    @Test
    void onlyTheCoordinatorGivesUpWhatIsNotOverYet() {
        PositionId id = room.signable("Un mois.");
        int seen = room.number(id);
        assertNotAllowed(() -> givingUp.giveUp(room.one.viewer(), id, seen));
        assertNotAllowed(() -> givingUp.giveUp(room.member.viewer(), id, seen));
        for (Viewer other : room.others()) {
            assertThatThrownBy(() -> givingUp.giveUp(other, id, seen)).isInstanceOf(NotFound.class);
        }
        assertRefused("position.textChanged", () -> givingUp.giveUp(coordinator, id, seen - 1));
        givingUp.giveUp(coordinator, id, seen);
        assertRefused("position.givenUp", () -> givingUp.giveUp(coordinator, id, seen));
        assertRefused("position.givenUp", () -> room.answers(room.one, id, AnswerDraft.SIGN));
        assertRefused("position.givenUp", () -> room.rewrites(room.one, id, "Autre."));
        assertRefused("position.givenUp", () -> room.opens(id, Duration.ofDays(1)));
        assertRefused("position.givenUp", () -> signing.deposit(coordinator, id, seen, Set.of()));
        assertRefused("position.givenUp", () -> signing.takeBack(room.one.viewer(), id));
        PositionId deposited = room.signable("Deux mois.");
        room.answers(room.one, deposited, AnswerDraft.SIGN);
        room.deposits(deposited);
        assertRefused("position.deposited", () -> givingUp.giveUp(coordinator, deposited, room.number(deposited)));
    }

    @Test
    void itIsDepositedOnTheAnnouncedDayOrOnceEveryoneSpoke() {
        PositionId id = room.signable("Un mois.");
        room.answers(room.one, id, AnswerDraft.SIGN);
        int seen = room.number(id);
        assertRefused("position.deposit.early", () -> signing.deposit(coordinator, id, seen, Set.of()));
        room.opens(id, Duration.ofDays(2));
        room.everyoneSpeaks(id);
        signing.takeBack(room.two.viewer(), id);
        assertRefused("position.deposit.early", () -> signing.deposit(coordinator, id, seen, Set.of()));
        room.answers(room.two, id, AnswerDraft.ABSTAIN);
        signing.deposit(coordinator, id, seen, Set.of());
        PositionId other = room.signable("Deux mois.");
        room.answers(room.one, other, AnswerDraft.SIGN);
        room.everyoneSpeaks(other);
        room.rewrites(room.two, other, "Trois mois.");
        room.answers(room.one, other, AnswerDraft.SIGN);
        assertRefused(
                "position.deposit.early", () -> signing.deposit(coordinator, other, room.number(other), Set.of()));
        room.deposits(other);
    }

    @Test
    void whatWasNotDepositedFollowsTheTextOnceItsRoundIsOverAndIsSignedAnew() {
        PositionId id = room.signable("Un mois.");
        room.answers(room.one, id, AnswerDraft.SIGN);
        int before = room.number(id);
        PlanVersionId next = room.scenes.nextVersion(miprof, room.version);
        publishes(next);
        assertThat(room.seen(id).version()).as("the round is open still").isEqualTo(room.version);
        room.scenes.close(room.version);
        following.bring();
        PositionDetails now = room.seen(id);
        assertThat(now.version()).isEqualTo(next);
        assertThat(now.cameFrom()).isEqualTo(room.version);
        assertThat(now.state()).isEqualTo(PositionState.WRITING);
        assertThat(now.closesAt()).isNull();
        assertThat(now.text().number()).isEqualTo(before + 1);
        assertThat(now.text().carried()).isTrue();
        assertThat(now.text().body()).isEqualTo("Un mois.");
        assertThat(room.seat(room.one, id).answer()).isEqualTo(Answer.SIGNED);
        assertThat(room.seat(room.one, id).hasSpoken()).isFalse();
        assertThat(told(room.one)).containsExactly(NoticeKind.POSITION_FOLLOWED);
        assertThat(told(room.two)).isEmpty();
        following.bring();
        assertThat(room.number(id)).as("once").isEqualTo(before + 1);
        room.scenes.open(next, room.inADay().plus(Duration.ofDays(2)));
        room.opens(id, Duration.ofDays(1));
        room.answers(room.one, id, AnswerDraft.SIGN);
        room.deposits(id);
        assertThat(remarks.get(
                                room.cabinet.viewer(),
                                Objects.requireNonNull(room.seen(id).remark()))
                        .version())
                .isEqualTo(next);
    }

    @Test
    void itDoesNotFollowIntoAVersionUnderEmbargoNorWhenItIsOver() {
        PositionId id = room.signable("Un mois.");
        PositionId over = room.signable("Deux mois.");
        givingUp.giveUp(coordinator, over, room.number(over));
        room.scenes.close(room.version);
        PlanVersionId next = room.scenes.nextVersion(miprof, room.version);
        following.bring();
        assertThat(room.seen(id).version()).as("in preparation").isEqualTo(room.version);
        versions.publish(miprof, next, "", room.inADay());
        following.bring();
        assertThat(room.seen(id).version()).as("under embargo").isEqualTo(room.version);
        assertThat(room.seen(over).version()).isEqualTo(room.version);
    }

    @Test
    void itFollowsWhenTheEmbargoOfTheNextVersionEndsByTheClock() {
        PositionId id = room.signable("Un mois.");
        PositionId over = room.signable("Deux mois.");
        givingUp.giveUp(coordinator, over, room.number(over));
        room.scenes.close(room.version);
        PlanVersionId next = room.scenes.nextVersion(miprof, room.version);
        versions.publish(miprof, next, "", Instant.now().plusSeconds(1));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            following.bring();
            assertThat(room.seen(id).version()).isEqualTo(next);
        });
        assertThat(room.seen(over).version()).isEqualTo(room.version);
    }

    @Test
    void wherePassagesMeasuresAndFieldsAreGoneThePlaceIsToBeChecked() {
        Viewer lead = room.one.viewer();
        var measures = versions.text(lead, room.version).measures();
        ItemId gone = measures.getLast().id();
        ItemId stays = measures.getFirst().id();
        PositionId onGone = positions.begin(lead, room.version, new Anchor.OnMeasure(gone));
        PositionId onStays = positions.begin(lead, room.version, new Anchor.OnMeasure(stays));
        PositionId onPlan = positions.begin(lead, room.version, new Anchor.OnPlan());
        room.scenes.close(room.version);
        publishes(next("""
                # Plan d’essai

                ### Mesure 1. %s

                Tout autre chose, écrit à neuf, sans un mot de l’ancien texte.
                """.formatted(measures.getFirst().title().replaceFirst("^Mesure 1\\\\. ", ""))));
        assertThat(room.seen(onPlan).place().target()).isEqualTo(Target.PLAN);
        assertThat(room.seen(onPlan).placeDoubtful()).isFalse();
        assertThat(room.seen(onStays).version()).isEqualTo(room.seen(onPlan).version());
        PositionDetails lost = room.seen(onGone);
        assertThat(lost.place().target()).isNotEqualTo(Target.MEASURE);
        assertThat(lost.placeDoubtful()).isTrue();
        assertRefused("position.placeDoubtful", () -> room.opens(onGone, Duration.ofDays(1)));
        PositionDetails read =
                positions.rewrite(room.two.viewer(), onGone, lost.text().number(), lost.draft());
        assertThat(read.placeDoubtful())
                .as("looked at, the words left as they are")
                .isFalse();
        assertThat(read.text().number()).isEqualTo(lost.text().number());
        room.rewrites(room.two, onGone, "Relu.");
        assertThat(room.seen(onGone).placeDoubtful()).as("somebody looked").isFalse();
    }

    @Test
    void signatoriesHearThatADepositedPositionIsWithdrawnHereOrInALaterVersion() {
        PositionId id = room.signable("mot-du-texte");
        room.answers(room.one, id, AnswerDraft.SIGN);
        room.answers(room.two, id, AnswerDraft.ABSTAIN);
        room.deposits(id);
        jdbc.update("delete from notice");
        RemarkId remark = Objects.requireNonNull(room.seen(id).remark());
        PlanVersionId next = room.scenes.sameVersion(miprof, room.version);
        versions.publish(miprof, next, "", null);
        room.scenes.bringOver();
        assertThat(room.seen(id).withdrawn()).isFalse();
        confirming.withdraw(coordinator, remark, next, "Une autre la remplace.");
        assertThat(room.seen(id).withdrawn()).isTrue();
        assertThat(told(room.one)).as("once, by either way").containsExactly(NoticeKind.POSITION_WITHDRAWN);
        assertThat(told(room.two)).isEmpty();
        room.scenes.in(RemarkState.WITHDRAWN, room.three.viewer(), room.version, "d’une seule");
        assertThat(told(room.three)).isEmpty();
    }

    @RepeatedTest(5)
    void whoSignsOrDepositsWhileItIsGivenUpDidSoBeforeOrReadsASentence() throws Exception {
        PositionId id = room.signable("Un mois.");
        room.answers(room.one, id, AnswerDraft.SIGN);
        room.closes(id);
        int seen = room.number(id);
        List<Callable<String>> acts = List.of(
                Refusals.outcome(() -> givingUp.giveUp(coordinator, id, seen)),
                Refusals.outcome(() -> signing.deposit(coordinator, id, seen, Set.of())),
                Refusals.outcome(() -> positions.rewrite(room.two.viewer(), id, seen, room.draft(id, "Autre."))));
        List<String> ends = new ArrayList<>();
        try (var hands = Executors.newFixedThreadPool(acts.size())) {
            for (Future<String> end : hands.invokeAll(acts)) {
                ends.add(end.get());
            }
        }
        assertThat(ends).containsOnlyOnce("done");
        assertThat(ends)
                .isSubsetOf(
                        "done", "position.givenUp", "position.deposited", "position.textChanged", "position.notOpen");
    }
}
