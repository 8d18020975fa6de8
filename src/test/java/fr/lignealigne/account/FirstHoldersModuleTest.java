package fr.lignealigne.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.support.PortalTest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.ApplicationEventPublisher;
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
    ApplicationEventPublisher events;

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

    @Test
    void twoAddressesThatWereSwappedAreSwappedBack() {
        whereNobodyHoldsARole(() -> {
            start(address("temoin"), address("administration"));
            start("");
            assertThat(first("administration"))
                    .returns(Set.of(Role.ADMINISTRATOR), FirstHoldersModuleTest::roles)
                    .returns(true, Person::enabled);
            assertThat(first("temoin"))
                    .returns(Set.of(Role.OBSERVER), FirstHoldersModuleTest::roles)
                    .returns(true, Person::enabled);
        });
    }

    @Test
    void whoWasLetGoAndIsNamedAgainIsInvitedAgainAndTheJournalTellsIt() {
        whereNobodyHoldsARole(() -> {
            start("");
            start("mistyped-");
            start("");
            for (String name : Set.of("administration", "temoin")) {
                assertThat(first("mistyped-" + name).enabled()).isFalse();
                assertThat(first(name).enabled()).isTrue();
                for (String let : Set.of(name, "mistyped-" + name)) {
                    assertThat(jdbc.sql("select count(*) from audit_entry where act = 'PersonDisabled' and object = ?")
                                    .param(first(let).id().toString())
                                    .query(Integer.class)
                                    .single())
                            .isEqualTo(1);
                }
            }
        });
    }

    @Test
    void aMistypedWitnessIsLetGoThoughTheRightOneHasAnAccount() {
        whereNobodyHoldsARole(() -> {
            People.Someone observer = people.ofTheState(Role.OBSERVER);
            start("");
            start(address("administration"), observer.email());
            assertThat(first("temoin").enabled()).isFalse();
            assertThat(first("administration").enabled()).isTrue();
        });
    }

    @Test
    void anAssociationOfTheSameCodeStopsNothingAndLosesNobody() {
        whereNobodyHoldsARole(() -> {
            OrganisationId namesake = people.register(
                    new OrganisationDraft("TÉMOIN", "Témoin", "Témoin", OrganisationKind.ASSOCIATION, false));
            Person member = persons.saveAndFlush(new Person(
                    address("membre"),
                    "Chargée de mission",
                    organisations.findById(namesake.value()).orElseThrow(),
                    Set.of(Role.ASSOCIATION_LEAD)));
            start("");
            assertThat(member.enabled()).isTrue();
            assertThat(first("temoin").kind()).isEqualTo(OrganisationKind.STATE);
            start("juste-");
            assertThat(first("temoin").enabled()).as("its body is found again").isFalse();
        });
    }

    /** What the migration does with a portal that ran before, done again on one. */
    @Test
    void aPortalThatRanBeforeKeepsItsHoldersAndLetsGoOfWhomOneShellNamed() {
        whereNobodyHoldsARole(() -> {
            People.Someone past = people.ofTheState(Role.CABINET);
            events.publishEvent(new RoleGiven(
                    past.viewer().person(), Role.CABINET, past.viewer().person()));
            persons.saveAndFlush(new Person(
                    address("miprof"),
                    "Directrice",
                    organisations.findById(past.viewer().organisation().value()).orElseThrow(),
                    Set.of(Role.MIPROF)));
            jdbc.sql("delete from person_role where role = 'CABINET'").update();
            jdbc.sql("delete from first_seat").update();
            String migration = text("/db/migration/V110__first_seat.sql");
            for (String statement :
                    migration.substring(migration.indexOf("insert into")).split(";\n")) {
                jdbc.sql(statement).update();
            }
            assertThat(seats.held()).containsExactly(Role.CABINET);
            assertThat(jdbc.sql("select enabled from person where email = ?")
                            .param(address("miprof"))
                            .query(Boolean.class)
                            .single())
                    .isFalse();
        });
    }

    private static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(FirstHoldersModuleTest.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
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
        new FirstHolders(
                        new FirstAddresses(admin, witness),
                        persons,
                        organisations,
                        links,
                        seats,
                        events,
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
