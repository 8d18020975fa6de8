package fr.lignealigne.notification;

import fr.lignealigne.account.PersonInvited;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.Words;
import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Letters that leave with the act they tell of. One says that something awaits, and where; never what was written. */
@Component
class Letters {

    private static final Locale FRENCH = Locale.FRENCH;

    private final Outbox outbox;
    private final PortalSettings settings;

    Letters(Outbox outbox, PortalSettings settings) {
        this.outbox = outbox;
        this.settings = settings;
    }

    @EventListener
    void on(PersonInvited event) {
        String purpose = "mail." + (event.purpose() == PersonInvited.Purpose.INVITATION ? "invitation" : "newPassword");
        String link = settings.baseUrl() + "/invitation/" + event.token();
        write(event.email(), purpose, link, FrenchDates.moment(event.expiresAt(), FRENCH));
    }

    void write(String recipient, String letter, String link, String fact) {
        String subject = Words.say(FRENCH, letter + ".subject");
        String body = Words.say(FRENCH, letter + ".body", link, fact) + "\n\n" + Words.say(FRENCH, "mail.signature");
        outbox.write(recipient, subject, body);
    }
}
