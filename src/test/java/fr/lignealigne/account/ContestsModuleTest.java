package fr.lignealigne.account;

import static fr.lignealigne.support.Refusals.assertNotAllowed;
import static fr.lignealigne.support.Refusals.assertRefused;
import static fr.lignealigne.support.Refusals.outcome;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.lignealigne.support.PortalTest;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;

@PortalTest
class ContestsModuleTest {

    @Autowired
    Contests contests;

    @Autowired
    Members members;

    @Autowired
    Invitations invitations;

    @Autowired
    CurrentViewer currentViewer;

    @Autowired
    DatedSessions sessions;

    @Autowired
    UserDetailsService users;

    @Autowired
    People people;

    @Autowired
    Letterbox letters;

    @Autowired
    JdbcClient jdbc;

    private People.Someone lead;
    private People.Someone second;
    private People.Someone coordinator;

    @BeforeEach
    void twoLeads() {
        people.leadOfAMember();
        lead = people.leadOfAMember();
        second = people.colleagueOf(lead, Role.ASSOCIATION_LEAD);
        coordinator = people.coordinator();
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aContestedSeatIsFrozenAtOnceEverywhere() {
        UserDetails user = users.loadUserByUsername(second.email());
        sessions.registerNewSession("contested-" + second.email(), user);
        contests.contest(lead.viewer(), id(second));

        assertThat(sessions.getSessionInformation("contested-" + second.email()).isExpired())
                .as("its session")
                .isTrue();
        assertThat(users.loadUserByUsername(second.email()).isEnabled())
                .as("the door")
                .isFalse();
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        assertThatExceptionOfType(NotAllowed.class).as("the services").isThrownBy(currentViewer::get);
        int links = letters.countOf(second.email());
        invitations.sendNewPasswordLink(second.email());
        assertThat(letters.countOf(second.email())).as("a new password").isEqualTo(links);
    }

    @Test
    void aFrozenLeadContestsAndChangesNothing() {
        contests.contest(lead.viewer(), id(second));
        assertNotAllowed(() -> contests.contest(second.viewer(), id(lead)));
        assertNotAllowed(() -> members.take(second.viewer(), id(lead), Role.ASSOCIATION_LEAD));
        assertNotAllowed(() -> members.disable(second.viewer(), id(lead)));
    }

    @Test
    void nothingChangesWhileItIsContestedButAnAdministratorShutsOut() {
        contests.contest(lead.viewer(), id(second));
        assertRefused("contest.frozen", () -> contests.contest(lead.viewer(), id(second)));
        assertRefused("contest.frozen", () -> members.give(lead.viewer(), id(second), Role.ASSOCIATION_MEMBER));
        assertRefused("contest.frozen", () -> members.take(lead.viewer(), id(second), Role.ASSOCIATION_LEAD));
        assertRefused("contest.frozen", () -> members.disable(lead.viewer(), id(second)));
        members.disable(people.ofTheState(Role.ADMINISTRATOR).viewer(), id(second));
        assertRefused("contest.frozen", () -> members.enable(lead.viewer(), id(second)));
        contests.keep(coordinator.viewer(), id(second));
        assertThat(users.loadUserByUsername(second.email()).isEnabled())
                .as("kept, and still shut out")
                .isFalse();
    }

    @Test
    void theCoordinatorKeepsTheSeat() {
        contests.contest(lead.viewer(), id(second));
        assertThat(contests.waiting(coordinator.viewer()))
                .filteredOn(contest -> contest.person().equals(id(second)))
                .singleElement()
                .returns(second.email(), ContestSummary::email)
                .returns(true, ContestSummary::maySettle)
                .returns(false, ContestSummary::own);
        contests.keep(coordinator.viewer(), id(second));
        assertThat(users.loadUserByUsername(second.email()).isEnabled()).isTrue();
        members.give(second.viewer(), id(lead), Role.ASSOCIATION_MEMBER);
    }

    @Test
    void theCoordinatorTakesTheSeatAndOnlyALeadLetsInAgain() {
        contests.contest(lead.viewer(), id(second));
        contests.remove(coordinator.viewer(), id(second));
        assertThat(members.list(lead.viewer()))
                .filteredOn(member -> member.id().equals(id(second)))
                .singleElement()
                .returns(MemberState.DISABLED, MemberSummary::state);
        assertNotAllowed(
                () -> members.enable(people.ofTheState(Role.ADMINISTRATOR).viewer(), id(second)));
        members.enable(lead.viewer(), id(second));
    }

    @Test
    void theLeadWhoContestsMayTakeThatBackAndNobodyElse() {
        People.Someone third = people.colleagueOf(lead, Role.ASSOCIATION_LEAD);
        contests.contest(lead.viewer(), id(second));
        assertNotAllowed(() -> contests.takeBack(third.viewer(), id(second)));
        contests.takeBack(lead.viewer(), id(second));
        assertThat(users.loadUserByUsername(second.email()).isEnabled()).isTrue();
    }

    @Test
    void ofTwoLeadsWhoContestEachOtherAtOnceOneStays() throws Exception {
        List<Callable<String>> both = List.of(
                outcome(() -> contests.contest(lead.viewer(), id(second))),
                outcome(() -> contests.contest(second.viewer(), id(lead))));
        try (var threads = Executors.newFixedThreadPool(2)) {
            assertThat(threads.invokeAll(both).stream().map(result -> result.resultNow()))
                    .containsExactlyInAnyOrder("done", "refusal.notAllowed");
        }
    }

    @Test
    void theLastCoordinatorIsNotFrozen() {
        People.Someone colleague = people.colleagueOf(lead, Role.COLLECTIVE_COORDINATOR);
        jdbc.sql("update person set enabled = false where email <> ? and id in"
                        + " (select person_id from person_role where role = 'COLLECTIVE_COORDINATOR')")
                .param(colleague.email())
                .update();
        try {
            assertRefused("member.lastHolder", () -> contests.contest(lead.viewer(), id(colleague)));
        } finally {
            jdbc.sql("update person set enabled = true").update();
        }
        contests.contest(lead.viewer(), id(colleague));
        contests.keep(coordinator.viewer(), id(colleague));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void refusesWhoDoesNotLeadThere(Role role) {
        Viewer other = people.playing(role).viewer();
        assertNotAllowed(() -> contests.contest(other, id(second)));
        contests.contest(lead.viewer(), id(second));
        assertNotAllowed(() -> contests.takeBack(other, id(second)));
        if (role != Role.COLLECTIVE_COORDINATOR) {
            assertNotAllowed(() -> contests.keep(other, id(second)));
            assertNotAllowed(() -> contests.remove(other, id(second)));
            assertThat(contests.waiting(other)).isEmpty();
        }
        assertNotAllowed(() -> contests.contest(lead.viewer(), id(lead)));
    }

    private static PersonId id(People.Someone someone) {
        return someone.viewer().person();
    }
}
