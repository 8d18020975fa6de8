package fr.lignealigne.account;

import static fr.lignealigne.support.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import fr.lignealigne.shared.Refusal;
import fr.lignealigne.support.PortalTest;
import java.time.Duration;
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
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;

@PortalTest
class InvitationsModuleTest {

    private static final String SENTENCE = "le héron gris attend";

    @Autowired
    Invitations invitations;

    @Autowired
    Passwords passwords;

    @Autowired
    Members members;

    @Autowired
    People people;

    @Autowired
    Letterbox letters;

    @Autowired
    UserDetailsService users;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    JdbcClient jdbc;

    private People.Someone lead;
    private final String email = "invite-" + UUID.randomUUID() + "@essai.example";

    @BeforeEach
    void anotherAssociationIsThereToo() {
        people.leadOutsideTheCollective();
        lead = people.leadOfAMember();
    }

    @Test
    void aLeadInvitesAColleagueWhoChoosesAPasswordOnce() {
        PersonId invited = invite(lead, Role.ASSOCIATION_MEMBER);
        String token = letters.tokenOf(email);
        assertThat(passwords.addressOf(token)).contains(email);
        assertThat(passwords.addressOf(token)).as("looking uses nothing up").contains(email);

        passwords.choose(token, SENTENCE);

        assertThat(encoder.matches(SENTENCE, users.loadUserByUsername(email).getPassword()))
                .isTrue();
        assertThat(members.list(lead.viewer()))
                .filteredOn(member -> member.id().equals(invited))
                .singleElement()
                .returns(MemberState.ACTIVE, MemberSummary::state)
                .returns(Set.of(Role.ASSOCIATION_MEMBER), MemberSummary::roles);
        assertThat(passwords.addressOf(token)).isEmpty();
        assertThatExceptionOfType(LinkUsedUp.class).isThrownBy(() -> passwords.choose(token, "une autre phrase"));
    }

    @Test
    void oneSentenceTypedOnTwoSystemsIsOne() {
        invite(lead, Role.ASSOCIATION_MEMBER);
        passwords.choose(letters.tokenOf(email), "le he\u0301ron gris attend");
        assertThat(encoder.matches(SENTENCE, users.loadUserByUsername(email).getPassword()))
                .isTrue();
    }

    @Test
    void theDatabaseDoesNotHoldTheLink() {
        invite(lead, Role.ASSOCIATION_MEMBER);
        String token = letters.tokenOf(email);
        assertThat(token).hasSizeGreaterThanOrEqualTo(43);
        assertThat(letters.lastOf(email).orElseThrow().toString()).doesNotContain(token);
        assertThat(jdbc.sql("select count(*) from invitation where token_hash = ?")
                        .param(token)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void ofTwoWhoUseOneLinkAtOnceExactlyOneDoes() throws Exception {
        invite(lead, Role.ASSOCIATION_MEMBER);
        String token = letters.tokenOf(email);
        List<Callable<String>> uses =
                List.of(use(token, "première phrase de passe"), use(token, "seconde phrase de passe"));
        try (var threads = Executors.newFixedThreadPool(2)) {
            assertThat(threads.invokeAll(uses).stream().map(result -> result.resultNow()))
                    .containsExactlyInAnyOrder("in", "invitation.usedUp");
        }
    }

    private Callable<String> use(String token, String sentence) {
        return () -> {
            try {
                passwords.choose(token, sentence);
                return "in";
            } catch (Refusal refused) {
                return refused.key();
            }
        };
    }

    @Test
    void aNewLinkReplacesTheEarlierOne() {
        PersonId invited = invite(lead, Role.ASSOCIATION_MEMBER);
        String earlier = letters.tokenOf(email);
        invitations.renew(lead.viewer(), invited);
        assertThat(passwords.addressOf(earlier)).isEmpty();
        assertThat(passwords.addressOf(letters.tokenOf(email))).contains(email);
    }

    @Test
    void anInvitationLastsSevenDaysAndNoLonger() {
        invite(lead, Role.ASSOCIATION_MEMBER);
        String token = letters.tokenOf(email);
        age(email, Duration.ofDays(7).minusMinutes(1));
        assertThat(passwords.addressOf(token)).contains(email);
        age(email, Duration.ofMinutes(2));
        assertRefused("invitation.usedUp", () -> passwords.choose(token, SENTENCE));
    }

    @Test
    void aBadPasswordDoesNotUseTheLinkUp() {
        invite(lead, Role.ASSOCIATION_MEMBER);
        String token = letters.tokenOf(email);
        assertRefused("password.tooShort", () -> passwords.choose(token, "court"));
        assertRefused("password.context", () -> passwords.choose(token, email));
        assertThatCode(() -> passwords.choose(token, SENTENCE)).doesNotThrowAnyException();
    }

    @Test
    void whoForgotTheirPasswordGetsALinkForAnHourAndThreeAnHour() {
        People.Someone other = people.leadOfAMember();
        for (int time = 0; time < 5; time++) {
            invitations.sendNewPasswordLink("  " + other.email().toUpperCase(java.util.Locale.ROOT));
        }
        assertThat(letters.countOf(other.email())).isEqualTo(3);
        String token = letters.tokenOf(other.email());
        age(other.email(), Duration.ofMinutes(61));
        assertThat(passwords.addressOf(token)).isEmpty();
        invitations.sendNewPasswordLink(other.email());
        passwords.choose(letters.tokenOf(other.email()), SENTENCE);
    }

    @Test
    void askingForANewPasswordDoesNotSpoilAnInvitation() {
        invite(lead, Role.ASSOCIATION_MEMBER);
        String invitation = letters.tokenOf(email);
        invitations.sendNewPasswordLink(email);
        assertThat(passwords.addressOf(invitation)).contains(email);
        passwords.choose(letters.tokenOf(email), SENTENCE);
        assertThat(passwords.addressOf(invitation)).as("one is enough").isEmpty();
    }

    @Test
    void theCounterAnswersAtOnceForKnownAndUnknownAlike() {
        long begin = System.nanoTime();
        invitations.forgotten("nobody-" + UUID.randomUUID() + "@essai.example", "192.0.2.1");
        invitations.forgotten(lead.email(), "192.0.2.1");
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofMillis(50));
        await().atMost(Duration.ofSeconds(10)).until(() -> letters.countOf(lead.email()) == 1);
    }

    @Test
    void whoAsksWithoutEndIsDroppedAndTheOthersAreNot() {
        People.Someone second = people.leadOfAMember();
        for (int time = 0; time < Invitations.ASKED_FROM_ONE_PLACE; time++) {
            invitations.forgotten("nobody-" + time + "@essai.example", "2001:db8:1:2::" + time);
        }
        long begin = System.nanoTime();
        invitations.forgotten(lead.email(), "2001:db8:1:2:ffff::1");
        assertThat(Duration.ofNanos(System.nanoTime() - begin))
                .as("who is dropped hears and waits as the others do")
                .isLessThan(Duration.ofMillis(50));
        invitations.forgotten(second.email(), "2001:db8:1:3::1");
        await().atMost(Duration.ofSeconds(10)).until(() -> letters.countOf(second.email()) == 1);
        assertThat(letters.countOf(lead.email()))
                .as("one after the other: this one would have come before")
                .isZero();
    }

    @Test
    void changesOnesOwnPasswordWithThePresentOne() {
        passwords.change(lead.viewer(), People.PASSWORD, SENTENCE, "this");
        assertThat(encoder.matches(
                        SENTENCE, users.loadUserByUsername(lead.email()).getPassword()))
                .isTrue();
    }

    @Test
    void refusesAWrongPresentPasswordAndSlowsItDown() {
        for (int time = 0; time < 5; time++) {
            assertRefused(
                    "password.presentWrong",
                    () -> passwords.change(lead.viewer(), "pas celui-là du tout", SENTENCE, "this"));
        }
        assertRefused("password.wait", () -> passwords.change(lead.viewer(), People.PASSWORD, SENTENCE, "this"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ASSOCIATION_MEMBER", "MINISTRY", "OBSERVER"})
    void refusesThoseWhoManageNobody(Role role) {
        People.Someone other = people.playing(role);
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> invite(other, Role.ASSOCIATION_MEMBER));
    }

    @Test
    void refusesALeadWhoInvitesElsewhereOrAboveThem() {
        OrganisationId elsewhere = people.leadOfAMember().viewer().organisation();
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> invitations.invite(
                        lead.viewer(),
                        new InvitationDraft(email, "Chargée", elsewhere, Set.of(Role.ASSOCIATION_MEMBER))));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> invite(lead, Role.COLLECTIVE_COORDINATOR));
        assertThat(letters.countOf(email)).isZero();
    }

    @Test
    void refusesAnAdministratorWhoOpensAWall() {
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> invite(people.ofTheState(Role.ADMINISTRATOR), Role.CABINET));
        assertThatExceptionOfType(NotAllowed.class)
                .as("a ministry reads what is referred to it")
                .isThrownBy(() -> invite(people.ofTheState(Role.ADMINISTRATOR), Role.MINISTRY));
    }

    @Test
    void refusesRolesThatDoNotGoTogetherOrElsewhere() {
        People.Someone administrator = people.ofTheState(Role.ADMINISTRATOR);
        assertRefused("invitation.administratorAlone", () -> invite(administrator, Role.ADMINISTRATOR, Role.OBSERVER));
        assertRefused(
                "invitation.wrongOrganisation",
                () -> invitations.invite(
                        administrator.viewer(),
                        new InvitationDraft(email, "Bureau", lead.viewer().organisation(), Set.of(Role.OBSERVER))));
    }

    @Test
    void tellsThatAnAddressIsKnownOnlyToThoseWhoManageIt() {
        People.Someone elsewhere = people.leadOfAMember();
        assertRefused(
                "invitation.elsewhere",
                () -> invitations.invite(
                        lead.viewer(),
                        new InvitationDraft(
                                elsewhere.email(),
                                "Chargée",
                                lead.viewer().organisation(),
                                Set.of(Role.ASSOCIATION_MEMBER))));
        invite(lead, Role.ASSOCIATION_MEMBER);
        assertRefused("invitation.known", () -> invite(lead, Role.ASSOCIATION_MEMBER));
    }

    @Test
    void refusesTheLinkOfSomeoneShutOutMeanwhile() {
        PersonId invited = invite(lead, Role.ASSOCIATION_MEMBER);
        members.disable(lead.viewer(), invited);
        assertRefused("invitation.usedUp", () -> passwords.choose(letters.tokenOf(email), SENTENCE));
        assertRefused("invitation.accepted", () -> invitations.renew(lead.viewer(), invited));
        int before = letters.countOf(email);
        invitations.sendNewPasswordLink(email);
        assertThat(letters.countOf(email)).isEqualTo(before);
    }

    @Test
    void refusesAMadeUpLink() {
        assertThat(passwords.addressOf("")).isEmpty();
        assertRefused("invitation.usedUp", () -> passwords.choose("AAAA", SENTENCE));
    }

    private PersonId invite(People.Someone by, Role... roles) {
        return invitations.invite(
                by.viewer(), new InvitationDraft(email, "Chargée", by.viewer().organisation(), Set.of(roles)));
    }

    /** Makes this person's links older. */
    private void age(String address, Duration by) {
        jdbc.sql("update invitation set created_at = created_at - interval :s second,"
                        + " expires_at = expires_at - interval :s second"
                        + " where person_id = (select id from person where email = :email)")
                .param("s", by.toSeconds())
                .param("email", address)
                .update();
    }
}
