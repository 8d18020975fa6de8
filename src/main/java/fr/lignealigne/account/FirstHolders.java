package fr.lignealigne.account;

import fr.lignealigne.shared.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * At the start, invites the first administrator, and the person named to confirm the first holders of the roles that open
 * a wall ({@link FirstSeats}); a mistyped address is not for good.
 */
@Component
class FirstHolders implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstHolders.class);

    private static final String WITNESSES = "TEMOIN";

    private final FirstAddresses addresses;
    private final PersonRepository people;
    private final OrganisationRepository organisations;
    private final Links links;
    private final FirstSeatTable seats;

    FirstHolders(
            FirstAddresses addresses,
            PersonRepository people,
            OrganisationRepository organisations,
            Links links,
            FirstSeatTable seats) {
        this.addresses = addresses;
        this.people = people;
        this.organisations = organisations;
        this.links = links;
        this.seats = seats;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        String admin = EmailAddress.normal(addresses.admin());
        if (!admin.isEmpty() && nobodyCameIn(people.holders(Role.ADMINISTRATOR), admin)) {
            invite(Role.ADMINISTRATOR, admin, "role.ADMINISTRATOR", "ADMIN", "Administration");
        }
        String witness = EmailAddress.normal(addresses.witness());
        if (!witness.isEmpty() && !seats.held().containsAll(FirstSeatTable.ROLES)) {
            inviteTheWitness(witness);
        }
    }

    /** Who is named as witness and has an account confirms with it. */
    private void inviteTheWitness(String address) {
        String body = Words.say(Locale.FRENCH, "firstSeat.witness.body");
        List<Person> before =
                organisations.findByCode(WITNESSES).map(people::sitting).orElse(List.of());
        if (people.findByEmail(address).isEmpty()) {
            before.stream()
                    .filter(mistyped -> mistyped.passwordHash() == null)
                    .forEach(mistyped -> mistyped.enable(false));
            invite(Role.OBSERVER, address, "firstSeat.witness.function", WITNESSES, body);
        }
    }

    /** Who was invited and never came in has a wrong address, and is let go. */
    private static boolean nobodyCameIn(List<Person> holders, String address) {
        if (holders.stream()
                .anyMatch(holder ->
                        holder.passwordHash() != null || holder.email().equals(address))) {
            return false;
        }
        holders.forEach(mistyped -> mistyped.enable(false));
        return true;
    }

    private void invite(Role role, String address, String function, String code, String name) {
        if (people.findByEmail(address).isPresent()) {
            LOG.warn("The address set for the first {} has an account already: nobody is invited", role);
            return;
        }
        Person first = people.saveAndFlush(
                new Person(address, Words.say(Locale.FRENCH, function), body(code, name), Set.of(role)));
        links.make(first, PersonInvited.Purpose.INVITATION, Seating.LINK_LIFE, null);
    }

    private Organisation body(String code, String name) {
        return organisations
                .findByCode(code)
                .filter(known -> known.kind() == OrganisationKind.STATE)
                .orElseGet(() -> organisations.save(
                        new Organisation(new OrganisationDraft(code, name, name, OrganisationKind.STATE, false))));
    }
}
