package fr.lignealigne.collective.position;

import static fr.lignealigne.support.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.support.PortalTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** When signatures close, beside the closing of the round; the other room's round stays as it was. */
@PortalTest
class PositionClosingModuleTest {

    @Autowired
    Signing signing;

    @Autowired
    AutowireCapableBeanFactory beans;

    private ARoom room;
    private Viewer coordinator;

    @BeforeEach
    void aRoomBesideOneWhoseRoundEndsSoon() {
        room = ARoom.opened(beans);
        coordinator = room.coordinator.viewer();
        ARoom noise = ARoom.opened(beans);
        noise.answers(noise.one, noise.signable("À côté."), AnswerDraft.SIGN);
        noise.roundClosesIn(Duration.ofMinutes(30));
    }

    private void deposits(PositionId id) {
        signing.deposit(coordinator, id, room.number(id), Set.of());
    }

    @Test
    void signaturesDoNotCloseAfterTheRoundInWhichTheyAreDeposited() {
        PositionId id = room.says("Un mois.");
        Instant end = Objects.requireNonNull(room.seen(id).roundClosesAt());
        int seen = room.number(id);
        assertRefused("position.closing.afterRound", () -> signing.open(coordinator, id, seen, end.plusNanos(1_000)));
        assertThat(room.seen(id).state()).isEqualTo(PositionState.WRITING);
        signing.open(coordinator, id, seen, end);
        assertThat(room.seen(id).closesAt()).isEqualTo(end);
        assertRefused(
                "position.closing.afterRound", () -> signing.open(coordinator, id, seen, end.plusSeconds(86_400)));
        assertThat(room.seen(id).closesAt()).isEqualTo(end);
        PositionId late = room.says("Sans tour.");
        room.scenes.close(room.version);
        assertThat(room.seen(late).roundClosesAt()).isNull();
        signing.open(coordinator, late, room.number(late), end.plusSeconds(60));
    }

    @Test
    void aMistypedClosingIsBroughtForwardUntilAnAssociationAnsweredThisText() {
        PositionId id = room.says("Un mois.");
        room.opens(id, Duration.ofDays(3));
        room.opens(id, Duration.ofDays(2));
        assertThat(room.seen(id).closesAt()).isBefore(room.clock.instant().plus(Duration.ofDays(2)));
        room.answers(room.one, id, AnswerDraft.ABSTAIN);
        Instant announced = Objects.requireNonNull(room.seen(id).closesAt());
        assertRefused("position.closing.earlier", () -> room.opens(id, Duration.ofDays(1)));
        assertThat(room.seen(id).closesAt()).isEqualTo(announced);
        signing.takeBack(room.one.viewer(), id);
        room.opens(id, Duration.ofHours(47));
        room.answers(room.one, id, AnswerDraft.SIGN);
        assertRefused("position.closing.earlier", () -> room.opens(id, Duration.ofDays(1)));
        room.rewrites(room.two, id, "Trente jours.");
        room.opens(id, Duration.ofDays(1));
        assertThat(room.seen(id).closesAt()).as("nobody answered this text").isBefore(announced);
        assertRefused("position.closing.past", () -> room.opens(id, Duration.ofSeconds(-1)));
    }

    @Test
    void whenTheRoundIsBroughtForwardThePositionIsDepositedInItsLastHour() {
        PositionId id = room.signable("Un mois.");
        room.answers(room.one, id, AnswerDraft.SIGN);
        assertRefused("position.deposit.early", () -> deposits(id));
        room.roundClosesIn(Duration.ofHours(2));
        PositionDetails now = room.seen(id);
        assertThat(now.depositableFrom())
                .isEqualTo(Objects.requireNonNull(now.roundClosesAt()).minus(Duration.ofHours(1)))
                .isBefore(now.closesAt());
        assertRefused("position.deposit.early", () -> deposits(id));
        Instant end = now.roundClosesAt();
        assertRefused(
                "position.closing.earlier", () -> signing.open(coordinator, id, room.number(id), end.minusSeconds(60)));
        signing.open(coordinator, id, room.number(id), end);
        assertThat(room.seen(id).closesAt()).as("said as it now is").isEqualTo(end);
        room.roundClosesIn(Duration.ofMinutes(59));
        assertThat(room.seen(id).takesAnswers()).isTrue();
        deposits(id);
        assertThat(room.seen(id).state()).isEqualTo(PositionState.DEPOSITED);
    }

    @Test
    void theAnnouncedDateBindsWhereTheRoundLeavesTimeAfterIt() {
        PositionId id = room.says("Un mois.");
        room.opens(id, Duration.ofMinutes(30));
        room.answers(room.one, id, AnswerDraft.SIGN);
        room.roundClosesIn(Duration.ofMinutes(91));
        assertThat(room.seen(id).depositableFrom()).isEqualTo(room.seen(id).closesAt());
        assertRefused("position.deposit.early", () -> deposits(id));
        room.scenes.close(room.version);
        assertRefused("position.deposit.early", () -> deposits(id));
    }
}
