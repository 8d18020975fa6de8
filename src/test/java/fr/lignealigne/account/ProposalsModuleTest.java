package fr.lignealigne.account;

import static fr.lignealigne.support.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.lignealigne.shared.NotFound;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.support.PortalTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ProposalsModuleTest {

    @Autowired
    Proposals proposals;

    @Autowired
    Members members;

    @Autowired
    Contests contests;

    @Autowired
    Passwords passwords;

    @Autowired
    People people;

    @Autowired
    PersonRepository persons;

    @Autowired
    Letterbox letters;

    private People.Someone coordinator;
    private People.Someone miprof;
    private OrganisationId association;
    private final String email = "premier-" + UUID.randomUUID() + "@essai.example";

    @BeforeEach
    void anAssociationOfNobody() {
        people.leadOfAMember();
        coordinator = people.coordinator();
        miprof = people.ofTheState(Role.MIPROF);
        association = people.associationOfNobody();
    }

    @Test
    void whatTheStateProposesIsNothingUntilTheCoordinatorConfirms() {
        ProposalId proposal = propose(miprof);
        assertThat(persons.findByEmail(email)).isEmpty();
        assertThat(letters.countOf(email)).isZero();
        assertThat(proposals.countAwaiting(coordinator.viewer())).isPositive();

        PersonId lead = proposals.confirm(coordinator.viewer(), proposal, People.PASSWORD);

        passwords.choose(letters.tokenOf(email), "le héron gris attend");
        assertThat(persons.findByEmail(email).orElseThrow())
                .returns(lead, Person::id)
                .returns(Set.of(Role.ASSOCIATION_LEAD), person -> Set.copyOf(person.roles()))
                .returns(association, Person::organisation);
        assertThat(mine(coordinator)).isEmpty();
        assertRefused("proposal.led", () -> propose(miprof));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"MIPROF", "ADMINISTRATOR"})
    void whatTheCoordinatorProposesTheStateConfirms(Role role) {
        ProposalId proposal = propose(coordinator);
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> proposals.confirm(people.coordinator().viewer(), proposal, People.PASSWORD));
        proposals.confirm(people.ofTheState(role).viewer(), proposal, People.PASSWORD);
        assertThat(letters.countOf(email)).isEqualTo(1);
    }

    @Test
    void aFunctionStandsOnOneLineAndFitsItsPlace() {
        ProposalDraft broken = new ProposalDraft(association, email, "Référente\nhttps://ailleurs.example/");
        ProposalDraft tooLong = new ProposalDraft(association, email, "x".repeat(121));
        ProposalDraft empty = new ProposalDraft(association, email, "\n");
        assertRefused("invitation.functionTooLong", () -> proposals.propose(miprof.viewer(), tooLong, People.PASSWORD));
        assertRefused("proposal.incomplete", () -> proposals.propose(miprof.viewer(), empty, People.PASSWORD));
        ProposalId proposal = proposals.propose(miprof.viewer(), broken, People.PASSWORD);
        assertThat(proposals.waiting(miprof.viewer()))
                .filteredOn(one -> one.id().equals(proposal))
                .extracting(ProposalSummary::function)
                .containsExactly("Référente https://ailleurs.example/");
    }

    @Test
    void neverTwoOfTheStateAlone() {
        ProposalId proposal = propose(miprof);
        for (People.Someone other : List.of(
                miprof,
                people.ofTheState(Role.MIPROF),
                people.ofTheState(Role.ADMINISTRATOR),
                people.ofTheState(Role.CABINET),
                people.ofTheState(Role.MINISTRY))) {
            assertThatExceptionOfType(NotAllowed.class)
                    .isThrownBy(() -> proposals.confirm(other.viewer(), proposal, People.PASSWORD));
        }
        assertThat(persons.findByEmail(email)).isEmpty();
    }

    @Test
    void eachOfTheTwoProvesWhoTheyAreAndWrongProofsSlowDown() {
        assertRefused("password.presentWrong", () -> proposals.propose(miprof.viewer(), draft(), "pas celui-là"));
        ProposalId proposal = propose(miprof);
        for (int time = 0; time < 5; time++) {
            assertRefused(
                    "password.presentWrong",
                    () -> proposals.confirm(coordinator.viewer(), proposal, "pas celui-là du tout"));
        }
        assertRefused("password.wait", () -> proposals.confirm(coordinator.viewer(), proposal, People.PASSWORD));
    }

    @Test
    void ofTwoWhoConfirmAtOnceOneDoes() throws Exception {
        ProposalId proposal = propose(miprof);
        Viewer second = people.coordinator().viewer();
        List<Callable<String>> both = List.of(confirm(coordinator.viewer(), proposal), confirm(second, proposal));
        try (var threads = Executors.newFixedThreadPool(2)) {
            assertThat(threads.invokeAll(both).stream().map(result -> result.resultNow()))
                    .containsExactlyInAnyOrder("done", "refusal.notFound");
        }
        assertThat(letters.countOf(email)).isEqualTo(1);
    }

    private Callable<String> confirm(Viewer viewer, ProposalId proposal) {
        return () -> {
            try {
                proposals.confirm(viewer, proposal, People.PASSWORD);
                return "done";
            } catch (Refusal refused) {
                return refused.key();
            }
        };
    }

    @Test
    void anAssociationWhoseOnlyLeadIsGoneHasAWayBack() {
        People.Someone lead = people.leadOfAMember();
        People.Someone member = people.colleagueOf(lead, Role.ASSOCIATION_MEMBER);
        association = lead.viewer().organisation();
        ProposalDraft colleague = new ProposalDraft(association, member.email(), "Chargée");
        assertRefused("proposal.led", () -> proposals.propose(coordinator.viewer(), colleague, People.PASSWORD));
        members.disable(
                people.ofTheState(Role.ADMINISTRATOR).viewer(), lead.viewer().person());

        ProposalId proposal = proposals.propose(coordinator.viewer(), colleague, People.PASSWORD);
        proposals.confirm(miprof.viewer(), proposal, People.PASSWORD);

        Person now = persons.findByEmail(member.email()).orElseThrow();
        assertThat(now.roles()).contains(Role.ASSOCIATION_LEAD);
        members.enable(now.viewer(), lead.viewer().person());
    }

    @Test
    void theLeadWhoWasShutOutComesBackByANewLink() {
        People.Someone lead = people.leadOfAMember();
        association = lead.viewer().organisation();
        members.disable(
                people.ofTheState(Role.ADMINISTRATOR).viewer(), lead.viewer().person());
        ProposalId proposal = proposals.propose(
                miprof.viewer(), new ProposalDraft(association, lead.email(), "Référente"), People.PASSWORD);
        proposals.confirm(coordinator.viewer(), proposal, People.PASSWORD);
        assertThat(persons.findByEmail(lead.email()).orElseThrow())
                .returns(true, Person::enabled)
                .returns(null, Person::passwordHash);
        assertThat(letters.tokenOf(lead.email())).isNotEmpty();
    }

    @Test
    void aFrozenLeadAndAnotherShutOutDoNotLeaveTheAssociationToTheState() {
        People.Someone lead = people.leadOfAMember();
        People.Someone second = people.colleagueOf(lead, Role.ASSOCIATION_LEAD);
        association = lead.viewer().organisation();
        contests.contest(lead.viewer(), second.viewer().person());
        members.disable(
                people.ofTheState(Role.ADMINISTRATOR).viewer(), lead.viewer().person());
        ProposalId proposal = propose(miprof);
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() ->
                        proposals.confirm(people.ofTheState(Role.ADMINISTRATOR).viewer(), proposal, People.PASSWORD));
        contests.keep(coordinator.viewer(), second.viewer().person());
        assertRefused("proposal.led", () -> proposals.confirm(coordinator.viewer(), proposal, People.PASSWORD));
    }

    @Test
    void aProposalFallsWithWhoMadeIt() {
        ProposalId proposal = propose(miprof);
        members.disable(
                people.ofTheState(Role.ADMINISTRATOR).viewer(), miprof.viewer().person());
        assertRefused("proposal.gone", () -> proposals.confirm(coordinator.viewer(), proposal, People.PASSWORD));
        proposals.drop(coordinator.viewer(), proposal);
        assertThat(mine(coordinator)).isEmpty();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> proposals.confirm(coordinator.viewer(), proposal, People.PASSWORD));
    }

    @Test
    void offersTheAssociationsWithoutLeadAlone() {
        OrganisationId led = people.leadOfAMember().viewer().organisation();
        assertThat(proposals.withoutLead(miprof.viewer()))
                .extracting(OrganisationSummary::id)
                .contains(association)
                .doesNotContain(led, miprof.viewer().organisation());
    }

    @Test
    void refusesASecondProposalAnAddressSeatedElsewhereAndWhatIsNoAddress() {
        assertRefused(
                "invitation.address",
                () -> proposals.propose(
                        miprof.viewer(), new ProposalDraft(association, "pas une adresse", "X"), People.PASSWORD));
        assertRefused(
                "invitation.elsewhere",
                () -> proposals.propose(
                        coordinator.viewer(), new ProposalDraft(association, miprof.email(), "X"), People.PASSWORD));
        propose(miprof);
        assertRefused("proposal.waiting", () -> propose(coordinator));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ASSOCIATION_MEMBER", "ASSOCIATION_LEAD", "CABINET", "MINISTRY", "OBSERVER"})
    void refusesThoseWhoHoldNothing(Role role) {
        People.Someone other = people.playing(role);
        ProposalId proposal = propose(miprof);
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> propose(other));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> proposals.waiting(other.viewer()));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> proposals.drop(other.viewer(), proposal));
        assertThat(proposals.countAwaiting(other.viewer())).isZero();
    }

    private List<ProposalSummary> mine(People.Someone viewer) {
        return proposals.waiting(viewer.viewer()).stream()
                .filter(proposal -> proposal.email().equals(email))
                .toList();
    }

    private ProposalDraft draft() {
        return new ProposalDraft(association, email, "Référente");
    }

    private ProposalId propose(People.Someone by) {
        return proposals.propose(by.viewer(), draft(), People.PASSWORD);
    }
}
