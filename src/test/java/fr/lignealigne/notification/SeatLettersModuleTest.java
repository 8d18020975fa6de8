package fr.lignealigne.notification;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.account.Contests;
import fr.lignealigne.account.InvitationDraft;
import fr.lignealigne.account.Invitations;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.People;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.ProposalDraft;
import fr.lignealigne.account.ProposalId;
import fr.lignealigne.account.Proposals;
import fr.lignealigne.account.Role;
import fr.lignealigne.support.PortalTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class SeatLettersModuleTest {

    @Autowired
    Invitations invitations;

    @Autowired
    Contests contests;

    @Autowired
    Proposals proposals;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    private People.Someone lead;
    private People.Someone second;
    private final String email = "lettre-" + UUID.randomUUID() + "@essai.example";

    @BeforeEach
    void twoLeads() {
        lead = people.leadOfAMember();
        second = people.colleagueOf(lead, Role.ASSOCIATION_LEAD);
    }

    @Test
    void allTheLeadsHearAtOnceOfASeatAndWhereToContestIt() {
        People.Someone stranger = people.leadOfAMember();
        People.Someone member = people.colleagueOf(lead, Role.ASSOCIATION_MEMBER);
        PersonId invited = invite();
        for (People.Someone hearing : List.of(lead, second)) {
            assertThat(to(hearing.email()))
                    .singleElement()
                    .asString()
                    .contains("Chargée", email, "/comptes?contester=" + invited);
        }
        assertThat(to(stranger.email())).isEmpty();
        assertThat(to(member.email())).isEmpty();
    }

    /** Whoever holds a lead's session could else send the other leads an address of their own in our words. */
    @Test
    void aFunctionInTwoLinesIsOneAndNoLink() {
        String function = "Chargée\nhttps://ailleurs.example/";
        invitations.invite(
                lead.viewer(),
                new InvitationDraft(email, function, lead.viewer().organisation(), Set.of(Role.ASSOCIATION_MEMBER)));
        assertThat(to(second.email()))
                .singleElement()
                .asString()
                .contains("Chargée https://ailleurs.example/")
                .doesNotContainPattern("(?m)^https://ailleurs");
    }

    @Test
    void whoIsFrozenAndWhoSettlesHearOfAContest() {
        People.Someone coordinator = people.coordinator();
        contests.contest(lead.viewer(), second.viewer().person());
        assertThat(to(second.email())).singleElement().asString().contains("suspendu");
        assertThat(to(coordinator.email())).singleElement().asString().contains("/comptes");
        assertThat(to(lead.email())).singleElement().asString().contains(second.email());
    }

    @Test
    void theOtherBodyHearsOfAProposalAndThePersonProposedDoesNot() {
        People.Someone coordinator = people.coordinator();
        People.Someone miprof = people.ofTheState(Role.MIPROF);
        People.Someone cabinet = people.ofTheState(Role.CABINET);
        OrganisationId association = people.associationOfNobody();
        ProposalId proposal =
                proposals.propose(miprof.viewer(), new ProposalDraft(association, email, "Référente"), People.PASSWORD);
        assertThat(to(coordinator.email())).hasSize(1);
        assertThat(to(miprof.email())).isEmpty();
        assertThat(to(cabinet.email())).isEmpty();
        assertThat(to(email)).isEmpty();
        proposals.confirm(coordinator.viewer(), proposal, People.PASSWORD);
        assertThat(to(email)).singleElement().asString().contains("/invitation/");
    }

    @Test
    void whereNobodyLeadsAnyMoreTheOthersHear() {
        People.Someone coordinator = people.coordinator();
        OrganisationId association = people.associationOfNobody();
        People.Someone member = people.enrol(association, "m-" + email, "Chargée", Set.of(Role.ASSOCIATION_MEMBER));
        proposals.propose(coordinator.viewer(), new ProposalDraft(association, email, "Référente"), People.PASSWORD);
        assertThat(to(member.email())).singleElement().asString().contains(email);
    }

    private PersonId invite() {
        return invitations.invite(
                lead.viewer(),
                new InvitationDraft(email, "Chargée", lead.viewer().organisation(), Set.of(Role.ASSOCIATION_MEMBER)));
    }

    private List<String> to(String address) {
        return jdbc.sql("select body from outgoing_mail where recipient = ?")
                .param(address)
                .query((row, index) -> row.getString(1))
                .list();
    }
}
