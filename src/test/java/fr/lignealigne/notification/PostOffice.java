package fr.lignealigne.notification;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.lignealigne.support.SetClock;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server in which what leaves the outbox arrives, or does not; and a clock for the pauses between attempts. */
final class PostOffice implements AutoCloseable {

    private final GreenMail smtp = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
    private final SetClock clock = new SetClock(Instant.now().plusSeconds(60));
    private final Outbox outbox;
    private final MeetingLetters meetings;

    PostOffice(JdbcClient jdbc, AutowireCapableBeanFactory beans) {
        outbox = (Outbox) beans.applyBeanPostProcessorsAfterInitialization(new Outbox(jdbc, clock), "outbox");
        meetings = beans.getBean(MeetingLetters.class);
        smtp.start();
    }

    /** A message as it arrived. */
    record Arrived(String to, MimeMessage message, ICalendar calendar) {

        VEvent event() {
            return calendar.getEvents().getFirst();
        }

        String method() {
            return calendar.getMethod().getValue();
        }

        int sequence() {
            return event().getSequence().getValue();
        }

        /** « REQUEST 0 ». */
        String said() {
            return method() + " " + sequence();
        }

        /** All of it, as it came and as it reads. */
        String whole() throws Exception {
            ByteArrayOutputStream raw = new ByteArrayOutputStream();
            message.writeTo(raw);
            return raw.toString(StandardCharsets.UTF_8) + "\n" + String.join("\n", texts(message));
        }

        String text() throws Exception {
            return texts(message).getFirst();
        }
    }

    Postman postman() {
        return postman(smtp.getSmtp().getPort());
    }

    /** One who finds no server. */
    Postman postmanInVain() {
        return postman(1);
    }

    private Postman postman(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(port);
        return new Postman(
                outbox,
                meetings,
                new PortalSettings("https://portail.example", "portail@portail.example", null, null),
                new ObjectProvider<>() {
                    @Override
                    public JavaMailSender getObject() {
                        return sender;
                    }

                    @Override
                    public JavaMailSender getIfAvailable() {
                        return sender;
                    }
                });
    }

    void pass(Duration time) {
        clock.pass(time);
    }

    /** What arrived so far, in its order. */
    List<Arrived> arrived() throws Exception {
        List<Arrived> arrived = new ArrayList<>();
        for (MimeMessage message : smtp.getReceivedMessages()) {
            assertThat(message.getAllRecipients()).hasSize(1);
            arrived.add(new Arrived(
                    message.getAllRecipients()[0].toString(),
                    message,
                    Biweekly.parse(texts(message).getLast()).first()));
        }
        return arrived;
    }

    List<Arrived> arrivedAt(String address) throws Exception {
        return arrived().stream().filter(one -> one.to().equals(address)).toList();
    }

    /** The kinds of its parts, one inside the other. */
    static String tree(Part part) throws Exception {
        ContentType type = new ContentType(part.getContentType());
        if (part.getContent() instanceof Multipart parts) {
            List<String> inside = new ArrayList<>();
            for (int i = 0; i < parts.getCount(); i++) {
                inside.add(tree(parts.getBodyPart(i)));
            }
            return type.getBaseType() + inside;
        }
        return Stream.of(type.getBaseType(), type.getParameter("charset"), type.getParameter("method"))
                .filter(word -> word != null)
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
    }

    static List<String> texts(Part part) throws Exception {
        if (part.getContent() instanceof Multipart parts) {
            List<String> all = new ArrayList<>();
            for (int i = 0; i < parts.getCount(); i++) {
                all.addAll(texts(parts.getBodyPart(i)));
            }
            return all;
        }
        try (InputStream in = part.getInputStream()) {
            return List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Override
    public void close() {
        smtp.stop();
    }
}
