package fr.lignealigne.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.support.PortalTest;
import java.time.Clock;
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
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    People people;

    private final String key = UUID.randomUUID().toString();

    @Test
    void invitesTheFirstHolderOfEachRoleIntoABodyThatFits() {
        whereNobodyHoldsARole(() -> {
            start("");
            assertThat(first("miprof")).returns(Set.of(Role.MIPROF), FirstHoldersModuleTest::roles);
            assertThat(first("cabinet")).returns(OrganisationKind.STATE, Person::kind);
            assertThat(first("administration")).returns(Set.of(Role.ADMINISTRATOR), FirstHoldersModuleTest::roles);
            assertThat(first("coordination"))
                    .returns(OrganisationKind.COLLECTIVE, Person::kind)
                    .returns(true, person -> person.viewer().inTheCollective())
                    .returns(null, Person::passwordHash);
            long before = persons.count();
            start("");
            assertThat(persons.count()).as("a second start").isEqualTo(before);
        });
    }

    @Test
    void aMistypedAddressIsShutOutByTheNextStartWithTheRightOne() {
        whereNobodyHoldsARole(() -> {
            start("mistyped-");
            start("");
            assertThat(first("mistyped-coordination").enabled()).isFalse();
            assertThat(first("coordination").enabled()).isTrue();
        });
    }

    @Test
    void invitesNobodyOnceSomebodyWhoHoldsTheRoleCameIn() {
        whereNobodyHoldsARole(() -> {
            people.ofTheState(Role.MIPROF);
            people.coordinator();
            start("");
            assertThat(persons.findByEmail(address("miprof"))).isEmpty();
            assertThat(persons.findByEmail(address("coordination"))).isEmpty();
            assertThat(first("cabinet").enabled()).isTrue();
        });
    }

    private void whereNobodyHoldsARole(Runnable test) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            jdbc.sql("delete from person_role").update();
            test.run();
        });
    }

    private void start(String prefix) {
        new FirstHolders(
                        new FirstAddresses(
                                address(prefix + "administration"),
                                address(prefix + "miprof"),
                                " " + address(prefix + "cabinet").toUpperCase(java.util.Locale.ROOT),
                                address(prefix + "coordination")),
                        persons,
                        organisations,
                        links,
                        Clock.systemUTC())
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
