package fr.lignealigne.notification;

import static fr.lignealigne.bilateral.BilateralFixtures.unmoved;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.bilateral.Arranging;
import fr.lignealigne.bilateral.BilateralFixtures;
import fr.lignealigne.bilateral.BilateralMeetings;
import fr.lignealigne.bilateral.Convocations;
import fr.lignealigne.bilateral.MeetingDraft;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.OfficialDraft;
import fr.lignealigne.bilateral.Officials;
import fr.lignealigne.shared.Attempts;
import fr.lignealigne.support.PortalTest;
import fr.lignealigne.support.SetClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who is reminded of a meeting, once, and not of one that is no longer so. */
@PortalTest
class MeetingRemindersModuleTest {

    private static final Instant START = BilateralFixtures.at(10, 0).startsAt();

    @Autowired
    People people;

    @Autowired
    Officials officials;

    @Autowired
    Arranging arranging;

    @Autowired
    BilateralMeetings meetings;

    @Autowired
    MeetingReminderQueries queries;

    @Autowired
    Convocations convocations;

    @Autowired
    NewsDesk desk;

    @Autowired
    NoticePost post;

    @Autowired
    Attempts attempts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private People.Someone lead;
    private People.Someone member;
    private People.Someone cabinet;
    private MeetingId meeting;

    @BeforeEach
    void aMeetingIsSet() {
        BilateralFixtures.noMeetings(jdbc);
        jdbc.sql("delete from notice").update();
        lead = people.leadOfAMember();
        member = people.colleagueOf(lead, Role.ASSOCIATION_MEMBER);
        cabinet = people.ofTheState(Role.CABINET);
        meeting = arranging.arrange(
                cabinet.viewer(),
                new MeetingDraft(
                        lead.viewer().organisation(),
                        Set.of(officials.register(
                                cabinet.viewer(),
                                new OfficialDraft(
                                        "Conseillère",
                                        cabinet.viewer().organisation(),
                                        cabinet.viewer().person(),
                                        Set.of()))),
                        BilateralFixtures.byVideo(),
                        BilateralFixtures.at(10, 0),
                        "Objet zqobjet"));
        jdbc.sql("delete from outgoing_mail").update();
    }

    private void lookAt(Instant now) {
        MeetingReminders reminders = new MeetingReminders(queries, convocations, desk, attempts, new SetClock(now));
        reminders.round();
    }

    private int reminders(People.Someone someone) {
        return jdbc.sql("select count(*) from notice where person_id = ? and kind = 'MEETING_NEAR'")
                .param(someone.viewer().person().value())
                .query(Integer.class)
                .single();
    }

    private List<String> mails(People.Someone someone) {
        post.round();
        return jdbc.sql("select body from outgoing_mail where recipient = ? and calendar is null")
                .param(someone.email())
                .query(String.class)
                .list();
    }

    @Test
    void whoComesIsRemindedOnceTwoDaysBefore() {
        meetings.accept(lead.viewer(), unmoved(meeting));
        jdbc.sql("delete from outgoing_mail").update();
        lookAt(START.minus(Duration.ofHours(49)));
        assertThat(reminders(lead)).isZero();
        lookAt(START.minus(Duration.ofHours(47)));
        lookAt(START.minus(Duration.ofHours(46)));
        lookAt(START.minus(Duration.ofHours(1)));
        lookAt(START.plus(Duration.ofHours(1)));
        assertThat(reminders(lead)).isEqualTo(1);
        assertThat(reminders(cabinet)).isEqualTo(1);
        assertThat(reminders(member)).isZero();
        assertThat(mails(lead))
                .singleElement()
                .satisfies(body -> assertThat(body).contains("décembre").doesNotContain("zqobjet", "visio.example"));
    }

    @Test
    void officialsAreRemindedOnlyOfWhatTheAssociationAccepted() {
        lookAt(START.minus(Duration.ofHours(47)));
        assertThat(reminders(lead)).isEqualTo(1);
        assertThat(reminders(cabinet)).isZero();
    }

    @Test
    void aMeetingThatMovesIsRemindedOfAgainAndTheOldReminderLeavesNoMail() {
        lookAt(START.minus(Duration.ofHours(47)));
        arranging.move(
                cabinet.viewer(),
                unmoved(meeting),
                BilateralFixtures.at(16, 0),
                BilateralFixtures.byVideo(),
                "Un empêchement");
        jdbc.sql("delete from outgoing_mail").update();
        assertThat(reminders(lead)).isZero();
        assertThat(mails(lead)).isEmpty();
        lookAt(START.minus(Duration.ofHours(40)));
        assertThat(reminders(lead)).isEqualTo(1);
    }

    @Test
    void theMailAsksAgainWhetherItStillIsSo() {
        lookAt(START.minus(Duration.ofHours(47)));
        // As if it were cancelled by somebody who took nothing back.
        jdbc.sql("update bilateral_meeting set state = 'CANCELLED'").update();
        assertThat(mails(lead)).isEmpty();
    }

    @Test
    void whoLeftMeanwhileGetsNoMail() {
        lookAt(START.minus(Duration.ofHours(47)));
        people.moved(lead, people.leadOfAMember().viewer().organisation());
        assertThat(mails(lead)).isEmpty();
    }

    @Test
    void whoHeardOfItJustNowIsNotRemindedYet() {
        meetings.accept(lead.viewer(), unmoved(meeting));
        jdbc.sql("update outgoing_mail set created_at = ?")
                .param(LocalDateTime.ofInstant(START.minus(Duration.ofHours(44)), ZoneOffset.UTC))
                .update();
        lookAt(START.minus(Duration.ofHours(40)));
        assertThat(reminders(lead)).isZero();
        lookAt(START.minus(Duration.ofHours(30)));
        assertThat(reminders(lead)).isEqualTo(1);
    }

    @Test
    void oneMeetingThatFailsKeepsNoOtherWaiting() {
        People.Someone other = people.leadOfAMember();
        arranging.arrange(
                cabinet.viewer(),
                new MeetingDraft(
                        other.viewer().organisation(),
                        meetings.get(cabinet.viewer(), meeting).officials().stream()
                                .map(official -> official.id())
                                .collect(Collectors.toSet()),
                        BilateralFixtures.byVideo(),
                        BilateralFixtures.at(14, 0),
                        "Objet"));
        jdbc.sql("delete from outgoing_mail").update();
        transaction.executeWithoutResult(status -> {
            jdbc.sql("set foreign_key_checks = 0").update();
            jdbc.sql("update bilateral_meeting set association_id = ? where id = ?")
                    .params(UUID.randomUUID(), meeting.value())
                    .update();
            jdbc.sql("set foreign_key_checks = 1").update();
        });
        try {
            lookAt(START.minus(Duration.ofHours(40)));
            assertThat(reminders(lead)).isZero();
            assertThat(reminders(other)).isEqualTo(1);
        } finally {
            BilateralFixtures.noMeetings(jdbc);
        }
    }

    @Test
    void twoNodesRemindOnce() throws Exception {
        try (ExecutorService nodes = Executors.newFixedThreadPool(4)) {
            List<? extends Future<?>> looks = List.of(1, 2, 3, 4).stream()
                    .map(node -> nodes.submit(() -> {
                        lookAt(START.minus(Duration.ofHours(47)));
                    }))
                    .toList();
            for (Future<?> look : looks) {
                look.get();
            }
        }
        assertThat(reminders(lead)).isEqualTo(1);
    }
}
