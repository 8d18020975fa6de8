package fr.lignealigne.notification;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.AdviceDraft;
import fr.lignealigne.decision.Advices;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.ReferralDraft;
import fr.lignealigne.remark.ReferralId;
import fr.lignealigne.remark.Referring;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.support.PortalTest;
import fr.lignealigne.support.SetClock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A ministry is told that it is asked and reminded of what it owes; nobody else hears of it. */
@PortalTest
class ReferralRemindersModuleTest {

    @Autowired
    People people;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    Referring referring;

    @Autowired
    Advices advices;

    @Autowired
    ReferralReminderQueries queries;

    @Autowired
    NewsDesk desk;

    @Autowired
    Recipients recipients;

    @Autowired
    NoticePost post;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private Viewer miprof;
    private People.Someone ministry;
    private People.Someone otherMinistry;
    private RemarkId remark;
    private ReferralId referral;
    private LocalDate due;

    @BeforeEach
    void aMinistryIsAsked() {
        jdbc.sql("delete from notice").update();
        jdbc.sql("delete from outgoing_mail").update();
        miprof = people.ofTheState(Role.MIPROF).viewer();
        ministry = people.ofTheState(Role.MINISTRY);
        otherMinistry = people.ofTheState(Role.MINISTRY);
        PlanVersionId version = scenes.openVersion();
        remark = scenes.deposited(people.leadOfAMember().viewer(), version, "zqsecret");
        due = LocalDate.now(Clocks.PARIS).plusDays(6);
        jdbc.sql("delete from notice").update();
        referral = referring.refer(
                miprof,
                version,
                List.of(remark),
                new ReferralDraft(ministry.viewer().organisation(), due, "zqsecret ?"));
    }

    private void lookOn(LocalDate day) {
        var clock = new SetClock(day.atTime(LocalTime.NOON).atZone(Clocks.PARIS).toInstant());
        ReferralReminders reminders = new ReferralReminders(queries, desk, recipients, clock);
        transaction.executeWithoutResult(status -> reminders.round());
    }

    private List<String> kinds(People.Someone someone) {
        return jdbc.sql("select kind from notice where person_id = ? order by told_at, kind")
                .param(someone.viewer().person().value())
                .query(String.class)
                .list();
    }

    private List<String> mails(People.Someone someone) {
        post.round();
        return jdbc.sql("select body from outgoing_mail where recipient = ?")
                .param(someone.email())
                .query(String.class)
                .list();
    }

    @Test
    void aMinistryIsToldAtOnceAndRemindedOnceBeforeAndOnceAfter() {
        assertThat(kinds(ministry)).containsExactly("REFERRED");
        assertThat(mails(ministry))
                .singleElement()
                .asString()
                .contains("/avis-demandes?saisine=" + referral)
                .doesNotContain("zqsecret");
        lookOn(due.minusDays(3));
        assertThat(kinds(ministry)).containsExactly("REFERRED");
        lookOn(due.minusDays(2));
        lookOn(due.minusDays(1));
        lookOn(due);
        assertThat(kinds(ministry)).containsExactlyInAnyOrder("REFERRED", "REFERRAL_NEAR");
        lookOn(due.plusDays(1));
        lookOn(due.plusDays(2));
        assertThat(kinds(ministry)).containsExactlyInAnyOrder("REFERRED", "REFERRAL_NEAR", "REFERRAL_OVERDUE");
        assertThat(mails(ministry)).hasSize(3).noneMatch(mail -> mail.contains("zqsecret"));
        assertThat(kinds(otherMinistry)).isEmpty();
    }

    @Test
    void whatWasAnsweredMeanwhileIsNotRemindedOf() {
        lookOn(due.minusDays(1));
        advices.give(ministry.viewer(), List.of(remark), new AdviceDraft(Outcome.ACCEPTED, "Oui."));
        assertThat(kinds(ministry)).isEmpty();
        assertThat(mails(ministry)).isEmpty();
        lookOn(due.plusDays(1));
        assertThat(kinds(ministry)).isEmpty();
        assertThat(jdbc.sql("select count(*) from notice where person_id = ? and kind = 'REFERRAL_ANSWERED'")
                        .param(miprof.person().value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void miprofIsToldOnceThatAllIsThere() {
        int before = answered();
        advices.give(ministry.viewer(), List.of(remark), new AdviceDraft(Outcome.ACCEPTED, "Oui."));
        assertThat(answered()).isEqualTo(before + 1);
        jdbc.sql("delete from notice").update();
        advices.give(ministry.viewer(), List.of(remark), new AdviceDraft(Outcome.ACCEPTED, "Oui, vraiment."));
        assertThat(answered()).isZero();
    }

    private int answered() {
        return jdbc.sql("select count(*) from notice where person_id = ? and kind = 'REFERRAL_ANSWERED'")
                .param(miprof.person().value())
                .query(Integer.class)
                .single();
    }

    @Test
    void whoIsAskedTwoDaysBeforeIsNotRemindedAtOnce() {
        LocalDate near = LocalDate.now(Clocks.PARIS).plusDays(2);
        referring.postpone(miprof, referral, 0, near);
        lookOn(near.minusDays(2));
        lookOn(near);
        assertThat(kinds(ministry)).containsExactly("REFERRED");
        lookOn(near.plusDays(1));
        assertThat(kinds(ministry)).containsExactlyInAnyOrder("REFERRED", "REFERRAL_OVERDUE");
    }

    @Test
    void whatWasRecalledIsTakenBack() {
        referring.recall(miprof, referral, 0);
        assertThat(kinds(ministry)).isEmpty();
        assertThat(mails(ministry)).isEmpty();
        lookOn(due.minusDays(1));
        assertThat(kinds(ministry)).isEmpty();
    }

    @Test
    void anotherDayIsToldAndRemindedOfAnew() {
        lookOn(due.minusDays(1));
        referring.postpone(miprof, referral, 0, due.plusDays(10));
        assertThat(kinds(ministry)).containsExactly("REFERRED");
        lookOn(due.plusDays(1));
        assertThat(kinds(ministry)).containsExactly("REFERRED");
        lookOn(due.plusDays(9));
        assertThat(kinds(ministry)).containsExactlyInAnyOrder("REFERRED", "REFERRAL_NEAR");
    }
}
