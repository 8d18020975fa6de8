package fr.lignealigne.collective.position;

import static fr.lignealigne.support.Refusals.assertNotAllowed;
import static fr.lignealigne.support.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lignealigne.account.Mandates;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.remark.JointDepositing;
import fr.lignealigne.remark.RemarkDraft;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.support.PortalTest;
import fr.lignealigne.support.SetClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class SigningModuleTest {

    @Autowired
    Signing signing;

    @Autowired
    Positions positions;

    @Autowired
    JointPositionRepository repository;

    @Autowired
    PositionTexts texts;

    @Autowired
    PositionAnswers answers;

    @Autowired
    PositionQueries queries;

    @Autowired
    JointDepositing depositing;

    @Autowired
    Mandates mandates;

    @Autowired
    RoundClosings rounds;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    AutowireCapableBeanFactory beans;

    private ARoom room;

    @BeforeEach
    void aRoomBesideAnother() {
        room = ARoom.opened(beans);
        ARoom noise = ARoom.opened(beans);
        noise.answers(noise.one, noise.signable("À côté."), AnswerDraft.SIGN);
    }

    @Test
    void eachAssociationSignsAbstainsOrDissentsAndSilenceIsSilence() {
        PositionId id = room.signable("Un mois au moins.");
        room.answers(room.one, id, AnswerDraft.SIGN);
        room.answers(room.two, id, AnswerDraft.ABSTAIN);
        room.answers(room.three, id, AnswerDraft.dissent(" Révisable par le juge. ", true));
        assertThat(room.seat(room.one, id).counts(Answer.SIGNED)).isTrue();
        assertThat(room.seat(room.two, id).answer()).isEqualTo(Answer.ABSTAINED);
        assertThat(room.seat(room.three, id).dissent()).isEqualTo("Révisable par le juge.");
        assertThat(room.seat(room.three, id).carried()).isTrue();
        PositionDetails position = room.seen(id);
        assertThat(position.seats().stream().filter(seat -> seat.answer() == null))
                .as("the coordinator's association and those of the noise")
                .isNotEmpty()
                .allSatisfy(seat -> assertThat(seat.counts(Answer.SIGNED)).isFalse());
        Tally tally = position.tally();
        assertThat(tally.signed()).isEqualTo(1);
        assertThat(tally.abstained()).isEqualTo(1);
        assertThat(tally.dissented()).isEqualTo(1);
        assertThat(tally.silent()).isEqualTo(position.seats().size() - 3);
        assertThat(position.seatOf(room.outsider.viewer().organisation())).isEmpty();
    }

    @Test
    void theLastWordBeforeTheClosingIsTheOneThatCounts() {
        PositionId id = room.signable("Un mois.");
        room.answers(room.one, id, AnswerDraft.dissent("Non.", true));
        room.answers(room.one, id, AnswerDraft.SIGN);
        assertThat(room.seat(room.one, id))
                .isEqualTo(new PositionSeat(
                        room.one.viewer().organisation(),
                        room.one.viewer().organisationName(),
                        Answer.SIGNED,
                        true,
                        "",
                        false,
                        null,
                        false));
    }

    @Test
    void whatIsTakenBackIsSilenceAgainWithoutItsWords() {
        PositionId id = room.signable("Un mois.");
        room.answers(room.one, id, AnswerDraft.dissent("Non.", true));
        room.answers(room.two, id, AnswerDraft.SIGN);
        signing.takeBack(room.one.viewer(), id);
        assertThat(room.seat(room.one, id).answer()).isNull();
        assertThat(room.seat(room.one, id).dissent()).isEmpty();
        assertThat(room.seat(room.one, id).hasSpoken()).isFalse();
        assertThat(room.seen(id).tally())
                .extracting(Tally::signed, Tally::dissented)
                .containsExactly(1, 0);
        assertThat(jdbc.queryForObject(
                        "select count(*) from joint_position_answer where dissent = 'Non.' and position_id = ?",
                        Integer.class,
                        id.value()))
                .isZero();
        assertRefused("position.nothingToTakeBack", () -> signing.takeBack(room.one.viewer(), id));
        room.answers(room.one, id, AnswerDraft.SIGN);
        assertThat(room.seen(id).tally().signed()).isEqualTo(2);
        jdbc.update("update joint_position set closes_at = utc_timestamp(6) where id = ?", id.value());
        assertRefused("position.closed", () -> signing.takeBack(room.one.viewer(), id));
    }

    @Test
    void onlyLeadsOfMembersAnswerAndTheCoordinatorOpens() {
        PositionId id = room.says("Un mois.");
        var inADay = room.inADay();
        assertNotAllowed(() -> signing.open(room.one.viewer(), id, 2, inADay));
        assertNotAllowed(() -> signing.open(room.member.viewer(), id, 2, inADay));
        assertRefused(
                "position.closing.past", () -> signing.open(room.coordinator.viewer(), id, 2, room.clock.instant()));
        assertRefused("position.textChanged", () -> signing.open(room.coordinator.viewer(), id, 1, inADay));
        assertRefused("position.notOpen", () -> room.answers(room.one, id, AnswerDraft.SIGN));
        assertRefused("position.notOpen", () -> signing.deposit(room.coordinator.viewer(), id, 2, Set.of()));
        room.opens(id, Duration.ofHours(1));
        assertNotAllowed(() -> signing.answer(room.member.viewer(), id, 2, AnswerDraft.SIGN));
        assertNotAllowed(() -> signing.answer(room.coordinator.viewer(), id, 2, AnswerDraft.SIGN));
        assertNotAllowed(() -> signing.takeBack(room.member.viewer(), id));
        assertNotAllowed(() -> signing.takeBack(room.coordinator.viewer(), id));
        assertRefused("position.nothingToTakeBack", () -> signing.takeBack(room.one.viewer(), id));
        assertNotAllowed(() -> signing.deposit(room.one.viewer(), id, 2, Set.of()));
        assertNotAllowed(() -> signing.findings(room.one.viewer(), id));
        assertRefused("position.dissent.missing", () -> room.answers(room.one, id, AnswerDraft.dissent("  ", true)));
        assertRefused(
                "position.dissent.tooLong",
                () -> room.answers(room.one, id, AnswerDraft.dissent("x".repeat(3_001), true)));
        var others = new ArrayList<>(room.others());
        others.add(ARoom.left(room.one.viewer()));
        for (Viewer other : others) {
            assertThatThrownBy(() -> signing.open(other, id, 2, inADay)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> signing.answer(other, id, 2, AnswerDraft.SIGN))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> signing.takeBack(other, id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> signing.deposit(other, id, 2, Set.of())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> signing.findings(other, id)).isInstanceOf(NotFound.class);
        }
        assertThat(room.seen(id).tally().signed()).isZero();
    }

    @Test
    void aTextThatSaysNothingOrHasNoKindIsNotOpened() {
        Viewer lead = room.one.viewer();
        PositionId id = positions.begin(lead, room.version, room.scenes.onLines(lead, room.version, 4, 4));
        assertRefused("remark.deposit.kindless", () -> room.opens(id, Duration.ofDays(1)));
        positions.rewrite(lead, id, 1, RemarkDraft.of(room.seen(id).place().anchor(), null, "Des mots."));
        assertRefused("remark.deposit.kindless", () -> room.opens(id, Duration.ofDays(1)));
        assertThat(room.seen(id).state()).isEqualTo(PositionState.WRITING);
    }

    @Test
    void anotherTextAsksTheSignatoriesAgain() {
        PositionId id = room.signable("Un mois.");
        room.answers(room.one, id, AnswerDraft.SIGN);
        room.answers(room.two, id, AnswerDraft.dissent("Trop ferme.", true));
        int seen = room.number(id);
        room.rewrites(room.three, id, "Trente jours.");
        assertThat(room.seen(id).takesAnswers()).isTrue();
        assertThat(room.seat(room.one, id).answer()).isEqualTo(Answer.SIGNED);
        assertThat(room.seat(room.one, id).isOfThisText()).isFalse();
        assertThat(room.seen(id).tally())
                .extracting(Tally::signed, Tally::dissented, Tally::onEarlier)
                .containsExactly(0, 0, 2);
        assertRefused("position.textChanged", () -> signing.answer(room.one.viewer(), id, seen, AnswerDraft.SIGN));
        room.answers(room.one, id, AnswerDraft.SIGN);
        assertThat(room.seen(id).tally().signed()).isEqualTo(1);
    }

    @Test
    void aLeadWhoIsReplacedLeavesTheSignatureOfTheAssociation() {
        PositionId id = room.signable("Un mois.");
        room.answers(room.one, id, AnswerDraft.SIGN);
        jdbc.update(
                "update person set enabled = false where id = ?",
                room.one.viewer().person().value());
        var next = room.people.colleagueOf(room.one, Role.ASSOCIATION_LEAD);
        assertThat(room.seat(next, id).counts(Answer.SIGNED)).isTrue();
        room.answers(next, id, AnswerDraft.ABSTAIN);
        assertThat(room.seat(room.one, id).answer()).isEqualTo(Answer.ABSTAINED);
    }

    @Test
    void theClosingIsTheFirstInstantThatIsTooLate() {
        PositionId id = room.says("Un mois.");
        SetClock clock = new SetClock(room.clock.instant());
        Signing here =
                new Signing(repository, texts, answers, queries, depositing, mandates, rounds, clock, event -> {});
        var closing = clock.instant().plusSeconds(60);
        transaction.executeWithoutResult(s -> here.open(room.coordinator.viewer(), id, 2, closing));
        clock.pass(Duration.ofSeconds(60).minusNanos(1_000));
        transaction.executeWithoutResult(s -> here.answer(room.one.viewer(), id, 2, AnswerDraft.SIGN));
        clock.pass(Duration.ofNanos(1_000));
        assertRefused(
                "position.closed",
                () -> transaction.executeWithoutResult(s -> here.answer(room.two.viewer(), id, 2, AnswerDraft.SIGN)));
        assertRefused(
                "position.closed",
                () -> transaction.executeWithoutResult(
                        s -> here.answer(room.one.viewer(), id, 2, AnswerDraft.ABSTAIN)));
        assertThat(room.seat(room.one, id).counts(Answer.SIGNED)).isTrue();
        transaction.executeWithoutResult(s -> here.open(room.coordinator.viewer(), id, 2, closing.plusSeconds(60)));
        transaction.executeWithoutResult(s -> here.answer(room.two.viewer(), id, 2, AnswerDraft.SIGN));
        assertThat(room.seen(id).tally().signed())
                .as("a later closing takes more")
                .isEqualTo(2);
    }

    @Test
    void aTextWrittenAfterTheClosingIsToBeOpenedAnew() {
        PositionId id = room.signable("Un mois.");
        room.answers(room.one, id, AnswerDraft.SIGN);
        jdbc.update("update joint_position set closes_at = utc_timestamp(6) where id = ?", id.value());
        assertThat(room.seen(id).takesAnswers()).isFalse();
        room.rewrites(room.two, id, "Trente jours.");
        assertThat(room.seen(id).state()).isEqualTo(PositionState.WRITING);
        assertThat(room.seen(id).closesAt()).isNull();
        assertRefused("position.notOpen", () -> room.answers(room.one, id, AnswerDraft.SIGN));
    }
}
