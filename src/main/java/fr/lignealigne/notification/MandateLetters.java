package fr.lignealigne.notification;

import fr.lignealigne.account.MandateGiven;
import fr.lignealigne.account.MandateRevoked;
import fr.lignealigne.account.MandateUsed;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Role;
import fr.lignealigne.shared.Words;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells of mandates: all leads of the association, also the one who acted, and the Collective's coordinators. */
@Component
class MandateLetters {

    private final Letters letters;
    private final PortalSettings settings;
    private final Recipients recipients;

    MandateLetters(Letters letters, PortalSettings settings, Recipients recipients) {
        this.letters = letters;
        this.settings = settings;
        this.recipients = recipients;
    }

    @EventListener
    void on(MandateGiven event) {
        tellLeads(event.organisation(), "mail.mandateGiven", "");
        tellCoordinators("mail.mandateReceived");
    }

    @EventListener
    void on(MandateRevoked event) {
        tellLeads(event.organisation(), "mail.mandateRevoked", "");
        tellCoordinators("mail.mandateEnded");
    }

    @EventListener
    void on(MandateUsed event) {
        tellLeads(event.organisation(), "mail.mandateUsed", Words.say(Locale.FRENCH, "mandate.done." + event.act()));
    }

    private void tellLeads(OrganisationId organisation, String letter, String fact) {
        recipients
                .hearing(organisation, EnumSet.of(Role.ASSOCIATION_LEAD))
                .forEach(address -> write(address, letter, "/comptes", fact));
    }

    private void tellCoordinators(String letter) {
        recipients
                .holding(EnumSet.of(Role.COLLECTIVE_COORDINATOR))
                .forEach(address -> write(address, letter, "/mandats", ""));
    }

    private void write(String recipient, String letter, String place, String fact) {
        letters.write(recipient, letter, settings.baseUrl() + place, fact, Instant.MIN);
    }
}
