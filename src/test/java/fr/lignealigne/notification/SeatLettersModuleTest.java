package fr.lignealigne.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import fr.lignealigne.account.Contests;
import fr.lignealigne.account.InvitationDraft;
import fr.lignealigne.account.Invitations;
import fr.lignealigne.account.Letterbox;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Passwords;
import fr.lignealigne.account.People;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.ProposalDraft;
import fr.lignealigne.account.ProposalId;
import fr.lignealigne.account.Proposals;
import fr.lignealigne.account.Role;
import fr.lignealigne.notice.Notice;
import fr.lignealigne.notice.NoticeKind;
import fr.lignealigne.notice.OwnNotices;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.support.PortalTest;
import java.time.LocalDate;
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
    Passwords passwords;

    @Autowired
    Letterbox links;

    @Autowired
    OwnNotices notices;

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

    /** Whoever reads somebody's mail at night is seen in the morning. */
    @Test
    void whosePasswordIsChosenByALinkHearsWhenAndWhatToDo() {
        invitations.forgotten(lead.email(), "192.0.2.7");
        await().until(() -> links.lastOf(lead.email())
                .flatMap(letter -> passwords.addressOf(letter.token()))
                .isPresent());
        passwords.choose(links.tokenOf(lead.email()), "le héron gris attend");
        assertThat(to(lead.email()))
                .filteredOn(body -> body.contains("à l’aide d’un lien"))
                .singleElement()
                .asString()
                .contains(String.valueOf(LocalDate.now(Clocks.PARIS).getYear()), "/mot-de-passe-oublie")
                .doesNotContain("héron", links.tokenOf(lead.email()));
        assertThat(toldOfAPassword(lead)).isOne();
        assertThat(to(second.email())).isEmpty();
        assertThat(toldOfAPassword(second)).isZero();
    }

    @Test
    void whoChangesTheirPasswordHearsItToo() {
        passwords.change(second.viewer(), People.PASSWORD, "le héron gris attend", "this");
        assertThat(to(second.email()))
                .singleElement()
                .asString()
                .contains("Mon compte", "/mot-de-passe-oublie")
                .doesNotContain("héron");
        assertThat(toldOfAPassword(second)).isOne();
    }

    @Test
    void whoseWrongPasswordChangedNothingHearsNothing() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> passwords.change(lead.viewer(), "pas celui-là", "le héron gris attend", "this"));
        assertThat(to(lead.email())).isEmpty();
        assertThat(toldOfAPassword(lead)).isZero();
    }

    private long toldOfAPassword(People.Someone someone) {
        return notices.list(someone.viewer(), 0, 20).stream()
                .map(Notice::kind)
                .filter(NoticeKind.PASSWORD_CHANGED::equals)
                .count();
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
