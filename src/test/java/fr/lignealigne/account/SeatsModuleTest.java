package fr.lignealigne.account;

import static fr.lignealigne.support.Refusals.assertNotAllowed;
import static fr.lignealigne.support.Refusals.assertRefused;
import static fr.lignealigne.support.Refusals.outcome;
import static org.assertj.core.api.Assertions.assertThat;

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
class SeatsModuleTest {

    @Autowired
    Invitations invitations;

    @Autowired
    Members members;

    @Autowired
    SeatChanges changes;

    @Autowired
    People people;

    @Autowired
    PersonRepository persons;

    @Autowired
    Letterbox letters;

    private People.Someone lead;
    private People.Someone colleague;
    private People.Someone stranger;
    private final String email = "siege-" + UUID.randomUUID() + "@essai.example";

    @BeforeEach
    void twoAssociations() {
        lead = people.leadOfAMember();
        colleague = people.colleagueOf(lead, Role.ASSOCIATION_MEMBER);
        stranger = people.leadOutsideTheCollective();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"MIPROF", "ADMINISTRATOR", "CABINET", "COLLECTIVE_COORDINATOR"})
    void nobodyButItsLeadsGivesMovesOrTakesASeatOfAnAssociation(Role role) {
        Viewer outsider = people.playing(role).viewer();
        for (OrganisationId association : List.of(lead.viewer().organisation(), people.associationOfNobody())) {
            for (Role seat : List.of(Role.ASSOCIATION_MEMBER, Role.ASSOCIATION_LEAD, Role.COLLECTIVE_COORDINATOR)) {
                assertNotAllowed(() ->
                        invitations.invite(outsider, new InvitationDraft(email, "Chargée", association, Set.of(seat))));
            }
        }
        assertNotAllowed(() -> members.give(outsider, id(colleague), Role.ASSOCIATION_LEAD));
        assertNotAllowed(() -> members.take(outsider, id(lead), Role.ASSOCIATION_LEAD));
        assertNotAllowed(() -> members.move(outsider, id(colleague), outsider.organisation(), "Ici", outsider.roles()));
        members.disable(lead.viewer(), id(colleague));
        assertNotAllowed(() -> members.enable(outsider, id(colleague)));
        assertThat(letters.countOf(email)).isZero();
    }

    @Test
    void anAdministratorShutsOutAndOnlyALeadLetsInAgain() {
        Viewer administrator = people.ofTheState(Role.ADMINISTRATOR).viewer();
        members.disable(administrator, id(colleague));
        assertNotAllowed(() -> members.enable(administrator, id(colleague)));
        members.enable(lead.viewer(), id(colleague));
        assertThat(changes.latest(lead.viewer()))
                .extracting(SeatChange::act)
                .containsExactly(SeatAct.LET_IN, SeatAct.SHUT_OUT);
    }

    @Test
    void theLeadsOfBothAssociationsHearOfWhoChangesBetweenThem() {
        members.disable(lead.viewer(), id(colleague));
        invitations.invite(
                stranger.viewer(),
                new InvitationDraft(
                        colleague.email(),
                        "Juriste",
                        stranger.viewer().organisation(),
                        Set.of(Role.ASSOCIATION_MEMBER)));
        assertThat(changes.latest(lead.viewer()))
                .extracting(SeatChange::act)
                .containsExactly(SeatAct.LEFT, SeatAct.SHUT_OUT);
        assertThat(changes.latest(stranger.viewer()))
                .singleElement()
                .returns(SeatAct.GIVEN, SeatChange::act)
                .returns(colleague.email(), SeatChange::email)
                .returns("Juriste", SeatChange::function)
                .returns(Set.of(Role.ASSOCIATION_MEMBER), SeatChange::roles);
    }

    @Test
    void whoWasLetGoComesInByANewLinkAlone() {
        members.disable(lead.viewer(), id(colleague));
        invitations.invite(
                stranger.viewer(),
                new InvitationDraft(
                        colleague.email(),
                        "Juriste",
                        stranger.viewer().organisation(),
                        Set.of(Role.ASSOCIATION_MEMBER)));
        assertThat(persons.findByEmail(colleague.email()).orElseThrow().passwordHash())
                .isNull();
        assertThat(letters.tokenOf(colleague.email())).isNotEmpty();
    }

    @Test
    void theStateTakesOverNobodyWhomItShutOut() {
        Viewer administrator = people.ofTheState(Role.ADMINISTRATOR).viewer();
        members.disable(administrator, id(colleague));
        assertRefused(
                "invitation.known",
                () -> invitations.invite(
                        administrator,
                        new InvitationDraft(
                                colleague.email(), "Bureau", administrator.organisation(), Set.of(Role.OBSERVER))));
    }

    @Test
    void aCoordinatorGivesTheirRoleToAColleagueButBringsNobodyNewIntoAnAssociation() {
        Viewer coordinator =
                people.colleagueOf(lead, Role.COLLECTIVE_COORDINATOR).viewer();
        members.give(coordinator, id(colleague), Role.COLLECTIVE_COORDINATOR);
        assertNotAllowed(() -> invitations.invite(
                coordinator,
                new InvitationDraft(
                        email, "Chargée", coordinator.organisation(), Set.of(Role.COLLECTIVE_COORDINATOR))));
    }

    @Test
    void inTheCollectiveItsCoordinatorSeats() {
        OrganisationId collective = people.register(
                new OrganisationDraft("C" + email.hashCode(), "C", "C", OrganisationKind.COLLECTIVE, true));
        Viewer coordinator = people.enrol(collective, "c-" + email, "Coordination", Set.of(Role.COLLECTIVE_COORDINATOR))
                .viewer();
        invitations.invite(
                coordinator, new InvitationDraft(email, "Chargée", collective, Set.of(Role.ASSOCIATION_MEMBER)));
        assertThat(changes.latest(coordinator)).extracting(SeatChange::act).containsExactly(SeatAct.GIVEN);
        Viewer miprof = people.ofTheState(Role.MIPROF).viewer();
        assertNotAllowed(() -> invitations.invite(
                miprof, new InvitationDraft("m-" + email, "Chargée", collective, Set.of(Role.ASSOCIATION_MEMBER))));
    }

    @Test
    void ofTwoLeadsWhoTakeEachOthersSeatAtOnceOneStays() throws Exception {
        People.Someone second = people.colleagueOf(lead, Role.ASSOCIATION_LEAD);
        members.give(lead.viewer(), id(second), Role.ASSOCIATION_MEMBER);
        members.give(second.viewer(), id(lead), Role.ASSOCIATION_MEMBER);
        Viewer one = fresh(lead);
        Viewer two = fresh(second);
        List<Callable<String>> both = List.of(
                outcome(() -> members.take(one, id(second), Role.ASSOCIATION_LEAD)),
                outcome(() -> members.take(two, id(lead), Role.ASSOCIATION_LEAD)));
        try (var threads = Executors.newFixedThreadPool(2)) {
            assertThat(threads.invokeAll(both).stream().map(result -> result.resultNow()))
                    .containsExactlyInAnyOrder("done", "refusal.notAllowed");
        }
        assertThat(List.of(fresh(lead), fresh(second)))
                .filteredOn(viewer -> viewer.is(Role.ASSOCIATION_LEAD))
                .hasSize(1);
    }

    @Test
    void refusesTheChangesToThoseWhoLeadNothing() {
        assertNotAllowed(() -> changes.latest(colleague.viewer()));
        for (Role role : List.of(Role.MIPROF, Role.ADMINISTRATOR, Role.CABINET)) {
            assertNotAllowed(() -> changes.latest(people.ofTheState(role).viewer()));
        }
        members.give(lead.viewer(), id(colleague), Role.ASSOCIATION_LEAD);
        assertThat(changes.latest(stranger.viewer())).isEmpty();
    }

    private Viewer fresh(People.Someone someone) {
        return persons.findByEmail(someone.email()).orElseThrow().viewer();
    }

    private static PersonId id(People.Someone someone) {
        return someone.viewer().person();
    }
}
