package fr.lignealigne.notification;

import fr.lignealigne.account.FirstSeatConfirmed;
import fr.lignealigne.account.FirstSeatDropped;
import fr.lignealigne.account.FirstSeatProposed;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.TrialMailAsked;
import fr.lignealigne.shared.Words;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells of the first holders: of each step the person named in the settings and every administrator, also who acted, and of
 * who is named those too who came in with such a role; a mail names the role, and nobody. Who is named hears by their invitation, or else by a letter.
 */
@Component
class FirstSeatNews {

    private static final Locale FRENCH = Locale.FRENCH;

    private static final Set<Role> HOLDERS = EnumSet.of(Role.MIPROF, Role.CABINET, Role.COLLECTIVE_COORDINATOR);

    private final Letters letters;
    private final Recipients recipients;
    private final PortalSettings settings;

    FirstSeatNews(Letters letters, Recipients recipients, PortalSettings settings) {
        this.letters = letters;
        this.recipients = recipients;
        this.settings = settings;
    }

    @EventListener
    void on(FirstSeatProposed event) {
        write(event.witness(), "mail.firstProposed", event.role());
    }

    @EventListener
    void on(FirstSeatDropped event) {
        write(event.witness(), event.refused() ? "mail.firstRefused" : "mail.firstTakenBack", event.role());
    }

    @EventListener
    void on(FirstSeatConfirmed event) {
        write(event.by(), "mail.firstConfirmed", event.role());
        recipients.holding(HOLDERS).stream()
                .filter(recipient -> recipient.isNot(event.by()) && recipient.isNot(event.person()))
                .forEach(
                        recipient -> letters.write(recipient.email(), "mail.firstBeside", place(), role(event.role())));
        recipients
                .find(event.person())
                .ifPresent(first ->
                        letters.write(first.email(), "mail.firstHolder", settings.baseUrl(), role(event.role())));
    }

    @EventListener
    void on(TrialMailAsked event) {
        letters.write(event.email(), "mail.trial", place(), "");
    }

    private void write(PersonId witness, String letter, Role role) {
        Stream.concat(
                        recipients.find(witness).stream(),
                        recipients.holding(EnumSet.of(Role.ADMINISTRATOR)).stream()
                                .filter(recipient -> recipient.isNot(witness)))
                .forEach(recipient -> letters.write(recipient.email(), letter, place(), role(role)));
    }

    private String place() {
        return settings.baseUrl() + "/premier-jour";
    }

    private static String role(Role role) {
        return Words.say(FRENCH, "role." + role);
    }
}
