package fr.lignealigne.account;

import static fr.lignealigne.support.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;

@PortalTest
class MembersModuleTest {

    @Autowired
    Members members;

    @Autowired
    Invitations invitations;

    @Autowired
    People people;

    @Autowired
    PersonRepository persons;

    @Autowired
    DatedSessions sessions;

    @Autowired
    UserDetailsService users;

    @Autowired
    JdbcClient jdbc;

    private People.Someone lead;
    private People.Someone colleague;
    private People.Someone stranger;

    @BeforeEach
    void twoAssociations() {
        lead = people.leadOfAMember();
        colleague = people.colleagueOf(lead, Role.ASSOCIATION_MEMBER);
        stranger = people.leadOutsideTheCollective();
    }

    /** A field of one line shows no break, and a forged client sends what it likes. */
    @Test
    void aFunctionStandsOnOneLineAndFitsItsPlace() {
        Viewer administrator = administrator();
        OrganisationId there = people.ofTheState(Role.MINISTRY).viewer().organisation();
        PersonId invited = invitations.invite(administrator, observer(there, " Chargée\r\nd’études\u202e "));
        assertThat(persons.findById(invited.value()).orElseThrow().function()).isEqualTo("Chargée d’études");
        members.move(administrator, invited, there, "Chef\u0000de bureau\u2028", Set.of(Role.OBSERVER));
        assertThat(persons.findById(invited.value()).orElseThrow().function()).isEqualTo("Chef de bureau");

        String tooLong = "x".repeat(121);
        assertRefused("invitation.functionTooLong", () -> invitations.invite(administrator, observer(there, tooLong)));
        assertRefused(
                "invitation.functionTooLong",
                () -> members.move(administrator, invited, there, tooLong, Set.of(Role.OBSERVER)));
        assertRefused("invitation.incomplete", () -> invitations.invite(administrator, observer(there, "\n\u202e")));
        assertRefused(
                "invitation.incomplete",
                () -> members.move(administrator, invited, there, "\t", Set.of(Role.OBSERVER)));
    }

    private static InvitationDraft observer(OrganisationId there, String function) {
        return new InvitationDraft(
                "ligne-" + UUID.randomUUID() + "@essai.example", function, there, Set.of(Role.OBSERVER));
    }

    @Test
    void aLeadSeesTheirOwnAssociationAlone() {
        assertThat(members.list(lead.viewer()))
                .extracting(MemberSummary::email)
                .containsExactlyInAnyOrder(lead.email(), colleague.email());
    }

    @Test
    void anAdministratorSeesEveryone() {
        assertThat(members.list(administrator()))
                .extracting(MemberSummary::email)
                .contains(lead.email(), colleague.email(), stranger.email());
    }

    @Test
    void aLeadMakesAColleagueLeadAndTakesItBackWhichEndsTheirSessions() {
        String session = signIn(colleague);
        members.give(lead.viewer(), id(colleague), Role.ASSOCIATION_LEAD);
        assertThat(rolesOf(colleague)).contains(Role.ASSOCIATION_LEAD);
        assertThat(sessions.getSessionInformation(session).isExpired()).isFalse();
        members.take(lead.viewer(), id(colleague), Role.ASSOCIATION_LEAD);
        assertThat(rolesOf(colleague)).containsExactly(Role.ASSOCIATION_MEMBER);
        assertThat(sessions.getSessionInformation(session).isExpired()).isTrue();
    }

    @Test
    void whoIsDisabledLosesTheSessionsAtOnceAndOthersKeepTheirs() {
        String session = signIn(colleague);
        String other = signIn(lead);
        members.disable(lead.viewer(), id(colleague));
        assertThat(sessions.getSessionInformation(session).isExpired()).isTrue();
        assertThat(sessions.getSessionInformation(other).isExpired()).isFalse();
        assertThat(users.loadUserByUsername(colleague.email()).isEnabled()).isFalse();
        members.enable(lead.viewer(), id(colleague));
        assertThat(users.loadUserByUsername(colleague.email()).isEnabled()).isTrue();
    }

    @Test
    void whoIsSignedOutLosesEverySessionAndMayComeInAgain() {
        String session = signIn(colleague);
        String other = signIn(lead);
        members.signOut(administrator(), id(colleague));
        assertThat(sessions.getSessionInformation(session).isExpired()).isTrue();
        assertThat(sessions.getSessionInformation(other).isExpired()).isFalse();
        assertThat(users.loadUserByUsername(colleague.email()).isEnabled()).isTrue();
        String again = signIn(colleague);
        assertThat(sessions.getSessionInformation(again).isExpired()).isFalse();
    }

    @Test
    void onlyWhoMayShutSomebodyOutSignsThemOutAndNobodyThemselves() {
        String session = signIn(colleague);
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> members.signOut(stranger.viewer(), id(colleague)));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> members.signOut(colleague.viewer(), id(lead)));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> members.signOut(lead.viewer(), id(lead)));
        assertThat(sessions.getSessionInformation(session).isExpired()).isFalse();
        members.signOut(lead.viewer(), id(colleague));
        assertThat(sessions.getSessionInformation(session).isExpired()).isTrue();
    }

    @Test
    void whoIsLetGoByOneLeadAndInvitedByAnotherLosesTheFirstOnesRoomsAtOnce() {
        String session = signIn(colleague);
        InvitationDraft there = new InvitationDraft(
                colleague.email(), "Juriste", stranger.viewer().organisation(), Set.of(Role.ASSOCIATION_LEAD));
        assertRefused("invitation.elsewhere", () -> invitations.invite(stranger.viewer(), there));
        members.disable(lead.viewer(), id(colleague));
        assertThat(sessions.getSessionInformation(session).isExpired()).isTrue();
        invitations.invite(stranger.viewer(), there);
        assertThat(members.list(lead.viewer())).extracting(MemberSummary::email).containsExactly(lead.email());
        assertThat(members.list(stranger.viewer()))
                .filteredOn(member -> member.email().equals(colleague.email()))
                .singleElement()
                .returns("Juriste", MemberSummary::function)
                .returns(MemberState.INVITED, MemberSummary::state)
                .returns(Set.of(Role.ASSOCIATION_LEAD), MemberSummary::roles);
        assertRefused("refusal.notAllowed", () -> members.enable(lead.viewer(), id(colleague)));
    }

    @Test
    void ofTheLastTwoWhoLeaveAWallAtOnceOneStays() throws Exception {
        People.Someone one = people.ofTheState(Role.MIPROF);
        People.Someone two = people.colleagueOf(one, Role.MIPROF);
        shutOutAllOthers(Role.MIPROF, one, two);
        List<Callable<String>> both = List.of(disable(administrator(), two), disable(administrator(), one));
        try (var threads = Executors.newFixedThreadPool(2)) {
            assertThat(threads.invokeAll(both).stream().map(result -> result.resultNow()))
                    .containsExactlyInAnyOrder("done", "member.lastHolder");
        } finally {
            jdbc.sql("update person set enabled = true").update();
        }
    }

    private Callable<String> disable(Viewer by, People.Someone whom) {
        return () -> {
            try {
                members.disable(by, id(whom));
                return "done";
            } catch (Refusal refused) {
                return refused.key();
            }
        };
    }

    private void shutOutAllOthers(Role role, People.Someone one, People.Someone two) {
        jdbc.sql("update person set enabled = false where id in (select person_id from person_role where role = ?)"
                        + " and email not in (?, ?)")
                .params(role.name(), one.email(), two.email())
                .update();
    }

    @Test
    void theLastHolderOfAWallKeepsItWhateverIsTried() {
        People.Someone one = people.ofTheState(Role.MIPROF);
        shutOutAllOthers(Role.MIPROF, one, one);
        try {
            assertRefused("member.lastHolder", () -> members.disable(administrator(), id(one)));
            assertRefused(
                    "refusal.notAllowed",
                    () -> members.move(
                            administrator(),
                            id(one),
                            people.ofTheState(Role.MINISTRY).viewer().organisation(),
                            "Bureau",
                            Set.of(Role.MINISTRY)));
        } finally {
            jdbc.sql("update person set enabled = true").update();
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nobodyGivesThemselvesARole(Role role) {
        for (Role mine : Role.values()) {
            People.Someone self = people.playing(mine);
            assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> members.give(self.viewer(), id(self), role));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CABINET", "MIPROF", "COLLECTIVE_COORDINATOR"})
    void onlyWhoHoldsAWallOpensIt(Role wall) {
        People.Someone holder = people.playing(wall);
        People.Someone beside = people.colleagueOf(
                holder, wall == Role.COLLECTIVE_COORDINATOR ? Role.ASSOCIATION_MEMBER : Role.OBSERVER);
        for (Role other : Role.values()) {
            if (other != wall) {
                Viewer viewer = people.colleagueOf(holder, other).viewer();
                assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> members.give(viewer, id(beside), wall));
                assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> members.take(viewer, id(holder), wall));
            }
        }
        assertThatExceptionOfType(NotAllowed.class)
                .as("in another organisation")
                .isThrownBy(() -> members.give(people.playing(wall).viewer(), id(beside), wall));
        members.give(holder.viewer(), id(beside), wall);
        assertThat(rolesOf(beside)).contains(wall);
    }

    /** A seat in a ministry opens what MIPROF refers to it, and its advice. */
    @Test
    void onlyMiprofSeatsAMinistry() {
        People.Someone beside = people.ofTheState(Role.OBSERVER);
        for (Role other : Role.values()) {
            if (other != Role.MIPROF) {
                Viewer viewer = people.playing(other).viewer();
                assertThatExceptionOfType(NotAllowed.class)
                        .as(other.name())
                        .isThrownBy(() -> members.give(viewer, id(beside), Role.MINISTRY));
            }
        }
        members.give(people.ofTheState(Role.MIPROF).viewer(), id(beside), Role.MINISTRY);
        assertThat(rolesOf(beside)).contains(Role.MINISTRY);
        members.disable(administrator(), id(beside));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> members.enable(administrator(), id(beside)));
    }

    @Test
    void refusesRolesThatCrossAWall() {
        Viewer miprof = people.ofTheState(Role.MIPROF).viewer();
        assertRefused("invitation.wrongOrganisation", () -> members.give(miprof, id(colleague), Role.MINISTRY));
        People.Someone cabinet = people.ofTheState(Role.CABINET);
        assertRefused("refusal.notAllowed", () -> members.give(miprof, id(cabinet), Role.ASSOCIATION_MEMBER));
        People.Someone technician = people.colleagueOf(cabinet, Role.ADMINISTRATOR);
        assertRefused(
                "invitation.administratorAlone", () -> members.give(cabinet.viewer(), id(technician), Role.CABINET));
    }

    @Test
    void refusesToTakeTheLastRole() {
        assertRefused("member.lastRole", () -> members.take(lead.viewer(), id(colleague), Role.ASSOCIATION_MEMBER));
    }

    @Test
    void refusesTheOtherAssociationAndThoseWhoManageNobody() {
        for (Viewer viewer : List.of(
                stranger.viewer(),
                colleague.viewer(),
                people.ofTheState(Role.CABINET).viewer(),
                people.ofTheState(Role.MINISTRY).viewer(),
                people.ofTheState(Role.OBSERVER).viewer())) {
            assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> members.disable(viewer, id(lead)));
            assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> members.enable(viewer, id(lead)));
            assertThatExceptionOfType(NotAllowed.class)
                    .isThrownBy(() -> members.move(
                            viewer, id(lead), viewer.organisation(), "Ici", Set.of(Role.ASSOCIATION_MEMBER)));
        }
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> members.list(colleague.viewer()));
    }

    @Test
    void refusesALeadWhoShutsTheCoordinatorOut() {
        People.Someone coordinator = people.colleagueOf(lead, Role.COLLECTIVE_COORDINATOR);
        people.coordinator();
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> members.disable(lead.viewer(), id(coordinator)));
    }

    @Test
    void anAdministratorShutsAnyoneOutButReopensNoWall() {
        People.Someone cabinet = people.ofTheState(Role.CABINET);
        people.ofTheState(Role.CABINET);
        members.disable(administrator(), id(cabinet));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> members.enable(administrator(), id(cabinet)));
    }

    private Viewer administrator() {
        return people.ofTheState(Role.ADMINISTRATOR).viewer();
    }

    private static PersonId id(People.Someone someone) {
        return someone.viewer().person();
    }

    private Set<Role> rolesOf(People.Someone someone) {
        return persons.findByEmail(someone.email()).orElseThrow().roles();
    }

    private String signIn(People.Someone someone) {
        UserDetails user = users.loadUserByUsername(someone.email());
        String session = "session-" + java.util.UUID.randomUUID();
        sessions.registerNewSession(session, user);
        return session;
    }
}
