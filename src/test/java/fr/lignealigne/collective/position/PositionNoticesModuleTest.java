package fr.lignealigne.collective.position;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.account.People;
import fr.lignealigne.notice.Notice;
import fr.lignealigne.notice.NoticeKind;
import fr.lignealigne.notice.OwnNotices;
import fr.lignealigne.notification.PostRounds;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.support.PortalTest;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the Collective is told of a joint position, and that nobody outside it is before it is deposited. */
@PortalTest
class PositionNoticesModuleTest {

    @Autowired
    Remarks remarks;

    @Autowired
    OwnNotices own;

    @Autowired
    Signing signing;

    @Autowired
    PostRounds post;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    AutowireCapableBeanFactory beans;

    private ARoom room;

    @BeforeEach
    void aRoom() {
        room = ARoom.opened(beans);
        jdbc.update("delete from notice");
        jdbc.update("delete from outgoing_mail");
    }

    private List<String> mails(People.Someone someone) {
        post.go();
        return jdbc.queryForList("select body from outgoing_mail where recipient = ?", String.class, someone.email());
    }

    private List<NoticeKind> kinds(People.Someone someone) {
        return own.list(someone.viewer(), 0, 20).stream().map(Notice::kind).toList();
    }

    @Test
    void leadsAreToldThatItIsOpenThatItChangedThatItIsDepositedAndThatItIsWithdrawn() {
        PositionId id = room.signable("Un mois au moins.");
        assertThat(kinds(room.one)).containsExactly(NoticeKind.POSITION_OPENED);
        assertThat(kinds(room.member)).isEmpty();
        assertThat(kinds(room.outsider)).isEmpty();
        room.answers(room.one, id, AnswerDraft.SIGN);
        room.rewrites(room.coordinator, id, "Deux mois au moins.");
        assertThat(kinds(room.one)).containsExactlyInAnyOrder(NoticeKind.POSITION_OPENED, NoticeKind.POSITION_CHANGED);
        assertThat(kinds(room.two)).as("who answered nothing").containsExactly(NoticeKind.POSITION_OPENED);
        room.answers(room.one, id, AnswerDraft.SIGN);
        room.deposits(id);
        assertThat(kinds(room.one)).containsExactlyInAnyOrder(NoticeKind.RECEIPT, NoticeKind.POSITION_DEPOSITED);
        assertThat(kinds(room.two)).containsExactly(NoticeKind.POSITION_DEPOSITED);
        remarks.withdraw(
                room.coordinator.viewer(), Objects.requireNonNull(room.seen(id).remark()), "Retirée.");
        assertThat(kinds(room.one)).contains(NoticeKind.POSITION_WITHDRAWN);
        assertThat(kinds(room.two)).doesNotContain(NoticeKind.POSITION_WITHDRAWN);
        assertThat(kinds(room.outsider)).isEmpty();
        assertThat(jdbc.queryForObject(
                        "select count(*) from notice n join organisation o on o.id = n.organisation_id"
                                + " where o.kind = 'STATE'",
                        Integer.class))
                .isZero();
    }

    @Test
    void noMailAsksForAnAnswerThatWasGivenToThePresentText() {
        PositionId id = room.signable("Un mois au moins.");
        room.answers(room.one, id, AnswerDraft.SIGN);
        assertThat(mails(room.one)).isEmpty();
        assertThat(mails(room.two)).hasSize(1);
        room.rewrites(room.coordinator, id, "Deux mois au moins.");
        assertThat(mails(room.one)).as("an answer to an earlier text").hasSize(1);
        room.answers(room.one, id, AnswerDraft.SIGN);
        own.readAll(room.one.viewer());
        room.rewrites(room.coordinator, id, "Trois mois au moins.");
        room.answers(room.one, id, AnswerDraft.SIGN);
        assertThat(mails(room.one)).hasSize(1);
    }

    @Test
    void whoTookAnAnswerBackIsNotToldThatItsTextChanged() {
        PositionId id = room.signable("Un mois au moins.");
        room.answers(room.one, id, AnswerDraft.SIGN);
        room.answers(room.two, id, AnswerDraft.SIGN);
        signing.takeBack(room.one.viewer(), id);
        room.rewrites(room.coordinator, id, "Deux mois au moins.");
        assertThat(kinds(room.one)).doesNotContain(NoticeKind.POSITION_CHANGED);
        assertThat(kinds(room.two)).contains(NoticeKind.POSITION_CHANGED);
    }
}
