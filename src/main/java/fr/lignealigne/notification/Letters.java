package fr.lignealigne.notification;

import fr.lignealigne.account.AccountBesieged;
import fr.lignealigne.account.PersonInvited;
import fr.lignealigne.account.Role;
import fr.lignealigne.collective.MembersReminded;
import fr.lignealigne.consultation.ClosingMoved;
import fr.lignealigne.consultation.RoundOpened;
import fr.lignealigne.remark.RemarksDeposited;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.Words;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Which events are told to whom. A letter says that something awaits, and where; never what was written. */
@Component
class Letters {

    private static final Locale FRENCH = Locale.FRENCH;

    private final Outbox outbox;
    private final PortalSettings settings;
    private final Recipients recipients;

    Letters(Outbox outbox, PortalSettings settings, Recipients recipients) {
        this.outbox = outbox;
        this.settings = settings;
        this.recipients = recipients;
    }

    @EventListener
    void on(PersonInvited event) {
        String purpose = "mail." + (event.purpose() == PersonInvited.Purpose.INVITATION ? "invitation" : "newPassword");
        String link = settings.baseUrl() + "/invitation/" + event.token();
        write(event.email(), purpose, link, FrenchDates.moment(event.expiresAt(), FRENCH), Instant.MIN);
    }

    @EventListener
    void on(AccountBesieged event) {
        write(event.email(), "mail.besieged", settings.baseUrl() + "/mot-de-passe-oublie", "", Instant.MIN);
    }

    /** Leaves when the round begins: before the end of an embargo nobody outside the State knows of the version. */
    @EventListener
    void on(RoundOpened event) {
        String link = settings.baseUrl() + "/lecture/" + event.version();
        String closing = FrenchDates.moment(event.closesAt(), FRENCH);
        leads().forEach(lead -> write(lead, "mail.roundOpened", link, closing, event.opensAt()));
    }

    @EventListener
    void on(ClosingMoved event) {
        String link = settings.baseUrl() + "/plan";
        String closing = FrenchDates.moment(event.to(), FRENCH);
        leads().forEach(lead -> write(lead, "mail.closingMoved", link, closing, event.opensAt()));
    }

    @EventListener
    void on(RemarksDeposited event) {
        String link = settings.baseUrl() + "/accuses/" + event.receipt();
        Stream.concat(Stream.of(event.organisation()), event.signatories().stream())
                .flatMap(organisation -> recipients.leadsOf(organisation).stream())
                .distinct()
                .forEach(lead -> write(lead, "mail.deposited", link, String.valueOf(event.remarks()), Instant.MIN));
    }

    /** The coordinator's words stand as a quotation, line by line: none of them can pass for a link of ours. */
    @EventListener
    void on(MembersReminded event) {
        String link = settings.baseUrl() + "/lecture/" + event.version();
        String quoted = event.words().lines().map(line -> "> " + line).collect(Collectors.joining("\n"));
        String subject = Words.say(FRENCH, "mail.reminded.subject");
        String body = Words.say(FRENCH, "mail.reminded.body", link, quoted) + "\n\n"
                + Words.say(FRENCH, "mail.reminded.signature");
        event.associations().stream()
                .flatMap(association -> recipients.leadsOf(association).stream())
                .forEach(lead -> outbox.write(lead, subject, body, Instant.MIN));
    }

    void write(String recipient, String letter, String link, String fact, Instant notBefore) {
        String subject = Words.say(FRENCH, letter + ".subject");
        String body = Words.say(FRENCH, letter + ".body", link, fact) + "\n\n" + Words.say(FRENCH, "mail.signature");
        outbox.write(recipient, subject, body, notBefore);
    }

    private List<String> leads() {
        return recipients.holding(Set.of(Role.ASSOCIATION_LEAD));
    }
}
