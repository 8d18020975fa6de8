package fr.lignealigne.notification;

import fr.lignealigne.account.LeadProposed;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.SeatChanged;
import fr.lignealigne.account.SeatContested;
import fr.lignealigne.shared.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells of seats: to the leads of an association all that changes there, and to whom it awaits what they decide. */
@Component
class SeatLetters {

    private static final Locale FRENCH = Locale.FRENCH;

    /** The Collective is led by its coordinator. */
    private static final Set<Role> LEADING = EnumSet.of(Role.ASSOCIATION_LEAD, Role.COLLECTIVE_COORDINATOR);

    private final Letters letters;
    private final PortalSettings settings;
    private final Recipients recipients;

    SeatLetters(Letters letters, PortalSettings settings, Recipients recipients) {
        this.letters = letters;
        this.settings = settings;
        this.recipients = recipients;
    }

    @EventListener
    void on(SeatChanged event) {
        String link = place() + (event.person() == null ? "" : "?contester=" + event.person());
        String fact = fact(event);
        recipients
                .hearing(event.organisation(), LEADING)
                .forEach(address -> write(address, "mail.seatChanged", link, fact));
    }

    @EventListener
    void on(SeatContested event) {
        write(event.email(), "mail.seatFrozen", settings.baseUrl(), "");
        recipients
                .holding(EnumSet.of(Role.COLLECTIVE_COORDINATOR))
                .forEach(address -> write(address, "mail.contestAwaits", place(), ""));
    }

    @EventListener
    void on(LeadProposed event) {
        Set<Role> others = event.byTheState()
                ? EnumSet.of(Role.COLLECTIVE_COORDINATOR)
                : EnumSet.of(Role.MIPROF, Role.ADMINISTRATOR);
        recipients.holding(others).forEach(address -> write(address, "mail.proposalAwaits", place(), ""));
    }

    private String place() {
        return settings.baseUrl() + "/comptes";
    }

    private void write(String recipient, String letter, String link, String fact) {
        letters.write(recipient, letter, link, fact, Instant.MIN);
    }

    private static String fact(SeatChanged event) {
        List<String> facts = new ArrayList<>();
        facts.add(Words.say(FRENCH, "seat.act." + event.act()));
        facts.add(event.function());
        facts.add(event.email());
        facts.add(event.roles().stream()
                .sorted()
                .map(role -> Words.say(FRENCH, "role." + role))
                .collect(Collectors.joining(", ")));
        return facts.stream().filter(fact -> !fact.isBlank()).collect(Collectors.joining(" – "));
    }
}
