package fr.lignealigne.account;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On an empty database, invites the address of the setting {@code portal.first-admin}, so that someone can begin. */
@Component
class FirstAdministrator implements ApplicationRunner {

    private static final Duration LIFE = Duration.ofDays(7);

    private final String address;
    private final PersonRepository people;
    private final OrganisationRepository organisations;
    private final Links links;

    FirstAdministrator(
            @Value("${portal.first-admin:}") String address,
            PersonRepository people,
            OrganisationRepository organisations,
            Links links) {
        this.address = address.strip().toLowerCase(Locale.ROOT);
        this.people = people;
        this.organisations = organisations;
        this.links = links;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (address.isEmpty() || people.count() > 0) {
            return;
        }
        Organisation organisation = organisations.save(new Organisation(
                new OrganisationDraft("ADMIN", "Administration", "Administration", OrganisationKind.STATE, false)));
        Person first =
                people.saveAndFlush(new Person(address, "Administration", organisation, Set.of(Role.ADMINISTRATOR)));
        links.make(first, PersonInvited.Purpose.INVITATION, LIFE, null);
    }
}
