package fr.lignealigne.account;

import fr.lignealigne.shared.Words;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * At the start, invites the first administrator, and the person named to confirm the first holders of the roles that open
 * a wall ({@link FirstSeats}); a mistyped address is not for good.
 */
@Component
class FirstHolders implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstHolders.class);

    private static final String ADMINISTRATORS = "ADMIN";
    private static final String WITNESSES = "TEMOIN";

    private final FirstAddresses addresses;
    private final PersonRepository people;
    private final OrganisationRepository organisations;
    private final Links links;
    private final FirstSeatTable seats;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FirstHolders(
            FirstAddresses addresses,
            PersonRepository people,
            OrganisationRepository organisations,
            Links links,
            FirstSeatTable seats,
            ApplicationEventPublisher events,
            Clock clock) {
        this.addresses = addresses;
        this.people = people;
        this.organisations = organisations;
        this.links = links;
        this.seats = seats;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        String admin = EmailAddress.normal(addresses.admin());
        List<Person> administrators = people.holders(Role.ADMINISTRATOR);
        if (!admin.isEmpty() && administrators.stream().allMatch(FirstHolders::neverCameIn)) {
            if (people.findByEmail(admin).stream().allMatch(known -> isNobodysYet(known, Role.ADMINISTRATOR))) {
                invite(
                        Role.ADMINISTRATOR,
                        admin,
                        "role.ADMINISTRATOR",
                        ADMINISTRATORS,
                        "Administration",
                        administrators);
            } else {
                LOG.warn("The address set for the first administrator has an account already: nobody is invited");
            }
        }
        String witness = EmailAddress.normal(addresses.witness());
        if (!witness.isEmpty() && !seats.held().containsAll(FirstSeatTable.ROLES)) {
            String body = Words.say(Locale.FRENCH, "firstSeat.witness.body");
            invite(Role.OBSERVER, witness, "firstSeat.witness.function", WITNESSES, body, witnesses());
        }
    }

    /** Those whom the settings named before; of an association with the same code nobody is. */
    private List<Person> witnesses() {
        return body(WITNESSES).map(people::sitting).orElse(List.of()).stream()
                .filter(person -> person.roles().contains(Role.OBSERVER))
                .toList();
    }

    /**
     * Invites whom the settings name, and lets go of those who were named before and never came in: their address was
     * wrong. Who has an account that somebody entered or gave keeps it as it is.
     */
    private void invite(Role role, String address, String function, String code, String name, List<Person> before) {
        before.stream()
                .filter(mistyped -> mistyped.enabled()
                        && neverCameIn(mistyped)
                        && !mistyped.email().equals(address))
                .forEach(mistyped -> {
                    mistyped.shutOut(clock.instant());
                    events.publishEvent(new PersonDisabled(mistyped.id(), mistyped.email(), null));
                });
        Optional<Person> known = people.findByEmail(address);
        if (known.isPresent() && (!isNobodysYet(known.get(), role) || sitsAs(role, known.get()))) {
            return;
        }
        Organisation body = body(code)
                .orElseGet(() -> organisations.save(new Organisation(new OrganisationDraft(
                        organisations.freeCode(code), name, name, OrganisationKind.STATE, false))));
        String words = Words.say(Locale.FRENCH, function);
        Person first = known.orElseGet(() -> new Person(address, words, body, Set.of(role)));
        first.moveTo(body, words, Set.of(role));
        first.letIn();
        links.make(people.saveAndFlush(first), PersonInvited.Purpose.INVITATION, Seating.LINK_LIFE, null);
    }

    private static boolean neverCameIn(Person person) {
        return person.passwordHash() == null;
    }

    /** Never came in, and is no more than one of the two was: so addresses that were swapped are swapped back. */
    private static boolean isNobodysYet(Person known, Role wanted) {
        Set<Role> roles = Set.copyOf(known.roles());
        return neverCameIn(known)
                && !known.frozen()
                && (roles.equals(Set.of(wanted))
                        || roles.equals(Set.of(Role.OBSERVER))
                        || roles.equals(Set.of(Role.ADMINISTRATOR)) && !known.enabled());
    }

    private static boolean sitsAs(Role role, Person known) {
        return known.enabled() && known.roles().contains(role);
    }

    private Optional<Organisation> body(String code) {
        return OrganisationRepository.codes(code)
                .map(organisations::findByCode)
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .filter(known -> known.kind() == OrganisationKind.STATE)
                .findFirst();
    }
}
