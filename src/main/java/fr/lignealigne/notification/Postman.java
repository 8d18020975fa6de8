package fr.lignealigne.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Takes mails out of the outbox and sends them, by SMTP or into a folder; what fails waits and is tried again. */
@Component
class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private final Outbox outbox;
    private final MeetingLetters meetings;
    private final PortalSettings settings;
    private final @Nullable JavaMailSender smtp;

    Postman(Outbox outbox, MeetingLetters meetings, PortalSettings settings, ObjectProvider<JavaMailSender> smtp) {
        this.outbox = outbox;
        this.meetings = meetings;
        this.settings = settings;
        this.smtp = smtp.getIfAvailable();
    }

    @Scheduled(fixedDelayString = "${portal.mail-interval:5s}")
    void round() {
        if (smtp == null && settings.mailFolder() == null) {
            return;
        }
        int lost = outbox.giveUp();
        if (lost > 0) {
            LOG.error("{} mails were given up after their last attempt", lost);
        }
        for (Optional<Outbox.Mail> due = outbox.take(); due.isPresent(); due = outbox.take()) {
            deliver(due.get());
        }
    }

    private void deliver(Outbox.Mail mail) {
        if (mail.enclosure() != null && !meetings.mayLeave(mail.id())) {
            outbox.drop(mail.id());
            return;
        }
        try {
            send(mail);
        } catch (MailException | MessagingException | IOException e) {
            LOG.warn("Mail {} was not sent: {}", mail.id(), e.getClass().getSimpleName());
            return;
        }
        outbox.noteSent(mail.id());
    }

    private void send(Outbox.Mail mail) throws MessagingException, IOException {
        if (settings.mailFolder() != null) {
            write(mail, Path.of(settings.mailFolder()));
        } else if (smtp != null) {
            MimeMessage message = smtp.createMimeMessage();
            fill(message, mail);
            smtp.send(message);
        }
    }

    private void write(Outbox.Mail mail, Path folder) throws MessagingException, IOException {
        MimeMessage message = new MimeMessage(Session.getInstance(new Properties()));
        fill(message, mail);
        Files.createDirectories(folder);
        Path part = folder.resolve(mail.id() + ".part");
        try (OutputStream file = Files.newOutputStream(part)) {
            message.writeTo(file);
        }
        Files.move(part, folder.resolve(mail.id() + ".eml"), StandardCopyOption.REPLACE_EXISTING);
    }

    /** The Message-ID is the mail's own: sent twice after a crash, it is still one message to the reader's program. */
    private void fill(MimeMessage message, Outbox.Mail mail) throws MessagingException {
        MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(settings.mailFrom());
        helper.setTo(mail.recipient());
        helper.setSubject(mail.subject());
        if (mail.enclosure() == null) {
            helper.setText(mail.body(), LetterPage.of(mail.body()));
        }
        helper.setReplyTo(Objects.requireNonNullElse(settings.mailReplyTo(), settings.mailFrom()));
        message.setHeader("Auto-Submitted", "auto-generated");
        if (!mail.unsubscribe().isEmpty()) {
            // RFC 2369 and RFC 8058: one click of the mail program ends mails of this kind.
            message.setHeader("List-Unsubscribe", "<" + mail.unsubscribe() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        if (mail.enclosure() != null) {
            CalendarMessage.fill(message, mail.body(), mail.enclosure());
        }
        message.saveChanges();
        message.setHeader("Message-ID", "<" + mail.id() + "@lignealigne>");
    }
}
