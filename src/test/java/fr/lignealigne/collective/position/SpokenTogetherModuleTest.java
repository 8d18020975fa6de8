package fr.lignealigne.collective.position;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.account.People;
import fr.lignealigne.collective.Gathering;
import fr.lignealigne.collective.Said;
import fr.lignealigne.collective.Standing;
import fr.lignealigne.collective.Standings;
import fr.lignealigne.collective.Voices;
import fr.lignealigne.support.PortalTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whoever signed a deposited position has spoken; the position counts once. */
@PortalTest
class SpokenTogetherModuleTest {

    @Autowired
    Standings standings;

    @Autowired
    Voices voices;

    @Autowired
    Signing signing;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    AutowireCapableBeanFactory beans;

    private ARoom room;
    private PositionId id;

    @BeforeEach
    void aPositionThatTwoSignedAndAnotherInAnotherPlan() {
        room = ARoom.opened(beans);
        id = room.signable("Un mois.");
        room.answers(room.one, id, AnswerDraft.SIGN);
        room.answers(room.two, id, AnswerDraft.SIGN);
        room.answers(room.three, id, AnswerDraft.ABSTAIN);
        ARoom noise = ARoom.opened(beans);
        PositionId other = noise.signable("À côté.");
        noise.answers(noise.one, other, AnswerDraft.SIGN);
        noise.deposits(other);
    }

    private Standing standing(People.Someone someone) {
        return standings.of(room.coordinator.viewer(), room.version).stream()
                .filter(one -> one.association().id().equals(someone.viewer().organisation()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void signatoriesSpokeOnceItIsDepositedAndNobodyElse() {
        assertThat(standing(room.one).isSilent()).as("not deposited yet").isTrue();
        room.deposits(id);
        List<Said> said = voices.said(room.member.viewer(), room.version);
        assertThat(said).hasSize(1);
        assertThat(said.getFirst().speaks())
                .containsExactlyInAnyOrder(
                        room.one.viewer().organisation(), room.two.viewer().organisation());
        assertThat(Gathering.organisations(said)).hasSize(2);
        assertThat(standing(room.one).said()).isEqualTo(1);
        assertThat(standing(room.two).isSilent()).isFalse();
        assertThat(standing(room.three).isSilent()).as("abstained").isTrue();
        jdbc.update(
                "update organisation set collective_member = false where id = ?",
                room.two.viewer().organisation().value());
        assertThat(voices.said(room.member.viewer(), room.version).getFirst().speaks())
                .containsExactly(room.one.viewer().organisation());
    }

    @Test
    void theCoordinatorKnowsHowManyOpenPositionsAwaitEach() {
        assertThat(standing(room.coordinator).toSign()).isEqualTo(1);
        assertThat(standing(room.one).toSign()).isZero();
        room.rewrites(room.one, id, "Trente jours.");
        assertThat(standing(room.one).toSign()).as("of the new text").isEqualTo(1);
        room.answers(room.two, id, AnswerDraft.SIGN);
        assertThat(standing(room.two).toSign()).isZero();
        signing.takeBack(room.two.viewer(), id);
        assertThat(standing(room.two).toSign()).isEqualTo(1);
        room.closes(id);
        assertThat(standing(room.one).toSign()).as("nobody may sign any more").isZero();
    }
}
