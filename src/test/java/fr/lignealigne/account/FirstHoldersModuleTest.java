package fr.lignealigne.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.support.PortalTest;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Each test puts the roles of the shared database aside and rolls back. */
@PortalTest
class FirstHoldersModuleTest {

    @Autowired
    PersonRepository persons;

    @Autowired
    OrganisationRepository organisations;

    @Autowired
    Links links;

    @Autowired
    FirstSeatTable seats;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    People people;

    private final String key = UUID.randomUUID().toString();

    @Test
    void invitesTheTwoWhoNameTheOthersAndNobodyWithARoleThatOpensAWall() {
        whereNobodyHoldsARole(() -> {
            start("");
            assertThat(first("administration")).returns(Set.of(Role.ADMINISTRATOR), FirstHoldersModuleTest::roles);
            assertThat(first("temoin"))
                    .returns(Set.of(Role.OBSERVER), FirstHoldersModuleTest::roles)
                    .returns(OrganisationKind.STATE, Person::kind)
                    .returns(null, Person::passwordHash);
            long before = persons.count();
            start("");
            assertThat(persons.count()).as("a second start").isEqualTo(before);
            assertThat(persons.holders(Role.MIPROF)).isEmpty();
        });
    }

    @Test
    void aMistypedAddressIsShutOutByTheNextStartWithTheRightOne() {
        whereNobodyHoldsARole(() -> {
            start("mistyped-");
            start("");
            for (String name : Set.of("administration", "temoin")) {
                assertThat(first("mistyped-" + name).enabled()).isFalse();
                assertThat(first(name).enabled()).isTrue();
            }
        });
    }

    @Test
    void invitesNobodyWhoIsNotNeeded() {
        whereNobodyHoldsARole(() -> {
            people.ofTheState(Role.ADMINISTRATOR);
            people.ofTheState(Role.MIPROF);
            people.ofTheState(Role.CABINET);
            people.coordinator();
            start("");
            assertThat(persons.findByEmail(address("administration"))).isEmpty();
            assertThat(persons.findByEmail(address("temoin"))).isEmpty();
        });
    }

    @Test
    void whoIsNamedAndHasAnAccountKeepsItAsItIs() {
        whereNobodyHoldsARole(() -> {
            People.Someone observer = people.ofTheState(Role.OBSERVER);
            long before = persons.count();
            start(observer.email(), observer.email());
            assertThat(persons.count()).isEqualTo(before);
        });
    }

    private void whereNobodyHoldsARole(Runnable test) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            jdbc.sql("delete from person_role").update();
            jdbc.sql("delete from first_seat").update();
            test.run();
        });
    }

    private void start(String prefix) {
        start(
                address(prefix + "administration"),
                " " + address(prefix + "temoin").toUpperCase(Locale.ROOT));
    }

    private void start(String admin, String witness) {
        new FirstHolders(new FirstAddresses(admin, witness), persons, organisations, links, seats)
                .run(new DefaultApplicationArguments());
    }

    private String address(String name) {
        return name + "-" + key + "@essai.example";
    }

    private Person first(String name) {
        return persons.findByEmail(address(name)).orElseThrow();
    }

    private static Set<Role> roles(Person person) {
        return Set.copyOf(person.roles());
    }
}
