package fr.lignealigne.notification;

import static fr.lignealigne.support.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.collective.Discussions;
import fr.lignealigne.collective.Subject;
import fr.lignealigne.consultation.Rounds;
import fr.lignealigne.live.LivePages;
import fr.lignealigne.notice.Addressee;
import fr.lignealigne.notice.News;
import fr.lignealigne.notice.Notice;
import fr.lignealigne.notice.NoticeChoices;
import fr.lignealigne.notice.NoticeKind;
import fr.lignealigne.notice.NoticePace;
import fr.lignealigne.notice.Notices;
import fr.lignealigne.notice.NoticesChanged;
import fr.lignealigne.notice.OwnNotices;
import fr.lignealigne.notice.QuietHours;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.question.Answers;
import fr.lignealigne.question.QuestionScenes;
import fr.lignealigne.question.Questions;
import fr.lignealigne.question.Stance;
import fr.lignealigne.remark.Comments;
import fr.lignealigne.remark.ReadDraft;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkDraft;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.remark.Reviewing;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.support.PortalTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** What people are told, in their list and by mail, and when not. */
@PortalTest
class NoticesModuleTest {

    @Autowired
    People people;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    Remarks remarks;

    @Autowired
    Reviewing reviewing;

    @Autowired
    Comments comments;

    @Autowired
    Discussions discussions;

    @Autowired
    Rounds rounds;

    @Autowired
    Questions questions;

    @Autowired
    Answers answers;

    @Autowired
    Notices notices;

    @Autowired
    OwnNotices own;

    @Autowired
    NoticeChoices choices;

    @Autowired
    LivePages live;

    @Autowired
    NoticePost post;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private PlanVersionId version;
    private People.Someone lead;
    private People.Someone member;
    private People.Someone stranger;

    @BeforeEach
    void aTeamBesideAnother() {
        version = scenes.openVersion();
        lead = people.leadOfAMember();
        member = people.colleagueOf(lead, Role.ASSOCIATION_MEMBER);
        stranger = people.leadOfAMember();
        jdbc.sql("delete from notice").update();
        jdbc.sql("delete from outgoing_mail").update();
    }

    private RemarkId proposed() {
        RemarkId draft = scenes.draft(member.viewer(), version, "zqsecret");
        propose(draft);
        return draft;
    }

    private void propose(RemarkId draft) {
        reviewing.propose(member.viewer(), ReadDraft.of(remarks.get(member.viewer(), draft)));
    }

    private List<NoticeKind> kinds(People.Someone someone) {
        return own.list(people.again(someone), 0, 50).stream().map(Notice::kind).toList();
    }

    private List<String> mails(People.Someone someone) {
        post.round();
        return written(someone);
    }

    private List<String> written(People.Someone someone) {
        return jdbc.sql("select concat(subject, '\n', body) from outgoing_mail where recipient = ?")
                .param(someone.email())
                .query(String.class)
                .list();
    }

    private void letMailsBeDue() {
        jdbc.sql("update notice set mail_at = utc_timestamp(6) - interval 1 second where mail_at is not null")
                .update();
    }

    private void tell(NoticeKind kind, UUID about, People.Someone someone) {
        transaction.executeWithoutResult(status -> notices.tell(
                List.of(new Addressee(
                        someone.viewer().person(), someone.viewer().organisation())),
                News.of(kind, "collectif?version=" + about, about)));
    }

    @Test
    void theLeadIsToldOfAProposalAndTheAuthorOfWhatComesBack() {
        RemarkId draft = proposed();
        assertThat(kinds(lead)).containsExactly(NoticeKind.DRAFT_PROPOSED);
        assertThat(kinds(member)).isEmpty();
        reviewing.sendBack(lead.viewer(), List.of(ReadDraft.of(remarks.get(lead.viewer(), draft))), "zqreason");
        assertThat(kinds(lead)).isEmpty();
        assertThat(kinds(member)).containsExactly(NoticeKind.DRAFT_SENT_BACK);
        assertThat(kinds(stranger)).isEmpty();
        assertThat(mails(member)).singleElement().asString().contains("/remarques?etape=renvoyees&version=" + version);
        assertThat(written(lead)).isEmpty();
        assertThat(written(member).toString()).doesNotContain("zqsecret").doesNotContain("zqreason");
    }

    @Test
    void whatIsTakenBackIsNotInTheListNorInAnyMail() {
        RemarkId draft = proposed();
        reviewing.takeBack(member.viewer(), draft);
        assertThat(kinds(lead)).isEmpty();
        assertThat(mails(lead)).isEmpty();
        propose(draft);
        remarks.discard(member.viewer(), draft);
        assertThat(kinds(lead)).isEmpty();
        RemarkId shared = scenes.draft(lead.viewer(), version, "partagé");
        remarks.share(lead.viewer(), shared, true);
        assertThat(kinds(stranger)).containsExactly(NoticeKind.DRAFT_SHARED);
        remarks.share(lead.viewer(), shared, false);
        assertThat(kinds(stranger)).isEmpty();
    }

    @Test
    void commentsAreToldToWhoWroteAndToWhoTalksAndOnceUntilItIsRead() {
        RemarkId draft = scenes.draft(member.viewer(), version, "zqsecret");
        comments.write(lead.viewer(), draft, "zqcomment");
        comments.write(lead.viewer(), draft, "zqcomment");
        assertThat(kinds(member)).containsExactly(NoticeKind.DRAFT_COMMENTED);
        comments.write(member.viewer(), draft, "zqcomment");
        assertThat(kinds(lead)).containsExactly(NoticeKind.DRAFT_COMMENTED);
        own.opened(member.viewer(), "remarques?version=" + version);
        assertThat(own.unread(member.viewer())).isZero();
        comments.write(lead.viewer(), draft, "zqcomment");
        assertThat(own.unread(member.viewer())).isEqualTo(1);
        letMailsBeDue();
        assertThat(mails(member)).singleElement().asString().doesNotContain("zq");
    }

    @Test
    void discussionsAreToldToThoseWhoTakePartAndNeverToTheState() {
        People.Someone cabinet = people.ofTheState(Role.CABINET);
        People.Someone outside = people.leadOutsideTheCollective();
        var discussion = discussions.begin(member.viewer(), Subject.GENERAL, "zqsaid");
        discussions.answer(stranger.viewer(), discussion, "zqsaid");
        assertThat(kinds(member)).containsExactly(NoticeKind.POSTED);
        assertThat(kinds(lead)).containsExactly(NoticeKind.POSTED);
        assertThat(kinds(stranger)).isEmpty();
        assertThat(kinds(cabinet)).isEmpty();
        assertThat(kinds(outside)).isEmpty();
    }

    @Test
    void theLeadIsToldAnewOfWhatAwaitsThemAgain() {
        RemarkId draft = proposed();
        reviewing.ready(lead.viewer(), List.of(ReadDraft.of(remarks.get(lead.viewer(), draft))));
        assertThat(kinds(lead)).isEmpty();
        RemarkDetails read = remarks.get(member.viewer(), draft);
        remarks.rewrite(
                member.viewer(),
                draft,
                read.revision(),
                RemarkDraft.of(read.place().anchor(), RemarkKind.QUESTION, "Autrement."));
        assertThat(kinds(lead)).as("to be read again").containsExactly(NoticeKind.DRAFT_PROPOSED);
        RemarkDetails thrown = remarks.discard(member.viewer(), draft);
        assertThat(kinds(lead)).isEmpty();
        remarks.bringBack(member.viewer(), thrown);
        assertThat(kinds(lead)).as("brought back as it stood").containsExactly(NoticeKind.DRAFT_PROPOSED);
    }

    @Test
    void nothingIsReadNorMailedBehindAWallThatWasLeft() {
        proposed();
        tell(NoticeKind.POSTED, UUID.randomUUID(), lead);
        choices.choose(lead.viewer(), NoticeKind.POSTED, NoticePace.AT_ONCE);
        assertThat(kinds(lead)).hasSize(2);
        jdbc.sql("update organisation set collective_member = false where id = ?")
                .param(lead.viewer().organisation().value())
                .update();
        assertThat(kinds(lead)).containsExactly(NoticeKind.DRAFT_PROPOSED);
        assertThat(own.unread(people.again(lead))).isEqualTo(1);
        jdbc.sql("update person_role set role = 'ASSOCIATION_MEMBER' where person_id = ?")
                .param(lead.viewer().person().value())
                .update();
        assertThat(kinds(lead)).isEmpty();
        letMailsBeDue();
        assertThat(mails(lead)).isEmpty();
    }

    @Test
    void whoeverMovedOrWasShutOutIsToldNothingOfTheFirstSeat() {
        proposed();
        jdbc.sql("update person set organisation_id = ? where id = ?")
                .params(
                        stranger.viewer().organisation().value(),
                        lead.viewer().person().value())
                .update();
        assertThat(kinds(lead)).isEmpty();
        assertThat(mails(lead)).isEmpty();
        tell(NoticeKind.ROUND_OPENED, UUID.randomUUID(), stranger);
        jdbc.sql("update person set enabled = false where id = ?")
                .param(stranger.viewer().person().value())
                .update();
        assertThat(mails(stranger)).isEmpty();
        jdbc.sql("update person set enabled = true where id = ?")
                .param(stranger.viewer().person().value())
                .update();
        assertThat(mails(stranger)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(NoticePace.class)
    void mailsLeaveAsTheyWereChosen(NoticePace pace) {
        choices.choose(lead.viewer(), NoticeKind.DRAFT_PROPOSED, pace);
        proposed();
        assertThat(kinds(lead)).hasSize(1);
        assertThat(mails(lead)).hasSize(pace == NoticePace.AT_ONCE ? 1 : 0);
        letMailsBeDue();
        assertThat(mails(lead)).hasSize(pace == NoticePace.NEVER ? 0 : 1);
    }

    @Test
    void aChoiceIsFollowedByTheMailsThatWait() {
        tell(NoticeKind.POSTED, UUID.randomUUID(), lead);
        assertThat(mails(lead)).isEmpty();
        choices.choose(lead.viewer(), NoticeKind.POSTED, NoticePace.AT_ONCE);
        assertThat(mails(lead)).hasSize(1);
        proposed();
        choices.choose(lead.viewer(), NoticeKind.DRAFT_PROPOSED, NoticePace.NEVER);
        assertThat(mails(lead)).hasSize(1);
        assertThat(choices.of(stranger.viewer())).containsEntry(NoticeKind.POSTED, NoticePace.DAILY);
        assertRefused("notice.compulsory", () -> choices.choose(lead.viewer(), NoticeKind.RECEIPT, NoticePace.NEVER));
    }

    @Test
    void whatIsCompulsoryIsInTheListAndLeavesInQuietHoursWithoutAnyLinkThatEndsIt() {
        keepQuietNow(lead);
        scenes.deposited(lead.viewer(), version, "zqsecret");
        assertThat(kinds(lead)).contains(NoticeKind.RECEIPT);
        assertThat(written(lead)).singleElement().asString().doesNotContain("zqsecret");
        assertThat(jdbc.sql("select unsubscribe from outgoing_mail where recipient = ?")
                        .param(lead.email())
                        .query(String.class)
                        .single())
                .isEmpty();
    }

    private void keepQuietNow(People.Someone someone) {
        LocalTime now = Instant.now().atZone(Clocks.PARIS).toLocalTime();
        choices.keepQuiet(
                someone.viewer(),
                new QuietHours(
                        true, now.minusHours(2).withNano(0), now.plusHours(2).withNano(0)));
    }

    @Test
    void quietHoursHoldMailsAndWhoeverLeftMeanwhileGetsNone() {
        keepQuietNow(lead);
        proposed();
        letMailsBeDue();
        assertThat(mails(lead)).isEmpty();
        choices.keepQuiet(lead.viewer(), QuietHours.NONE);
        assertThat(mails(lead)).hasSize(1);

        keepQuietNow(stranger);
        tell(NoticeKind.REMINDED, UUID.randomUUID(), stranger);
        assertThat(mails(stranger)).isEmpty();
        jdbc.sql("update organisation set collective_member = false where id = ?")
                .param(stranger.viewer().organisation().value())
                .update();
        choices.keepQuiet(stranger.viewer(), QuietHours.NONE);
        assertThat(mails(stranger)).isEmpty();
        assertRefused(
                "notice.quiet.equal",
                () -> choices.keepQuiet(lead.viewer(), new QuietHours(true, LocalTime.NOON, LocalTime.NOON)));
    }

    @Test
    void oneDigestADayAlsoWhenTwoNodesComeAtOnce() throws Exception {
        remarks.share(stranger.viewer(), scenes.draft(stranger.viewer(), version, "zqsecret"), true);
        for (int i = 0; i < 5; i++) {
            tell(NoticeKind.POSTED, UUID.randomUUID(), lead);
        }
        letMailsBeDue();
        int nodes = 4;
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Void>> rounds = new ArrayList<>();
        try (ExecutorService node = Executors.newFixedThreadPool(nodes)) {
            for (int i = 0; i < nodes; i++) {
                rounds.add(node.submit((Callable<Void>) () -> {
                    start.await();
                    post.round();
                    return null;
                }));
            }
            start.countDown();
            for (Future<Void> round : rounds) {
                round.get(60, TimeUnit.SECONDS);
            }
        }
        assertThat(written(lead))
                .singleElement()
                .asString()
                .contains("récapitulatif")
                .contains("/collectif?version=")
                .contains("/compte#avis")
                .doesNotContain("zqsecret");
        tell(NoticeKind.POSTED, UUID.randomUUID(), lead);
        letMailsBeDue();
        assertThat(mails(lead)).as("a second one waits for the morning").hasSize(1);
        assertThat(jdbc.sql("select count(*) from notice where person_id = ? and mail_at > utc_timestamp(6)")
                        .param(lead.viewer().person().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatWasReadAndWhatIsNoMoreSoIsInNoDigest() {
        tell(NoticeKind.POSTED, UUID.randomUUID(), lead);
        tell(NoticeKind.DRAFT_SHARED, UUID.randomUUID(), stranger);
        own.readAll(lead.viewer());
        letMailsBeDue();
        assertThat(mails(lead)).isEmpty();
        assertThat(written(stranger)).isEmpty();
        assertThat(kinds(stranger)).isEmpty();
    }

    @Test
    void noMailAsksForAnAnswerThatWasDeposited() {
        QuestionScenes asked = new QuestionScenes(people, scenes, questions, answers, Clock.systemUTC());
        asked.open(version, lead.viewer().organisation(), stranger.viewer().organisation());
        var question = asked.open(version, lead.viewer().organisation());
        asked.deposit(lead.viewer(), question, Stance.YES, "");
        assertThat(mails(lead)).singleElement().asString().doesNotContain("question=" + question);
        assertThat(mails(stranger)).hasSize(1);
        questions.reopen(
                people.ofTheState(Role.CABINET).viewer(),
                question,
                Instant.now().plus(Duration.ofDays(9)));
        assertThat(kinds(lead)).contains(NoticeKind.QUESTION_OPENED);
        assertThat(mails(lead)).as("asked anew").hasSize(2);
        assertThat(kinds(lead)).contains(NoticeKind.QUESTION_OPENED);
    }

    @Test
    void noMailTellsOfWhatHasClosedSinceButOfAClosingAtOnce() {
        PlanVersionId next = scenes.openVersion();
        assertThat(kinds(lead)).containsExactly(NoticeKind.ROUND_OPENED);
        jdbc.sql(
                        "update notice set told_at = utc_timestamp(6) - interval 2 hour, due_at = utc_timestamp(6) - interval 1"
                                + " hour where person_id = ?")
                .param(lead.viewer().person().value())
                .update();
        assertThat(mails(lead)).isEmpty();
        assertThat(mails(stranger)).hasSize(1);
        rounds.close(people.ofTheState(Role.MIPROF).viewer(), next);
        assertThat(mails(lead)).singleElement().asString().contains("/plan");
    }

    @Test
    void aMailGoesToTheAddressThatOneHasWhenItLeaves() {
        tell(NoticeKind.POSTED, UUID.randomUUID(), lead);
        String other = "autre-" + UUID.randomUUID() + "@essai.example";
        jdbc.sql("update person set email = ? where id = ?")
                .params(other, lead.viewer().person().value())
                .update();
        letMailsBeDue();
        post.round();
        assertThat(jdbc.sql("select recipient from outgoing_mail")
                        .query(String.class)
                        .list())
                .contains(other)
                .doesNotContain(lead.email());
    }

    /** The first act is still at work when the second one begins. */
    private void atOnce(Runnable first, Runnable second) throws Exception {
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            List<Future<?>> begun = new ArrayList<>();
            transaction.executeWithoutResult(status -> {
                first.run();
                begun.add(other.submit(second));
                assertThatThrownBy(() -> begun.getFirst().get(300, TimeUnit.MILLISECONDS))
                        .isInstanceOf(TimeoutException.class);
            });
            begun.getFirst().get(60, TimeUnit.SECONDS);
        }
    }

    @Test
    void draftsSharedAndTakenBackAtOnceLeaveOneNoticeAsLongAsOneIsShared() throws Exception {
        People.Someone third = people.leadOfAMember();
        RemarkId one = scenes.draft(lead.viewer(), version, "un");
        RemarkId two = scenes.draft(stranger.viewer(), version, "deux");
        Runnable shareOne = () -> remarks.share(lead.viewer(), one, true);
        Runnable shareTwo = () -> remarks.share(stranger.viewer(), two, true);
        Runnable endOne = () -> remarks.share(lead.viewer(), one, false);
        Runnable endTwo = () -> remarks.share(stranger.viewer(), two, false);
        atOnce(shareOne, shareTwo);
        assertThat(kinds(third)).as("two first ones").containsExactly(NoticeKind.DRAFT_SHARED);
        endTwo.run();
        atOnce(shareTwo, endOne);
        assertThat(kinds(third)).as("another came first").containsExactly(NoticeKind.DRAFT_SHARED);
        atOnce(endTwo, shareOne);
        assertThat(kinds(third)).as("another came second").containsExactly(NoticeKind.DRAFT_SHARED);
        endOne.run();
        assertThat(kinds(third)).isEmpty();
    }

    @Test
    void openPagesOfWhomItIsToldHearOfItAndNoOthers() throws Exception {
        CountDownLatch heard = new CountDownLatch(1);
        List<NoticesChanged> strange = new ArrayList<>();
        Runnable stop = live.listen(
                lead.viewer().person(),
                NoticesChanged.class,
                change -> true,
                (viewer, changes, telling) -> heard.countDown());
        Runnable stopOther = live.listen(
                stranger.viewer().person(),
                NoticesChanged.class,
                change -> true,
                (viewer, changes, telling) -> strange.addAll(changes));
        try {
            proposed();
            assertThat(heard.await(10, TimeUnit.SECONDS)).isTrue();
            transaction.executeWithoutResult(status -> notices.tell(
                    List.of(new Addressee(
                            stranger.viewer().person(), stranger.viewer().organisation())),
                    News.of(NoticeKind.ROUND_OPENED, "plan", null)
                            .notBefore(Instant.now().plus(Duration.ofDays(1)))));
            Thread.sleep(3 * LivePages.PAUSE);
            assertThat(strange).isEmpty();
            assertThat(own.unread(stranger.viewer())).isZero();
        } finally {
            stop.run();
            stopOther.run();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plan", "remarques", "remarques?version=%", "%", "_", "' or '1'='1"})
    void onlyThePlaceItselfMakesANoticeRead(String place) {
        proposed();
        own.opened(lead.viewer(), place);
        assertThat(own.unread(lead.viewer())).isEqualTo(1);
        own.opened(stranger.viewer(), "remarques?etape=proposees&version=" + version);
        assertThat(own.unread(lead.viewer())).isEqualTo(1);
        own.opened(lead.viewer(), "remarques?etape=proposees&version=" + version);
        assertThat(own.unread(lead.viewer())).isZero();
    }

    @Test
    void aRoundThatOpensTellsEveryLeadInOneBatchAndAPersonKeepsTheirTwoThousand() {
        Viewer reader = lead.viewer();
        transaction.executeWithoutResult(status -> {
            for (int i = 0; i < 2_000; i++) {
                notices.tell(
                        List.of(new Addressee(reader.person(), reader.organisation())),
                        News.of(NoticeKind.POSTED, "collectif", null));
            }
        });
        assertThat(own.unread(reader)).isEqualTo(OwnNotices.COUNTED);
        assertThat(own.list(reader, 1_950, 100)).hasSize(50);
        own.readAll(reader);
        assertThat(own.unread(reader)).isZero();
    }

    @Test
    void refusesToTellOutsideOfAnActAndPlacesOutOfOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> News.of(NoticeKind.POSTED, "collectif?version=1&fil=2", null));
        assertThatThrownBy(() -> notices.tell(List.of(), News.of(NoticeKind.POSTED, "collectif", null)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }
}
