package fr.lignealigne.notification;

import fr.lignealigne.collective.position.PositionId;
import fr.lignealigne.collective.position.SignatoriesReminded;
import fr.lignealigne.collective.position.SignatoriesTold;
import fr.lignealigne.shared.Words;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells leads that a joint position awaits their answer, or what became of one they signed; never a word of it. */
@Component
class PositionLetters {

    private final Letters letters;
    private final Outbox outbox;
    private final PortalSettings settings;
    private final Recipients recipients;

    PositionLetters(Letters letters, Outbox outbox, PortalSettings settings, Recipients recipients) {
        this.letters = letters;
        this.outbox = outbox;
        this.settings = settings;
        this.recipients = recipients;
    }

    /** The coordinator's words stand as a quotation, line by line: none of them can pass for a link of ours. */
    @EventListener
    void on(SignatoriesReminded event) {
        String quoted = event.words().lines().map(line -> "> " + line).collect(Collectors.joining("\n"));
        String subject = Words.say(Locale.FRENCH, "mail.positionReminded.subject");
        String body = Words.say(Locale.FRENCH, "mail.positionReminded.body", link(event.position()), quoted) + "\n\n"
                + Words.say(Locale.FRENCH, "mail.reminded.signature");
        event.associations().stream()
                .flatMap(association -> recipients.leadsOf(association).stream())
                .forEach(lead -> outbox.write(lead, subject, body, Instant.MIN));
    }

    @EventListener
    void on(SignatoriesTold event) {
        event.associations().stream()
                .flatMap(association -> recipients.leadsOf(association).stream())
                .forEach(lead ->
                        letters.write(lead, "mail.position." + event.news(), link(event.position()), "", Instant.MIN));
    }

    private String link(PositionId position) {
        return settings.baseUrl() + "/collectif/position/" + position;
    }
}
