package fr.lignealigne.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lignealigne.account.People;
import fr.lignealigne.account.PersonInvited;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.attachment.Attachments;
import fr.lignealigne.attachment.SentFiles;
import fr.lignealigne.consultation.Rounds;
import fr.lignealigne.notice.OwnNotices;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.plan.imports.intake.Importing;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.support.PortalTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class LettersModuleTest {

    @Autowired
    People people;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    Rounds rounds;

    @Autowired
    Versions versions;

    @Autowired
    Outbox outbox;

    @Autowired
    Attachments attachments;

    @Autowired
    NoticePost post;

    @Autowired
    OwnNotices notices;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    private record Letter(String subject, String body, Instant notBefore) {}

    @BeforeEach
    void emptyTheOutbox() {
        jdbc.sql("delete from outgoing_mail").update();
    }

    private List<Letter> to(People.Someone someone) {
        post.round();
        return jdbc.sql("select subject, body, next_at from outgoing_mail where recipient = ? order by created_at")
                .param(someone.email())
                .query((row, index) -> new Letter(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    @Test
    void everyLeadHearsThatARoundOpensAndThatItsClosingMoves() {
        People.Someone lead = people.leadOfAMember();
        People.Someone outside = people.leadOutsideTheCollective();
        People.Someone member = people.colleagueOf(lead, Role.ASSOCIATION_MEMBER);
        People.Someone cabinet = people.ofTheState(Role.CABINET);
        PlanVersionId version = scenes.openVersion();
        rounds.moveClosing(
                people.ofTheState(Role.MIPROF).viewer(), version, Instant.now().plus(Duration.ofDays(9)));
        for (People.Someone someone : List.of(lead, outside)) {
            assertThat(to(someone)).hasSize(2);
            assertThat(to(someone).getFirst().body()).contains("/lecture/" + version);
        }
        assertThat(to(member)).isEmpty();
        assertThat(to(cabinet)).isEmpty();
    }

    @Test
    void nothingLeavesBeforeTheEmbargoEnds() {
        People.Someone lead = people.leadOfAMember();
        Viewer miprof = people.ofTheState(Role.MIPROF).viewer();
        Instant embargo = Instant.now().plus(Duration.ofDays(2));
        PlanVersionId version = versions.prepareNew(
                miprof, "Plan sous embargo", Importing.read("p.md", "# Un\n\nTexte.".getBytes(StandardCharsets.UTF_8)));
        versions.publish(miprof, version, "", embargo);
        rounds.open(miprof, version, embargo.plus(Duration.ofDays(5)));
        rounds.moveClosing(miprof, version, embargo.plus(Duration.ofDays(6)));
        assertThat(to(lead)).isEmpty();
        assertThat(outbox.take()).isEmpty();
        assertThat(notices.unread(lead.viewer())).isZero();
        assertThat(notices.list(lead.viewer(), 0, 10)).isEmpty();
        notices.readAll(lead.viewer());
        rounds.moveClosing(miprof, version, embargo.plus(Duration.ofDays(7)));
        jdbc.sql("update notice set told_at = utc_timestamp(), mail_at = utc_timestamp() where person_id = ?")
                .param(lead.viewer().person().value())
                .update();
        assertThat(to(lead)).hasSize(2);
        assertThat(notices.unread(lead.viewer())).isEqualTo(2);
    }

    @Test
    void theLeadsOfTheAssociationHearOfTheReceiptAndNobodyElse() {
        People.Someone lead = people.leadOfAMember();
        People.Someone second = people.colleagueOf(lead, Role.ASSOCIATION_LEAD);
        People.Someone stranger = people.leadOfAMember();
        PlanVersionId version = scenes.openVersion();
        post.round();
        jdbc.sql("delete from outgoing_mail").update();
        scenes.deposited(lead.viewer(), version, "corps");
        assertThat(to(lead))
                .hasSize(1)
                .first()
                .extracting(Letter::body)
                .asString()
                .contains("/accuses/");
        assertThat(to(second)).hasSize(1);
        assertThat(to(stranger)).isEmpty();
    }

    @Test
    void anInvitationHoldsItsLinkAndItsSecretIsNeverPrinted() {
        People.Someone someone = people.leadOfAMember();
        PersonInvited event = new PersonInvited(
                someone.viewer().person(),
                someone.email(),
                "le-secret",
                Instant.now().plus(Duration.ofDays(7)),
                PersonInvited.Purpose.INVITATION,
                null);
        transaction.executeWithoutResult(status -> events.publishEvent(event));
        assertThat(to(someone))
                .singleElement()
                .extracting(Letter::body)
                .asString()
                .contains("/invitation/le-secret");
        assertThat(event.toString()).doesNotContain("le-secret");
        assertThat(outbox.take().orElseThrow().toString()).doesNotContain("le-secret");
    }

    @ParameterizedTest
    @EnumSource(RemarkState.class)
    void noWordOfARemarkNorOfItsFilesIsEverInALetter(RemarkState state) throws IOException {
        String canary = "canari" + UUID.randomUUID();
        Viewer lead = people.leadOfAMember().viewer();
        PlanVersionId version = scenes.openVersion();
        RemarkId draft = scenes.draft(lead, version, "Ceci ne sort pas : " + canary);
        attachments.add(lead, draft.value(), SentFiles.checked(canary + ".pdf", canary));
        scenes.bring(draft, state, lead, version);
        post.round();
        assertThat(jdbc.sql("select concat(subject, ' ', body) from outgoing_mail")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(text -> text.contains(canary));
    }

    @Test
    void whatIsRolledBackIsNotTold() {
        People.Someone lead = people.leadOfAMember();
        transaction.executeWithoutResult(status -> {
            scenes.openVersion();
            status.setRollbackOnly();
        });
        assertThat(to(lead)).isEmpty();
    }

    @Test
    void refusesALetterOutsideATransaction() {
        assertThatThrownBy(() -> outbox.write("a@essai.example", "s", "b"))
                .isInstanceOf(IllegalTransactionStateException.class);
    }
}
