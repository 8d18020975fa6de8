package fr.lignealigne.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.lignealigne.account.People;
import fr.lignealigne.notice.Addressee;
import fr.lignealigne.notice.News;
import fr.lignealigne.notice.NoticeChoices;
import fr.lignealigne.notice.NoticeKind;
import fr.lignealigne.notice.NoticePace;
import fr.lignealigne.notice.Notices;
import fr.lignealigne.support.PortalTest;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.support.TransactionTemplate;

/** One click in a mail ends mails of its kind: with the right link alone, and never by looking. */
@PortalTest
class UnsubscribingModuleTest {

    private static final String ONE_CLICK = "List-Unsubscribe=One-Click";
    private static final String DONE = "Si ce lien est encore valable";

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Notices notices;

    @Autowired
    NoticeChoices choices;

    @Autowired
    NoticePost post;

    @Autowired
    Outbox outbox;

    @Autowired
    MeetingLetters meetings;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @TempDir
    Path folder;

    private People.Someone lead;
    private People.Someone other;

    @BeforeEach
    void twoLeads() {
        lead = people.leadOfAMember();
        other = people.leadOfAMember();
        jdbc.sql("delete from notice").update();
        jdbc.sql("delete from outgoing_mail").update();
    }

    /** The link of the mail that tells of this kind. */
    private String link(People.Someone someone, NoticeKind kind) {
        transaction.executeWithoutResult(status -> notices.tell(
                List.of(new Addressee(
                        someone.viewer().person(), someone.viewer().organisation())),
                News.of(kind, "collectif", null)));
        jdbc.sql("update notice set mail_at = utc_timestamp(6) - interval 1 second where mail_at is not null")
                .update();
        post.round();
        return jdbc.sql("select unsubscribe from outgoing_mail where recipient = ? order by created_at desc limit 1")
                .param(someone.email())
                .query(String.class)
                .single();
    }

    private HttpResponse<String> send(String method, String link, String body) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(link.replace("localhost:8080", "localhost:" + port)))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .method(method, HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private NoticePace pace(People.Someone someone, NoticeKind kind) {
        return choices.of(people.again(someone)).get(kind);
    }

    @Test
    void aPostOfTheHeaderEndsThisKindAndNoOther() throws Exception {
        String link = link(lead, NoticeKind.POSITION_OPENED);
        HttpResponse<String> answer = send("POST", link, ONE_CLICK);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains(DONE);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(pace(lead, NoticeKind.POSITION_OPENED)).isEqualTo(NoticePace.NEVER);
        assertThat(pace(lead, NoticeKind.POSITION_CHANGED)).isEqualTo(NoticePace.AT_ONCE);
        assertThat(pace(other, NoticeKind.POSITION_OPENED)).isEqualTo(NoticePace.AT_ONCE);
        assertThat(send("POST", link, ONE_CLICK).statusCode()).isEqualTo(200);
    }

    @Test
    void theLinkOfADigestEndsWhatComesInDigests() throws Exception {
        String link = link(lead, NoticeKind.POSTED);
        send("POST", link, ONE_CLICK);
        assertThat(pace(lead, NoticeKind.POSTED)).isEqualTo(NoticePace.NEVER);
        assertThat(pace(lead, NoticeKind.DRAFT_SHARED)).isEqualTo(NoticePace.NEVER);
        assertThat(pace(lead, NoticeKind.POSITION_OPENED)).isEqualTo(NoticePace.AT_ONCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "OPTIONS"})
    void whoOnlyLooksEndsNothingAndLeavesNoSession(String method) throws Exception {
        String link = link(lead, NoticeKind.POSITION_OPENED);
        HttpResponse<String> answer = send(method, link + "?" + ONE_CLICK, "");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(pace(lead, NoticeKind.POSITION_OPENED)).isEqualTo(NoticePace.AT_ONCE);
        if (method.equals("GET")) {
            assertThat(answer.body()).contains("<form method=\"post\">").doesNotContain(lead.email());
        }
    }

    @Test
    void thePageSaysWhatTheLinkEndsAndAForgedOneReadsTheSame() throws Exception {
        String link = link(lead, NoticeKind.POSITION_OPENED);
        String page = send("GET", link, "").body();
        assertThat(page).contains("«\u00a0Position commune à signer\u00a0»");
        String seal = link.substring(link.lastIndexOf('.') + 1);
        assertThat(send("GET", link.replace(seal, "A".repeat(43)), "").body()).isEqualTo(page);
        assertThat(send("GET", link(other, NoticeKind.POSTED), "").body())
                .contains("tous vos récapitulatifs, du jour et de la semaine");
        for (String wrong : List.of("RECEIPT", "UNKNOWN", "%3Cscript%3E")) {
            assertThat(send("GET", link.replace("POSITION_OPENED", wrong), "").body())
                    .contains("les courriels de cette sorte")
                    .doesNotContain("Accusé")
                    .doesNotContain("script>");
        }
    }

    @Test
    void forgedForeignAndOldLinksDoNothingAndReadTheSame() throws Exception {
        String link = link(lead, NoticeKind.POSITION_OPENED);
        String right = send("POST", link(other, NoticeKind.POSTED), ONE_CLICK).body();
        String seal = link.substring(link.lastIndexOf('.') + 1);
        String person = lead.viewer().person().toString();
        for (String forged : List.of(
                link.replace("POSITION_OPENED", "POSITION_CHANGED"),
                link.replace("POSITION_OPENED", "DIGEST"),
                link.replace("POSITION_OPENED", "RECEIPT"),
                link.replace("POSITION_OPENED", "UNKNOWN"),
                link.replace(person, other.viewer().person().toString()),
                link.replace(person, UUID.randomUUID().toString()),
                link.replace(person, person.toUpperCase(Locale.ROOT)),
                link.replace(seal, "A".repeat(43)),
                link.replace(seal, seal.substring(1)),
                link.replace("." + seal, ""),
                link + "%0d%0aX:y",
                link.substring(0, link.lastIndexOf('/') + 1) + "x")) {
            HttpResponse<String> answer = send("POST", forged, ONE_CLICK);
            assertThat(answer.statusCode()).as(forged).isIn(200, 400);
            if (answer.statusCode() == 200) {
                assertThat(answer.body()).isEqualTo(right);
            }
        }
        jdbc.sql("update person set email = concat('x', email) where id = ?")
                .param(lead.viewer().person().value())
                .update();
        assertThat(send("POST", link, ONE_CLICK).body()).isEqualTo(right);
        jdbc.sql("update person set email = substring(email, 2), organisation_id = ? where id = ?")
                .params(
                        other.viewer().organisation().value(),
                        lead.viewer().person().value())
                .update();
        assertThat(send("POST", link, ONE_CLICK).body()).isEqualTo(right);
        assertThat(pace(lead, NoticeKind.POSITION_OPENED)).isEqualTo(NoticePace.AT_ONCE);
        assertThat(pace(lead, NoticeKind.POSITION_CHANGED)).isEqualTo(NoticePace.AT_ONCE);
        assertThat(pace(lead, NoticeKind.POSTED)).isEqualTo(NoticePace.DAILY);
    }

    @Test
    void whatIsBelowOrBesideItIsNoDoor() throws Exception {
        assertThat(send("POST", "http://localhost:8080/desabonnement/a/b", ONE_CLICK)
                        .statusCode())
                .isIn(302, 404);
        assertThat(send("POST", "http://localhost:8080/desabonnement/..;/compte", ONE_CLICK)
                        .statusCode())
                .isIn(302, 400, 403, 404);
    }

    @Test
    void theMailHasTheTwoHeadersAndALetterThatIsCompulsoryHasNone() throws Exception {
        String link = link(lead, NoticeKind.POSITION_OPENED);
        transaction.executeWithoutResult(status -> outbox.write(other.email(), "sujet", "corps"));
        new Postman(
                        outbox,
                        meetings,
                        new PortalSettings(
                                "https://portail.example", "portail@portail.example", null, folder.toString()),
                        new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class))
                .round();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), in);
                    boolean isNotice = message.getAllRecipients()[0].toString().equals(lead.email());
                    assertThat(message.getHeader("List-Unsubscribe-Post", null)).isEqualTo(isNotice ? ONE_CLICK : null);
                    String header = message.getHeader("List-Unsubscribe", null);
                    assertThat(header == null ? null : header.replaceAll("\\s", ""))
                            .isEqualTo(isNotice ? "<" + link + ">" : null);
                }
            }
        }
        assertThat(jdbc.sql("select count(*) from outgoing_mail where sent_at is not null and unsubscribe = ''")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://a.example/x>\r\nBcc: b@b.example", "https://a.example/ x", "javascript:x", "<https://a>"
            })
    void nothingButALinkGoesIntoTheHeader(String link) {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        transaction.executeWithoutResult(status -> outbox.write(lead.email(), "sujet", "corps", link)));
    }
}
