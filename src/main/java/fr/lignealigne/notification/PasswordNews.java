package fr.lignealigne.notification;

import fr.lignealigne.account.PasswordChanged;
import fr.lignealigne.account.PasswordChosen;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.notice.News;
import fr.lignealigne.notice.NoticeKind;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.Words;
import java.time.Clock;
import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells a person of each password that is set on their account, and how: it may not have been they. Whoever reads their
 * mail reads this too, and so it stands among their notices besides.
 */
@Component
class PasswordNews {

    private static final Locale FRENCH = Locale.FRENCH;

    private final NewsDesk desk;
    private final Letters letters;
    private final PortalSettings settings;
    private final Recipients recipients;
    private final Clock clock;

    PasswordNews(NewsDesk desk, Letters letters, PortalSettings settings, Recipients recipients, Clock clock) {
        this.desk = desk;
        this.letters = letters;
        this.settings = settings;
        this.recipients = recipients;
        this.clock = clock;
    }

    @EventListener
    void on(PasswordChosen event) {
        tell(event.person(), event.email(), "mail.password.chosen");
    }

    @EventListener
    void on(PasswordChanged event) {
        tell(event.person(), event.email(), "mail.password.changed");
    }

    private void tell(PersonId person, String email, String how) {
        desk.tell(recipients.find(person).stream().toList(), News.of(NoticeKind.PASSWORD_CHANGED, "compte", null));
        String when = FrenchDates.fullMoment(clock.instant(), FRENCH);
        letters.write(
                email, "mail.password", settings.baseUrl() + "/mot-de-passe-oublie", Words.say(FRENCH, how, when));
    }
}
