package fr.lignealigne.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.lignealigne.account.InvitationDraft;
import fr.lignealigne.account.Invitations;
import fr.lignealigne.account.Letterbox;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.support.PortalTest;
import fr.lignealigne.support.SetClock;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class PostmanModuleTest {

    private final GreenMail smtp = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    Invitations invitations;

    @Autowired
    People people;

    @Autowired
    Letterbox letters;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Outbox shipped;

    @Autowired
    AutowireCapableBeanFactory beans;

    @TempDir
    Path folder;

    private final SetClock clock = new SetClock(Instant.now().plusSeconds(60));
    private final String email = "lettre-" + UUID.randomUUID() + "@essai.example";
    private Outbox outbox;

    @BeforeEach
    void nothingElseWaits() {
        jdbc.sql("delete from outgoing_mail").update();
        outbox = (Outbox) beans.applyBeanPostProcessorsAfterInitialization(new Outbox(jdbc, clock), "outbox");
        smtp.start();
    }

    @AfterEach
    void closeThePostOffice() {
        smtp.stop();
    }

    @Test
    void sendsAnInvitationBySmtpInTextAndHtml() throws Exception {
        invite();
        bySmtp(smtp.getSmtp().getPort()).round();

        MimeMessage[] received = smtp.getReceivedMessages();
        assertThat(received).hasSize(1);
        String link = "https://portail.example/invitation/" + letters.tokenOf(email);
        assertThat(received[0].getSubject()).isEqualTo("Ligne à ligne\u00a0: votre accès");
        assertThat(received[0].getAllRecipients()).extracting(Object::toString).containsExactly(email);
        assertThat(received[0].getFrom()).extracting(Object::toString).containsExactly("portail@portail.example");
        assertThat(received[0].getReplyTo()).extracting(Object::toString).containsExactly("aide@portail.example");
        assertThat(texts(received[0])).hasSize(2).allMatch(text -> text.contains(link));
        assertThat(waiting()).isEmpty();
    }

    @Test
    void writesItIntoAFolderInstead() throws Exception {
        invite();
        intoFolder().round();
        try (var files = Files.list(folder)) {
            Path file = files.toList().getFirst();
            assertThat(file.getFileName().toString()).endsWith(".eml");
            try (InputStream in = Files.newInputStream(file)) {
                MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), in);
                assertThat(message.getAllRecipients())
                        .extracting(Object::toString)
                        .containsExactly(email);
                assertThat(texts(message).getFirst()).contains(letters.tokenOf(email));
            }
        }
    }

    @Test
    void keepsOneMessageIdThroughEveryAttemptAndWaitsLongerAfterEach() throws Exception {
        invite();
        Postman noServer = bySmtp(1);
        noServer.round();
        noServer.round();
        assertThat(waiting()).hasSize(1);
        assertThat(attempts()).isEqualTo(1);
        clock.pass(Duration.ofMinutes(2));
        noServer.round();
        assertThat(attempts()).isEqualTo(2);
        clock.pass(Duration.ofMinutes(5));
        bySmtp(smtp.getSmtp().getPort()).round();
        assertThat(smtp.getReceivedMessages())
                .singleElement()
                .satisfies(message -> assertThat(message.getMessageID()).isEqualTo("<" + id() + "@lignealigne>"));
    }

    @Test
    void erasesTheLinkOnceSentOrGivenUp() throws Exception {
        invite();
        intoFolder().round();
        assertThat(bodies()).containsExactly("");
        jdbc.sql("delete from outgoing_mail").update();

        people.leadOfAMember();
        transaction.executeWithoutResult(status -> outbox.write(email, "subject", "a link"));
        Postman noServer = bySmtp(1);
        for (int attempt = 0; attempt < 14; attempt++) {
            noServer.round();
            clock.pass(Duration.ofHours(5));
        }
        assertThat(bodies()).containsExactly("");
        assertThat(attempts()).isEqualTo(12);
    }

    @Test
    void writesNothingWhenTheActFails() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> transaction.execute(status -> {
                    invite();
                    throw new IllegalStateException("the act fails after all");
                }));
        assertThat(bodies()).isEmpty();
    }

    @Test
    void refusesAMailOutsideOfAnAct() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> shipped.write(email, "subject", "body"));
    }

    /** The one letter looked at here: the lead's own, of the seat that changed, is put aside. */
    private void invite() {
        People.Someone lead = people.leadOfAMember();
        invitations.invite(
                lead.viewer(),
                new InvitationDraft(email, "Chargée", lead.viewer().organisation(), Set.of(Role.ASSOCIATION_MEMBER)));
        jdbc.sql("delete from outgoing_mail where recipient = ?")
                .param(lead.email())
                .update();
        jdbc.sql("update outgoing_mail set body = replace(body, 'http://localhost:8080', 'https://portail.example')")
                .update();
    }

    private Postman bySmtp(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(port);
        return new Postman(outbox, beans.getBean(MeetingLetters.class), settings(null), provider(sender));
    }

    private Postman intoFolder() {
        return new Postman(outbox, beans.getBean(MeetingLetters.class), settings(folder.toString()), provider(null));
    }

    private static PortalSettings settings(String folder) {
        return new PortalSettings("https://portail.example", "portail@portail.example", "aide@portail.example", folder);
    }

    private static ObjectProvider<JavaMailSender> provider(JavaMailSender sender) {
        return new ObjectProvider<>() {
            @Override
            public JavaMailSender getObject() {
                return sender;
            }

            @Override
            public JavaMailSender getIfAvailable() {
                return sender;
            }
        };
    }

    private static List<String> texts(Message message) throws Exception {
        return texts(message.getContent()).toList();
    }

    private static java.util.stream.Stream<String> texts(Object content) throws Exception {
        if (content instanceof Multipart parts) {
            BodyPart[] all = new BodyPart[parts.getCount()];
            for (int part = 0; part < all.length; part++) {
                all[part] = parts.getBodyPart(part);
            }
            return Arrays.stream(all).flatMap(part -> {
                try {
                    return texts(part.getContent());
                } catch (Exception e) {
                    throw new AssertionError(e);
                }
            });
        }
        return java.util.stream.Stream.of(content.toString());
    }

    private List<String> waiting() {
        return jdbc.sql("select recipient from outgoing_mail where sent_at is null")
                .query((row, index) -> row.getString(1))
                .list();
    }

    private List<String> bodies() {
        return jdbc.sql("select body from outgoing_mail")
                .query((row, index) -> row.getString(1))
                .list();
    }

    private int attempts() {
        return jdbc.sql("select attempts from outgoing_mail")
                .query(Integer.class)
                .single();
    }

    private String id() {
        return jdbc.sql("select id from outgoing_mail")
                .query(UUID.class)
                .single()
                .toString();
    }
}
