package fr.lignealigne.notification;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.consultation.Rounds;
import fr.lignealigne.notice.NoticeKind;
import fr.lignealigne.notice.OwnNotices;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.plan.imports.intake.Importing;
import fr.lignealigne.remark.Depositing;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.support.PortalTest;
import fr.lignealigne.support.SetClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who is reminded that a closing is near, and how often. */
@PortalTest
class ClosingRemindersModuleTest {

    @Autowired
    People people;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    Rounds rounds;

    @Autowired
    Versions versions;

    @Autowired
    Depositing depositing;

    @Autowired
    Remarks remarks;

    @Autowired
    ClosingQueries queries;

    @Autowired
    NewsDesk desk;

    @Autowired
    NoticePost post;

    @Autowired
    OwnNotices own;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private Viewer miprof;
    private PlanVersionId version;
    private People.Someone lead;
    private People.Someone writer;
    private People.Someone colleague;
    private People.Someone other;
    private RemarkId draft;
    private Instant closing;

    @BeforeEach
    void aDraftLies() {
        version = scenes.openVersion();
        miprof = people.ofTheState(Role.MIPROF).viewer();
        closing = rounds.of(miprof, version).orElseThrow().closesAt();
        lead = people.leadOfAMember();
        writer = people.colleagueOf(lead, Role.ASSOCIATION_MEMBER);
        colleague = people.colleagueOf(lead, Role.ASSOCIATION_MEMBER);
        other = people.leadOfAMember();
        draft = scenes.draft(writer.viewer(), version, "zqsecret");
        jdbc.sql("delete from notice").update();
        jdbc.sql("delete from outgoing_mail").update();
    }

    private void lookAt(Instant now) {
        ClosingReminders reminders = new ClosingReminders(queries, desk, new SetClock(now));
        transaction.executeWithoutResult(status -> reminders.round());
    }

    private void lookBefore(Duration left) {
        lookAt(closing.minus(left));
    }

    private int notices(People.Someone someone) {
        return jdbc.sql("select count(*) from notice where person_id = ? and kind = 'CLOSING_NEAR'")
                .param(someone.viewer().person().value())
                .query(Integer.class)
                .single();
    }

    private List<String> mails(People.Someone someone) {
        post.round();
        return jdbc.sql("select body from outgoing_mail where recipient = ?")
                .param(someone.email())
                .query(String.class)
                .list();
    }

    @Test
    void theLeadAndTheWriterAreRemindedThreeDaysAndOneDayBeforeOnceEach() {
        lookBefore(Duration.ofHours(73));
        assertThat(notices(lead)).isZero();
        lookBefore(Duration.ofHours(72));
        lookBefore(Duration.ofHours(50));
        assertThat(mails(lead))
                .singleElement()
                .asString()
                .contains("/remarques?version=" + version)
                .doesNotContain("zqsecret");
        assertThat(mails(writer)).hasSize(1);
        assertThat(mails(colleague)).isEmpty();
        assertThat(mails(other)).isEmpty();
        lookBefore(Duration.ofHours(24));
        lookBefore(Duration.ofHours(1));
        assertThat(mails(lead)).hasSize(2);
        assertThat(notices(lead))
                .as("the later one takes the place of the unread one")
                .isEqualTo(1);
        lookBefore(Duration.ZERO);
        assertThat(mails(lead)).hasSize(2);
        assertThat(own.list(lead.viewer(), 0, 10)).extracting("kind").containsExactly(NoticeKind.CLOSING_NEAR);
    }

    @Test
    void whatWasDepositedMeanwhileIsNotRemindedOf() {
        lookBefore(Duration.ofHours(70));
        depositing.deposit(lead.viewer(), version, List.of(draft), true, UUID.randomUUID());
        jdbc.sql("delete from outgoing_mail").update();
        assertThat(mails(lead)).isEmpty();
        assertThat(mails(writer)).isEmpty();
        assertThat(notices(writer)).isZero();
        lookBefore(Duration.ofHours(20));
        assertThat(notices(lead)).isZero();
    }

    @Test
    void theReminderGoesWithTheLastDraftOfWhomItReminds() {
        RemarkId own = scenes.draft(lead.viewer(), version, "zqsecret");
        scenes.draft(other.viewer(), version, "zqsecret");
        lookBefore(Duration.ofHours(70));
        depositing.deposit(lead.viewer(), version, List.of(draft), true, UUID.randomUUID());
        assertThat(notices(writer)).isZero();
        assertThat(notices(lead)).as("one of their own still lies").isEqualTo(1);
        remarks.discard(lead.viewer(), own);
        assertThat(notices(lead)).isZero();
        assertThat(notices(other)).isEqualTo(1);
    }

    @Test
    void whatIsThrownAwayAndBroughtBackIsRemindedOfAgain() {
        lookBefore(Duration.ofHours(70));
        RemarkDetails thrown = remarks.discard(writer.viewer(), draft);
        assertThat(notices(writer)).isZero();
        remarks.bringBack(writer.viewer(), thrown);
        lookBefore(Duration.ofHours(60));
        assertThat(notices(writer)).isEqualTo(1);
        assertThat(notices(other)).isZero();
    }

    @Test
    void aClosingThatMovesIsReckonedAnew() {
        lookBefore(Duration.ofHours(70));
        assertThat(notices(lead)).isEqualTo(1);
        Instant later = closing.plus(Duration.ofDays(10));
        rounds.moveClosing(miprof, version, later);
        assertThat(notices(lead)).as("it named another closing").isZero();
        lookBefore(Duration.ofHours(70));
        assertThat(notices(lead)).isZero();
        lookAt(later.minus(Duration.ofHours(60)));
        assertThat(notices(lead)).isEqualTo(1);
        lookAt(later.minus(Duration.ofHours(59)));
        assertThat(notices(lead)).isEqualTo(1);
        rounds.close(miprof, version);
        lookAt(later.minus(Duration.ofHours(10)));
        assertThat(notices(lead)).isZero();
        assertThat(mails(writer)).noneMatch(body -> body.contains("pas encore déposés"));
    }

    @Test
    void twoNodesThatLookAtOnceRemindOnce() throws Exception {
        List<Future<?>> looks = new ArrayList<>();
        try (ExecutorService node = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 4; i++) {
                looks.add(node.submit(() -> {
                    try {
                        lookBefore(Duration.ofHours(70));
                    } catch (DataAccessException otherCameFirst) {
                        // The portal asks again; the test's transaction does not.
                    }
                }));
            }
            for (Future<?> look : looks) {
                look.get(60, TimeUnit.SECONDS);
            }
        }
        assertThat(mails(lead)).hasSize(1);
        assertThat(mails(writer)).hasSize(1);
    }

    @Test
    void nobodyIsRemindedOfADraftThatWasBegunJustNowOrOfAnotherSeat() {
        Instant soon = Instant.now().plus(Duration.ofHours(30));
        rounds.moveClosing(miprof, version, soon);
        lookAt(Instant.now());
        assertThat(notices(writer)).isZero();
        jdbc.sql("update person set organisation_id = ? where id = ?")
                .params(
                        other.viewer().organisation().value(),
                        writer.viewer().person().value())
                .update();
        lookAt(soon.minus(Duration.ofHours(10)));
        assertThat(notices(writer)).isZero();
        assertThat(notices(other)).isZero();
        assertThat(notices(lead)).isEqualTo(1);
    }

    @Test
    void nobodyIsRemindedUnderAnEmbargo() {
        Instant embargo = Instant.now().plus(Duration.ofDays(5));
        PlanVersionId hidden = versions.prepareNew(
                miprof, "Sous embargo", Importing.read("p.md", "# Un\n\nTexte.".getBytes(StandardCharsets.UTF_8)));
        versions.publish(miprof, hidden, "", embargo);
        rounds.open(miprof, hidden, embargo.plus(Duration.ofDays(1)));
        jdbc.sql("update remark set version_id = ? where id = ?")
                .params(hidden.value(), draft.value())
                .update();
        lookAt(embargo.minus(Duration.ofHours(1)));
        assertThat(notices(lead)).isZero();
        assertThat(notices(writer)).isZero();
    }
}
