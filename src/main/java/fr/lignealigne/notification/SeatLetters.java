package fr.lignealigne.notification;

import fr.lignealigne.account.LeadProposed;
import fr.lignealigne.account.OrganisationId;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells of seats: to the leads of an association all that changes there, and to whom it awaits what they decide. */
@Component
class SeatLetters {

    private static final Locale FRENCH = Locale.FRENCH;

    private final Letters letters;
    private final PortalSettings settings;
    private final JdbcClient jdbc;

    SeatLetters(Letters letters, PortalSettings settings, JdbcClient jdbc) {
        this.letters = letters;
        this.settings = settings;
        this.jdbc = jdbc;
    }

    @EventListener
    void on(SeatChanged event) {
        String link = place() + (event.person() == null ? "" : "?contester=" + event.person());
        String fact = fact(event);
        hearing(event.organisation()).forEach(address -> write(address, "mail.seatChanged", link, fact));
    }

    @EventListener
    void on(SeatContested event) {
        write(event.email(), "mail.seatFrozen", settings.baseUrl(), "");
        holders(EnumSet.of(Role.COLLECTIVE_COORDINATOR))
                .forEach(address -> write(address, "mail.contestAwaits", place(), ""));
    }

    @EventListener
    void on(LeadProposed event) {
        Set<Role> others = event.byTheState()
                ? EnumSet.of(Role.COLLECTIVE_COORDINATOR)
                : EnumSet.of(Role.MIPROF, Role.ADMINISTRATOR);
        holders(others).forEach(address -> write(address, "mail.proposalAwaits", place(), ""));
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

    /** The leads who came in and may enter; where there is none, everybody of the association who may. */
    private List<String> hearing(OrganisationId organisation) {
        String there = "select p.email from person p where p.enabled and not p.frozen and p.password_hash is not null"
                + " and p.organisation_id = :organisation";
        String leads = " and exists (select 1 from person_role r where r.person_id = p.id"
                + " and r.role in ('ASSOCIATION_LEAD', 'COLLECTIVE_COORDINATOR'))";
        List<String> hearing = addresses(there + leads, organisation);
        return hearing.isEmpty() ? addresses(there, organisation) : hearing;
    }

    private List<String> addresses(String sql, OrganisationId organisation) {
        return jdbc.sql(sql)
                .param("organisation", organisation.value())
                .query((row, index) -> row.getString(1))
                .list();
    }

    private List<String> holders(Set<Role> roles) {
        return jdbc.sql("select distinct p.email from person p join person_role r on r.person_id = p.id"
                        + " where p.enabled and not p.frozen and p.password_hash is not null and r.role in (:roles)")
                .param("roles", roles.stream().map(Role::name).toList())
                .query((row, index) -> row.getString(1))
                .list();
    }
}
