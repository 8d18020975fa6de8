package fr.lignealigne.account;

import fr.lignealigne.shared.Words;
import java.time.Clock;
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
 * At the start, invites the first holder of each role that only its holders give, while nobody who holds it ever came
 * in: so that someone can begin, and a mistyped address is not for good.
 */
@Component
class FirstHolders implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstHolders.class);

    private final FirstAddresses addresses;
    private final PersonRepository people;
    private final OrganisationRepository organisations;
    private final Links links;
    private final Clock clock;

    FirstHolders(
            FirstAddresses addresses,
            PersonRepository people,
            OrganisationRepository organisations,
            Links links,
            Clock clock) {
        this.addresses = addresses;
        this.people = people;
        this.organisations = organisations;
        this.links = links;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        invite(Role.ADMINISTRATOR, addresses.admin(), "ADMIN", "Administration");
        invite(Role.MIPROF, addresses.miprof(), "MIPROF", "MIPROF");
        invite(Role.CABINET, addresses.cabinet(), "CABINET", "Cabinet");
        invite(Role.COLLECTIVE_COORDINATOR, addresses.coordinator(), "COLLECTIF", "Collectif");
    }

    private void invite(Role role, String setting, String code, String name) {
        String address = EmailAddress.normal(setting);
        List<Person> holders = people.holders(role);
        if (address.isEmpty()
                || holders.stream()
                        .anyMatch(holder ->
                                holder.passwordHash() != null || holder.email().equals(address))) {
            return;
        }
        if (people.findByEmail(address).isPresent()) {
            LOG.warn("The address set for the first {} has an account already: nobody is invited", role);
            return;
        }
        holders.forEach(mistyped -> mistyped.shutOut(clock.instant()));
        String function = Words.say(Locale.FRENCH, "role." + role);
        Person first = people.saveAndFlush(new Person(address, function, organisation(role, code, name), Set.of(role)));
        links.make(first, PersonInvited.Purpose.INVITATION, Seating.LINK_LIFE, null);
    }

    /** The coordinator sits in the Collective's own organisation, of which there is one; the others in a State body. */
    private Organisation organisation(Role role, String code, String name) {
        boolean collective = role == Role.COLLECTIVE_COORDINATOR;
        OrganisationKind kind = collective ? OrganisationKind.COLLECTIVE : OrganisationKind.STATE;
        return (collective ? organisations.findFirstByKindOrderByCode(kind) : organisations.findByCode(code))
                .filter(known -> known.kind() == kind)
                .orElseGet(() -> organisations.save(
                        new Organisation(new OrganisationDraft(code, name, name, kind, collective))));
    }
}
