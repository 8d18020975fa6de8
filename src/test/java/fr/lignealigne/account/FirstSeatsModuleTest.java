package fr.lignealigne.account;

import static fr.lignealigne.support.Refusals.assertNotAllowed;
import static fr.lignealigne.support.Refusals.assertRefused;
import static fr.lignealigne.support.Refusals.outcome;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.lignealigne.support.PortalTest;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Naming the first holders, and what goes wrong with it; each test begins where nobody ever held such a role. */
@PortalTest
class FirstSeatsModuleTest {

    private static final String WRONG = "pas celui-là du tout";

    @Autowired
    FirstSeats seats;

    @Autowired
    Passwords passwords;

    @Autowired
    Members members;

    @Autowired
    PersonRepository persons;

    @Autowired
    WitnessSwitch settings;

    @Autowired
    SecondFactorSwitch compulsory;

    @Autowired
    CodePhones phones;

    @Autowired
    Letterbox letters;

    @Autowired
    People people;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private final String email = "premiere-" + UUID.randomUUID() + "@essai.example";

    private People.Someone administrator;
    private People.Someone witness;

    @BeforeEach
    void twoPeople() {
        jdbc.sql("delete from first_seat").update();
        jdbc.sql("delete from person_role where role in ('MIPROF', 'CABINET', 'COLLECTIVE_COORDINATOR')")
                .update();
        administrator = people.ofTheState(Role.ADMINISTRATOR);
        witness = people.ofTheState(Role.OBSERVER);
        settings.name(witness.email());
    }

    @AfterEach
    void asBefore() {
        settings.name("");
        compulsory.requireFor();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"MIPROF", "CABINET", "COLLECTIVE_COORDINATOR"})
    void anAdministratorProposesAndThePersonNamedInTheSettingsConfirms(Role role) {
        UUID proposal = propose(role, email);
        assertThat(persons.findByEmail(email)).as("until the second").isEmpty();
        assertThat(letters.countOf(email)).isZero();
        assertThat(seats.countAwaiting(administrator.viewer())).isZero();
        assertThat(seats.countAwaiting(witness.viewer())).isEqualTo(1);
        assertThat(standing(witness, role))
                .returns(FirstSeatSummary.State.PROPOSED, FirstSeatSummary::state)
                .extracting(FirstSeatSummary::proposal)
                .returns(email, FirstSeatSummary.Proposal::email)
                .returns("Directrice", FirstSeatSummary.Proposal::function)
                .returns(true, FirstSeatSummary.Proposal::mayConfirm);
        confirm(proposal);
        assertThat(rolesOf(email)).containsExactly(role);
        assertThat(letters.countOf(email)).isEqualTo(1);
        assertThat(standing(administrator, role).state()).isEqualTo(FirstSeatSummary.State.INVITED);
        Person first = transaction.execute(status -> {
            Person found = persons.findByEmail(email).orElseThrow();
            found.viewer();
            return found;
        });
        assertThat(first.viewer().kind())
                .isEqualTo(role == Role.COLLECTIVE_COORDINATOR ? OrganisationKind.COLLECTIVE : OrganisationKind.STATE);
        assertThat(first.viewer().collectiveMember()).isEqualTo(role == Role.COLLECTIVE_COORDINATOR);
        assertThat(mailsTo(administrator)).hasSize(2);
        assertThat(mailsTo(witness)).hasSize(2).noneMatch(body -> body.contains(email));
        assertThat(jdbc.sql("select count(*) from audit_entry where act like 'FirstSeat%' and object like ?")
                        .param(role + "%" + witness.viewer().person() + "%")
                        .query(Integer.class)
                        .single())
                .as("whom it waited for")
                .isEqualTo(1);
        assertThat(jdbc.sql("select person from audit_entry where act = 'FirstSeatConfirmed' and object = ?")
                        .param(role + " " + first.id() + " "
                                + administrator.viewer().person())
                        .query(UUID.class)
                        .single())
                .as("both are in the journal")
                .isEqualTo(witness.viewer().person().value());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nobodyElseNamesAnybody(Role role) {
        UUID proposal = propose(Role.CABINET, email);
        People.Someone other = people.playing(role);
        assertNotAllowed(() -> seats.confirm(other.viewer(), proposal, People.PASSWORD));
        assertNotAllowed(() -> seats.refuse(other.viewer(), proposal, "Non."));
        if (role != Role.ADMINISTRATOR) {
            assertNotAllowed(() -> seats.list(other.viewer()));
            assertNotAllowed(() -> seats.propose(other.viewer(), draft(Role.MIPROF, email), People.PASSWORD));
            assertNotAllowed(() -> seats.takeBack(other.viewer(), proposal));
        }
        assertNotAllowed(() -> seats.propose(witness.viewer(), draft(Role.MIPROF, email), People.PASSWORD));
        assertNotAllowed(() -> seats.takeBack(witness.viewer(), proposal));
    }

    /** An administrator makes other administrators: so none of them is the second person, whatever the settings say. */
    @Test
    void noAdministratorConfirmsAndNeitherOfTheTwoIsNamed() {
        settings.name(administrator.email());
        People.Someone second = people.ofTheState(Role.ADMINISTRATOR);
        assertRefused(
                "firstSeat.noWitness",
                () -> seats.propose(second.viewer(), draft(Role.MIPROF, email), People.PASSWORD));
        assertThat(seats.mayConfirm(administrator.viewer())).isFalse();
        settings.name("personne@essai.example");
        assertRefused("firstSeat.noWitness", () -> propose(Role.MIPROF, email));
        settings.name(" " + witness.email().toUpperCase(java.util.Locale.ROOT) + " ");
        assertRefused("firstSeat.self", () -> propose(Role.MIPROF, witness.email()));
        assertThat(noted("RoleRefused", witness.viewer().person() + " MIPROF")).hasSize(1);
        assertRefused("firstSeat.self", () -> propose(Role.MIPROF, administrator.email()));
        assertRefused("firstSeat.cannotBe", () -> propose(Role.MIPROF, second.email()));
    }

    /** Else an administrator and the State would open the Collective's room between them. */
    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"MIPROF", "CABINET", "MINISTRY"})
    void whoAnswersForTheStateConfirmsNothing(Role role) {
        People.Someone other = people.ofTheState(role);
        settings.name(other.email());
        assertRefused("firstSeat.noWitness", () -> propose(Role.COLLECTIVE_COORDINATOR, email));
        assertThat(seats.mayConfirm(other.viewer())).isFalse();
    }

    @Test
    void theNamedPersonWhoWasMovedConfirmsNothing() {
        UUID proposal = propose(Role.COLLECTIVE_COORDINATOR, email);
        People.Someone miprof = people.ofTheState(Role.MIPROF);
        PersonId moved = witness.viewer().person();
        OrganisationId there = miprof.viewer().organisation();
        members.move(miprof.viewer(), moved, there, "Chargée", Set.of(Role.OBSERVER));
        assertRefused("firstSeat.changed", () -> seats.confirm(people.again(witness), proposal, People.PASSWORD));
        UUID again = propose(Role.COLLECTIVE_COORDINATOR, email);
        members.move(miprof.viewer(), moved, there, "Chargée", Set.of(Role.MIPROF));
        assertNotAllowed(() -> seats.confirm(people.again(witness), again, People.PASSWORD));
        assertThat(persons.findByEmail(email)).isEmpty();
    }

    @Test
    void aWrongOrganisationOrTwoSwappedAddressesAreMendedUntilSomebodyCameIn() {
        FirstSeatDraft wrong = new FirstSeatDraft(Role.CABINET, email, "Préfète", "Faux " + UUID.randomUUID());
        confirm(seats.propose(administrator.viewer(), wrong, People.PASSWORD));
        confirm(propose(Role.MIPROF, "cabinet-" + email));
        UUID miprof = propose(Role.MIPROF, email);
        UUID cabinet = propose(Role.CABINET, "cabinet-" + email);
        confirm(miprof);
        confirm(cabinet);
        assertSits(email, Role.MIPROF);
        assertSits("cabinet-" + email, Role.CABINET);
        assertThat(letters.countOf(email)).isEqualTo(2);
        passwords.choose(letters.tokenOf(email), "une phrase qui ne sert que là");
        assertRefused("firstSeat.cannotBe", () -> propose(Role.CABINET, email));
    }

    @Test
    void whomAHolderInvitedStaysTheirs() {
        confirm(propose(Role.COLLECTIVE_COORDINATOR, email));
        people.coordinator();
        assertRefused("firstSeat.cannotBe", () -> propose(Role.MIPROF, email));
    }

    private void assertSits(String address, Role role) {
        transaction.executeWithoutResult(status -> {
            Person person = persons.findByEmail(address).orElseThrow();
            assertThat(person.enabled()).isTrue();
            assertThat(Set.copyOf(person.roles())).containsExactly(role);
            assertThat(person.viewer())
                    .returns("Premiers " + role, Viewer::organisationName)
                    .returns("Directrice", Viewer::function);
        });
    }

    @Test
    void whoWasShutOutForAWrongAddressIsAmongTheChangesOfTheCollective() {
        confirm(propose(Role.COLLECTIVE_COORDINATOR, email));
        confirm(propose(Role.COLLECTIVE_COORDINATOR, "juste-" + email));
        assertThat(jdbc.sql("select count(*) from seat_change where email = ? and act = 'SHUT_OUT'")
                        .param(email)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aProposalThatSomebodysComingInSettlesIsSaidToBeGone() {
        confirm(propose(Role.CABINET, email));
        propose(Role.CABINET, "juste-" + email);
        passwords.choose(letters.tokenOf(email), "une phrase qui ne sert que là");
        assertThat(noted("FirstSeatDropped", "CABINET TAKEN_BACK"))
                .contains(persons.findByEmail(email).orElseThrow().id().value());
        assertThat(mailsTo(witness)).hasSize(4);
    }

    @Test
    void whoCameInHearsWhoElseIsNamed() {
        People.Someone miprof = people.ofTheState(Role.MIPROF);
        confirm(propose(Role.CABINET, email));
        assertThat(mailsTo(miprof)).hasSize(1).noneMatch(body -> body.contains(email));
    }

    @Test
    void eachProvesWhoTheyAre() {
        assertRefused(
                "password.presentWrong", () -> seats.propose(administrator.viewer(), draft(Role.MIPROF, email), WRONG));
        UUID proposal = propose(Role.MIPROF, email);
        assertRefused("password.presentWrong", () -> seats.confirm(witness.viewer(), proposal, WRONG));
        assertThat(persons.findByEmail(email)).isEmpty();
    }

    /** The named person observes, and an observer comes in without; opening such a role takes one all the same. */
    @Test
    void whoConfirmsShowsASecondFactorWhereTheRoleTakesOne() {
        UUID proposal = propose(Role.MIPROF, email);
        compulsory.requireFor(Role.MIPROF);
        assertRefused("firstSeat.factorNeeded", () -> confirm(proposal));
        assertThat(seats.lacksFactor(witness.viewer()))
                .as("so the page leads there first")
                .isTrue();
        phones.give(witness);
        assertThat(seats.lacksFactor(witness.viewer())).isFalse();
        assertThatExceptionOfType(ProofAsked.class).as("lately").isThrownBy(() -> confirm(proposal));
        compulsory.requireFor(Role.ADMINISTRATOR);
        assertThatExceptionOfType(ProofAsked.class).isThrownBy(() -> propose(Role.CABINET, email));
        assertThat(persons.findByEmail(email)).isEmpty();
    }

    @Test
    void onceSomebodyCameInTheWayIsShutForEver() {
        confirm(propose(Role.MIPROF, email));
        passwords.choose(letters.tokenOf(email), "une phrase qui ne sert que là");
        assertRefused("firstSeat.held", () -> propose(Role.MIPROF, "autre-" + email));
        jdbc.sql("delete from person_role where role = 'MIPROF'").update();
        assertThat(seats.held()).containsExactly(Role.MIPROF);
        assertRefused("firstSeat.held", () -> propose(Role.MIPROF, "autre-" + email));
        confirm(propose(Role.CABINET, "autre-" + email));
    }

    @Test
    void whoHoldsARoleByAnotherWayShutsItToo() {
        UUID proposal = propose(Role.CABINET, email);
        people.ofTheState(Role.CABINET);
        assertRefused("firstSeat.held", () -> confirm(proposal));
        assertThat(persons.findByEmail(email)).isEmpty();
    }

    @Test
    void aWrongAddressIsNamedAnewUntilSomebodyCameIn() {
        confirm(propose(Role.MIPROF, email));
        confirm(propose(Role.MIPROF, "juste-" + email));
        assertThat(persons.findByEmail(email).orElseThrow().enabled()).isFalse();
        assertThat(passwords.addressOf(letters.tokenOf(email))).as("its link").isEmpty();
        passwords.choose(letters.tokenOf("juste-" + email), "une phrase qui ne sert que là");
        assertThat(seats.held()).containsExactly(Role.MIPROF);
    }

    @Test
    void confirmsWhatWasReadAndThatOnce() {
        UUID read = propose(Role.MIPROF, email);
        seats.takeBack(administrator.viewer(), read);
        UUID replaced = propose(Role.MIPROF, "autre-" + email);
        assertRefused("firstSeat.changed", () -> confirm(read));
        confirm(replaced);
        assertRefused("firstSeat.changed", () -> confirm(replaced));
        assertRefused("firstSeat.changed", () -> seats.takeBack(administrator.viewer(), replaced));
        assertThat(persons.findByEmail(email)).isEmpty();
    }

    @Test
    void ofTwoAdministratorsTheSecondWaitsOrTakesTheFirstOnesBack() {
        UUID first = propose(Role.MIPROF, email);
        People.Someone second = people.ofTheState(Role.ADMINISTRATOR);
        FirstSeatDraft other = draft(Role.MIPROF, "autre-" + email);
        assertRefused("firstSeat.waiting", () -> seats.propose(second.viewer(), other, People.PASSWORD));
        seats.takeBack(second.viewer(), first);
        seats.propose(second.viewer(), other, People.PASSWORD);
        assertRefused("firstSeat.changed", () -> confirm(first));
    }

    @Test
    void aRefusalHasAReasonThatAdministratorsRead() {
        UUID proposal = propose(Role.MIPROF, email);
        assertRefused("firstSeat.reason", () -> seats.refuse(witness.viewer(), proposal, " "));
        assertRefused("firstSeat.reason", () -> seats.refuse(witness.viewer(), proposal, "x".repeat(501)));
        seats.refuse(witness.viewer(), proposal, "L’adresse n’est pas la sienne.");
        assertThat(standing(administrator, Role.MIPROF))
                .returns(FirstSeatSummary.State.REFUSED, FirstSeatSummary::state)
                .extracting(FirstSeatSummary::proposal)
                .returns("L’adresse n’est pas la sienne.", FirstSeatSummary.Proposal::refusal);
        assertThat(mailsTo(administrator)).noneMatch(body -> body.contains("pas la sienne"));
        assertRefused("firstSeat.changed", () -> confirm(proposal));
        confirm(propose(Role.MIPROF, "juste-" + email));
    }

    @Test
    void fallsWithWhoProposed() {
        UUID proposal = propose(Role.MIPROF, email);
        People.Someone second = people.ofTheState(Role.ADMINISTRATOR);
        members.disable(second.viewer(), administrator.viewer().person());
        assertRefused("firstSeat.changed", () -> confirm(proposal));
        members.enable(second.viewer(), administrator.viewer().person());
        assertRefused("firstSeat.changed", () -> confirm(proposal));
        members.disable(second.viewer(), administrator.viewer().person());
        assertNotAllowed(() -> propose(Role.CABINET, email));
    }

    @Test
    void fallsWithASettingThatNamesSomebodyElse() {
        UUID proposal = propose(Role.MIPROF, email);
        People.Someone other = people.ofTheState(Role.OBSERVER);
        settings.name(other.email());
        assertNotAllowed(() -> confirm(proposal));
        assertRefused("firstSeat.otherWitness", () -> seats.confirm(other.viewer(), proposal, People.PASSWORD));
        settings.name("");
        assertNotAllowed(() -> confirm(proposal));
    }

    @Test
    void theNamedPersonWhoWasShutOutConfirmsNothing() {
        UUID proposal = propose(Role.MIPROF, email);
        members.disable(administrator.viewer(), witness.viewer().person());
        assertNotAllowed(() -> confirm(proposal));
        assertRefused("firstSeat.noWitness", () -> propose(Role.CABINET, email));
        assertThat(persons.findByEmail(email)).isEmpty();
    }

    @Test
    void whoIsThereAlreadyGetsTheRoleAndShutsTheWay() {
        People.Someone there = people.ofTheState(Role.MINISTRY);
        String body = there.viewer().organisationName();
        FirstSeatDraft draft = new FirstSeatDraft(Role.MIPROF, there.email(), "Autre", body);
        UUID proposal = seats.propose(administrator.viewer(), draft, People.PASSWORD);
        assertThat(standing(witness, Role.MIPROF))
                .extracting(FirstSeatSummary::proposal)
                .returns("MINISTRY", FirstSeatSummary.Proposal::function)
                .returns(false, FirstSeatSummary.Proposal::isNew);
        confirm(proposal);
        assertThat(rolesOf(there.email())).containsExactlyInAnyOrder(Role.MINISTRY, Role.MIPROF);
        assertThat(seats.held()).containsExactly(Role.MIPROF);
    }

    @Test
    void whoWasMovedOrShutOutMeanwhileIsNotNamed() {
        People.Someone there = people.ofTheState(Role.MINISTRY);
        FirstSeatDraft draft = new FirstSeatDraft(
                Role.MIPROF, there.email(), "Autre", there.viewer().organisationName());
        UUID proposal = seats.propose(administrator.viewer(), draft, People.PASSWORD);
        members.disable(administrator.viewer(), there.viewer().person());
        assertRefused("firstSeat.cannotBe", () -> confirm(proposal));
        assertRefused(
                "firstSeat.cannotBe",
                () -> propose(Role.CABINET, people.leadOfAMember().email()));
        assertRefused(
                "firstSeat.cannotBe",
                () -> propose(Role.CABINET, people.ofTheState(Role.MINISTRY).email()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "personne", "a@b", "Moi <moi@essai.example>", "moi@essai.example\nBcc: x@y.example"})
    void badAddressesAreRefused(String address) {
        assertRefused("invitation.address", () -> propose(Role.MIPROF, address));
    }

    @Test
    void wordsStandOnOneLine() {
        seats.propose(
                administrator.viewer(),
                new FirstSeatDraft(Role.MIPROF, email, "Secrétaire\ngénérale", "Faux\u2028organisme"),
                People.PASSWORD);
        assertThat(seats.list(administrator.viewer()))
                .filteredOn(seat -> seat.role() == Role.MIPROF)
                .extracting(seat -> Objects.requireNonNull(seat.proposal()))
                .singleElement()
                .returns("Secrétaire générale", FirstSeatSummary.Proposal::function)
                .returns("Faux organisme", FirstSeatSummary.Proposal::organisation);
    }

    @Test
    void badWordsAreRefused() {
        assertRefused("firstSeat.otherRole", () -> propose(Role.ADMINISTRATOR, email));
        assertRefused("firstSeat.otherRole", () -> propose(Role.ASSOCIATION_LEAD, email));
        for (FirstSeatDraft draft : List.of(
                new FirstSeatDraft(Role.MIPROF, email, " ", "MIPROF"),
                new FirstSeatDraft(Role.MIPROF, email, "Directrice", " "))) {
            assertRefused("firstSeat.incomplete", () -> seats.propose(administrator.viewer(), draft, People.PASSWORD));
        }
        for (FirstSeatDraft draft : List.of(
                new FirstSeatDraft(Role.MIPROF, email, "x".repeat(121), "MIPROF"),
                new FirstSeatDraft(Role.MIPROF, email, "Directrice", "x".repeat(81)))) {
            assertRefused("firstSeat.tooLong", () -> seats.propose(administrator.viewer(), draft, People.PASSWORD));
        }
    }

    @Test
    void ofTwoConfirmationsOrProposalsAtOnceOneIsDone() throws Exception {
        UUID proposal = propose(Role.MIPROF, email);
        assertThat(twice(() -> confirm(proposal))).containsOnlyOnce("done").contains("firstSeat.changed");
        assertThat(letters.countOf(email)).isEqualTo(1);
        assertThat(twice(() -> propose(Role.CABINET, "cabinet-" + email)))
                .containsOnlyOnce("done")
                .contains("firstSeat.waiting");
    }

    private static List<String> twice(Runnable act) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(2)) {
            return threads.invokeAll(Collections.nCopies(2, outcome(act))).stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }

    private UUID propose(Role role, String address) {
        return seats.propose(administrator.viewer(), draft(role, address), People.PASSWORD);
    }

    private void confirm(UUID proposal) {
        seats.confirm(witness.viewer(), proposal, People.PASSWORD);
    }

    private static FirstSeatDraft draft(Role role, String address) {
        return new FirstSeatDraft(role, address, "Directrice", "Premiers " + role);
    }

    private FirstSeatSummary standing(People.Someone who, Role role) {
        return seats.list(who.viewer()).stream()
                .filter(seat -> seat.role() == role)
                .findFirst()
                .orElseThrow();
    }

    private List<UUID> noted(String act, String object) {
        return jdbc.sql("select person from audit_entry where act = ? and object = ?")
                .params(act, object)
                .query(UUID.class)
                .list();
    }

    private Set<Role> rolesOf(String address) {
        return EnumSet.copyOf(persons.findByEmail(address).orElseThrow().roles());
    }

    private List<String> mailsTo(People.Someone someone) {
        return jdbc.sql("select body from outgoing_mail where recipient = ?")
                .param(someone.email())
                .query(String.class)
                .list();
    }
}
