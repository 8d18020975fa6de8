package fr.lignealigne.account;

import static fr.lignealigne.support.Refusals.assertRefused;
import static fr.lignealigne.support.Refusals.outcome;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lignealigne.shared.Attempts;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.support.PortalTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;

@PortalTest
class SecondFactorModuleTest {

    @Autowired
    Factors factors;

    @Autowired
    Proofs proofs;

    @Autowired
    FreshProof fresh;

    @Autowired
    ShownFactors shown;

    @Autowired
    PasskeyStore store;

    @Autowired
    Passkeys passkeys;

    @Autowired
    CodePhones phones;

    @Autowired
    SecondFactorSwitch compulsory;

    @Autowired
    CurrentViewer currentViewer;

    @Autowired
    SecondSteps steps;

    @Autowired
    FactorResets resets;

    @Autowired
    Contests contests;

    @Autowired
    DatedSessions registry;

    @Autowired
    UserDetailsService users;

    @Autowired
    PersonRepository persons;

    @Autowired
    Members members;

    @Autowired
    Memberships memberships;

    @Autowired
    People people;

    @Autowired
    Attempts attempts;

    @Autowired
    JdbcClient jdbc;

    private People.Someone adviser;
    private CodePhones.Phone phone;

    @BeforeEach
    void anAdviserWithAPhone() {
        phones.give(people.coordinator());
        adviser = people.ofTheState(Role.CABINET);
        phone = phones.give(adviser);
    }

    @AfterEach
    void nobodyHere() {
        SecurityContextHolder.clearContext();
        compulsory.requireFor();
    }

    @Test
    void noCodeIsAcceptedTwiceNorOneFromBeforeIt() {
        String present = phone.shows(0);
        String later = phone.shows(1);
        assertThat(isRight(adviser, later)).isTrue();
        assertThat(isRight(adviser, later)).as("again").isFalse();
        assertThat(isRight(adviser, present)).as("one from before").isFalse();
    }

    @Test
    void ofManyWhoSendOneCodeAtOnceOneIsLetIn() throws Exception {
        String code = phone.shows(0);
        assertThat(atOnce(4, () -> isRight(adviser, code))).containsOnlyOnce(true);
    }

    @Test
    void ofManyWhoSendOneRecoveryCodeAtOnceOneIsLetInAndItsPersonIsTold() throws Exception {
        String code = phone.recovery().getFirst();
        assertThat(phone.recovery()).hasSize(10).doesNotHaveDuplicates().allMatch(one -> one.length() == 29);
        assertThat(atOnce(
                        4,
                        () -> isRight(
                                adviser, FactorKind.RECOVERY, code.toLowerCase().replace(' ', '-'))))
                .containsOnlyOnce(true);
        assertThat(factors.of(adviser.viewer()).recoveryCodes()).isEqualTo(9);
        assertThat(mails(adviser)).anyMatch(body -> body.contains("code de secours a servi"));
    }

    @Test
    void theCodeOfSomebodyElseOpensNothing() {
        People.Someone other = people.ofTheState(Role.CABINET);
        CodePhones.Phone theirs = phones.give(other);
        assertThat(isRight(adviser, theirs.shows(0))).isFalse();
        assertThat(isRight(adviser, FactorKind.RECOVERY, theirs.recovery().getFirst()))
                .isFalse();
        assertThat(isRight(other, theirs.shows(0))).isTrue();
    }

    @Test
    void wrongCodesMakeTheNextOnesWaitAndARightOneAmongThemToo() {
        for (int time = 0; time < 5; time++) {
            assertThat(isRight(adviser, "000000")).isFalse();
        }
        assertThatThrownBy(() -> isRight(adviser, phone.shows(0))).isInstanceOf(HasToWait.class);
    }

    @Test
    void theSecretIsEncipheredAndOpensNothingInAnotherRow() {
        byte[] kept = jdbc.sql("select secret from code_app where person_id = ?")
                .param(adviser.viewer().person().value())
                .query((row, index) -> row.getBytes(1))
                .single();
        assertThat(kept).hasSizeGreaterThan(40);
        assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(phone.key(), StandardCharsets.ISO_8859_1));
        People.Someone thief = people.ofTheState(Role.MIPROF);
        attempts.at(() -> jdbc.sql("insert into code_app (person_id, secret, last_step, added_at) values (?, ?, 0, ?)")
                .params(thief.viewer().person().value(), kept, Links.utc(Instant.now()))
                .update());
        assertThat(isRight(thief, phone.shows(0))).isFalse();
    }

    @Test
    void aPhoneThatWasLostIsReplacedAndOpensNothingMore() {
        CodePhones.Phone other = phones.give(adviser);
        assertThat(other.recovery()).as("those on paper stay").isEmpty();
        assertThat(isRight(adviser, phone.shows(0))).isFalse();
        assertThat(isRight(adviser, other.shows(0))).isTrue();
        assertThat(factors.of(adviser.viewer()).factors()).hasSize(1);
    }

    @Test
    void noRecoveryCodeIsKeptAsItIs() {
        assertThat(jdbc.sql("select hash from recovery_code where person_id = ?")
                        .param(adviser.viewer().person().value())
                        .query(String.class)
                        .list())
                .hasSize(10)
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    }

    @Test
    void aSignatureThatDoesNotCountOnIsThatOfACopy() {
        CredentialRecord made = made(adviser, 5);
        assertThatThrownBy(() -> save(counted(made, 4))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> save(counted(made, 5))).isInstanceOf(IllegalArgumentException.class);
        save(counted(made, 6));
        assertThat(Objects.requireNonNull(store.findByCredentialId(made.getCredentialId()))
                        .getSignatureCount())
                .isEqualTo(6);
        CredentialRecord never = made(adviser, 0);
        save(counted(never, 0));
        save(counted(never, 0));
    }

    @Test
    void thePasskeyAskedForIsOneOfOnesOwnAndNonsenseIsNone() {
        CredentialRecord theirs = made(people.coordinator(), 0);
        CredentialRecord own = made(adviser, 0);
        var asked = attempts.read(() -> passkeys.toShow(adviser.email()));
        assertThat(asked.getAllowCredentials())
                .singleElement()
                .satisfies(one -> assertThat(one.getId())
                        .isEqualTo(own.getCredentialId())
                        .isNotEqualTo(theirs.getCredentialId()));
        for (String answer : List.of("", "{}", "[]", "{\"id\":\"AAAA\",\"rawId\":\"AAAA\"}", "null")) {
            assertThat(attempts.at(() -> passkeys.isShown(adviser.viewer().person(), asked, answer)))
                    .as(answer)
                    .isFalse();
        }
    }

    @Test
    void oneRemovesOnesOwnAloneAndAfterAProof() {
        CredentialRecord theirs = made(people.coordinator(), 0);
        UUID id = jdbc.sql("select id from passkey where credential_id = ?")
                .param(theirs.getCredentialId().getBytes())
                .query(UUID.class)
                .single();
        assertRefused("factor.proofAsked", () -> factors.removeApp(adviser.viewer()));
        signedIn(adviser, Instant.now());
        assertThatThrownBy(() -> factors.removePasskey(adviser.viewer(), id)).isInstanceOf(NotFound.class);
        factors.removeApp(adviser.viewer());
        assertThat(factors.of(adviser.viewer()))
                .returns(true, FactorsHeld::isEmpty)
                .returns(0, FactorsHeld::recoveryCodes);
        assertThat(mails(adviser)).anyMatch(body -> body.contains("application de codes a été retirée"));
    }

    @Test
    void whereOneIsCompulsoryTheLastStaysAlsoOfTwoThatAreRemovedAtOnce() throws Exception {
        compulsory.requireFor(Role.CABINET);
        signedIn(adviser, Instant.now());
        assertRefused("factor.last", () -> factors.removeApp(adviser.viewer()));
        made(adviser, 0);
        UUID passkey = Objects.requireNonNull(
                factors.of(adviser.viewer()).factors().getFirst().id());
        Authentication here =
                Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        List<String> outcomes;
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<String> one = threads.submit(as(here, outcome(() -> factors.removeApp(adviser.viewer()))));
            Future<String> other =
                    threads.submit(as(here, outcome(() -> factors.removePasskey(adviser.viewer(), passkey))));
            outcomes = List.of(one.get(), other.get());
        }
        assertThat(outcomes).containsExactlyInAnyOrder("done", "factor.last");
        assertThat(factors.of(adviser.viewer()).factors()).hasSize(1);
    }

    @Test
    void whatCannotBeUndoneTakesAFactorShownWithinFiveMinutes() {
        People.Someone colleague = people.colleagueOf(adviser, Role.OBSERVER);
        signedIn(adviser, Instant.now().minusSeconds(301));
        assertThat(fresh.isAsked(adviser.viewer())).isTrue();
        assertRefused(
                "factor.proofAsked",
                () -> members.give(adviser.viewer(), colleague.viewer().person(), Role.CABINET));
        assertRefused("factor.codeRefused", () -> proofs.byCode(adviser.viewer(), "000000"));

        SecurityContextHolder.getContext().setAuthentication(proofs.byCode(adviser.viewer(), phone.shows(0)));
        assertThat(fresh.isAsked(adviser.viewer())).isFalse();
        members.give(adviser.viewer(), colleague.viewer().person(), Role.CABINET);
        assertThat(people.again(colleague).is(Role.CABINET)).isTrue();
    }

    @Test
    void whoHasAFactorProvesByItAndNotByThePassword() {
        People.Someone coordinator = people.coordinator();
        CodePhones.Phone theirs = phones.give(coordinator);
        OrganisationId association = people.associationOfNobody();
        signedIn(coordinator, Instant.now().minusSeconds(301));
        assertRefused(
                "factor.proofAsked", () -> memberships.set(coordinator.viewer(), association, false, People.PASSWORD));
        SecurityContextHolder.getContext()
                .setAuthentication(
                        proofs.byCode(coordinator.viewer(), theirs.recovery().getLast()));
        memberships.set(coordinator.viewer(), association, false, "");
    }

    @Test
    void aRoleThatTakesOneOpensNothingToASessionThatShowedNone() {
        People.Someone without = people.ofTheState(Role.CABINET);
        signedIn(without, null);
        assertThat(currentViewer.get()).isEqualTo(without.viewer());
        compulsory.requireFor(Role.CABINET);
        assertThatThrownBy(currentViewer::get).isInstanceOf(NotAllowed.class);
        signedIn(adviser, Instant.now());
        assertThat(currentViewer.get()).isEqualTo(adviser.viewer());
    }

    @Test
    void addingTheFirstTakesThePasswordAndNobodySetsOneUpForSomebodyElse() {
        People.Someone lead = people.leadOfAMember();
        assertRefused("password.presentWrong", () -> factors.begin(lead.viewer(), "pas celui-là du tout", ""));
        FactorSetup setup = factors.begin(lead.viewer(), People.PASSWORD, "");
        assertThat(setup.address())
                .startsWith("otpauth://totp/Ligne%20%C3%A0%20ligne:")
                .contains("&issuer=Ligne%20");
        assertThatThrownBy(() -> factors.keepApp(adviser.viewer(), setup, "000000"))
                .isInstanceOf(NotAllowed.class);
        assertRefused("factor.notKept", () -> factors.keepApp(lead.viewer(), setup, "000000"));
        assertThat(factors.keepApp(lead.viewer(), setup, OneTimeCodes.at(setup.key(), Instant.now())))
                .hasSize(10);
    }

    @Test
    void theFirstEndsTheSessionsOfThePasswordAloneAndWhatTheyHadBegun() {
        People.Someone lead = people.leadOfAMember();
        UserDetails user = users.loadUserByUsername(lead.email());
        String here = "here-" + lead.email();
        String elsewhere = "elsewhere-" + lead.email();
        registry.registerNewSession(here, user);
        registry.registerNewSession(elsewhere, user);
        FactorSetup begunElsewhere = factors.begin(lead.viewer(), People.PASSWORD, elsewhere);
        FactorSetup setup = factors.begin(lead.viewer(), People.PASSWORD, here);
        factors.keepApp(lead.viewer(), setup, OneTimeCodes.at(setup.key(), Instant.now()));
        assertThat(registry.getAllSessions(user, false))
                .extracting(SessionInformation::getSessionId)
                .containsExactly(here);
        assertRefused("factor.proofAsked", () -> factors.askNewPasskey(lead.viewer(), begunElsewhere));
        assertRefused(
                "factor.proofAsked",
                () -> factors.keepApp(
                        lead.viewer(), begunElsewhere, OneTimeCodes.at(begunElsewhere.key(), Instant.now())));
        signedIn(lead, Instant.now());
        factors.askNewPasskey(lead.viewer(), begunElsewhere);
        registry.removeSessionInformation(here);
        registry.removeSessionInformation(elsewhere);
    }

    @Test
    void whatWasSetUpAtTheDoorLetsInNobodyOnceItIsTakenAway() {
        compulsory.requireFor(Role.MIPROF);
        SignInFailures.Origin origin = new SignInFailures.Origin("door", null);
        HalfIn first = setUpAtTheDoor(people.ofTheState(Role.MIPROF));
        assertThat(steps.take(first, HalfIn.SET_UP, "", origin)).hasSize(2);
        People.Someone other = people.ofTheState(Role.MIPROF);
        HalfIn second = setUpAtTheDoor(other);
        attempts.at(() -> jdbc.sql("delete from code_app where person_id = ?")
                .param(other.viewer().person().value())
                .update());
        assertThatThrownBy(() -> steps.take(second, HalfIn.SET_UP, "", origin)).isInstanceOf(StepRefused.class);
    }

    private HalfIn setUpAtTheDoor(People.Someone newcomer) {
        HalfIn halfIn = attempts.read(() ->
                steps.after(persons.findByEmail(newcomer.email()).orElseThrow()).orElseThrow());
        byte[] key = Objects.requireNonNull(halfIn.setup()).key();
        assertThat(steps.keepApp(halfIn, OneTimeCodes.at(key, Instant.now()))).hasSize(10);
        return halfIn;
    }

    @Test
    void whoMustHaveOneAndLostItDoesNothingInASessionThatIsStillOpen() {
        compulsory.requireFor(Role.CABINET);
        signedIn(adviser, Instant.now());
        assertThat(currentViewer.get()).isEqualTo(adviser.viewer());
        PersonId id = adviser.viewer().person();
        resets.ask(people.ofTheState(Role.ADMINISTRATOR).viewer(), id, People.PASSWORD);
        resets.confirm(people.ofTheState(Role.MIPROF).viewer(), id, People.PASSWORD);
        assertThatThrownBy(currentViewer::get).isInstanceOf(NotAllowed.class);
        signedIn(adviser, Instant.now().minusSeconds(301));
        assertThat(fresh.isAsked(adviser.viewer())).as("held or not").isTrue();
        assertRefused("factor.proofAsked", () -> factors.begin(adviser.viewer(), People.PASSWORD, ""));
        signedIn(adviser, Instant.now().plusSeconds(1));
        assertThat(currentViewer.get()).isEqualTo(adviser.viewer());
    }

    @Test
    void whoLetsSomebodyInAgainOrKeepsAContestedSeatShowsAFactor() {
        PersonId colleague = people.colleagueOf(adviser, Role.CABINET).viewer().person();
        members.disable(adviser.viewer(), colleague);
        signedIn(adviser, Instant.now().minusSeconds(301));
        assertRefused("factor.proofAsked", () -> members.enable(adviser.viewer(), colleague));
        signedIn(adviser, Instant.now());
        members.enable(adviser.viewer(), colleague);

        People.Someone coordinator = people.coordinator();
        phones.give(coordinator);
        People.Someone lead = people.leadOfAMember();
        PersonId seat =
                people.colleagueOf(lead, Role.ASSOCIATION_MEMBER).viewer().person();
        contests.contest(lead.viewer(), seat);
        signedIn(coordinator, Instant.now().minusSeconds(301));
        assertRefused("factor.proofAsked", () -> contests.keep(coordinator.viewer(), seat));
        signedIn(coordinator, Instant.now());
        contests.keep(coordinator.viewer(), seat);
    }

    @Test
    void oneNetworkIsOneHoweverItsAddressesAreWritten() {
        String network = SignInDetails.network("2001:db8:0:7:1:2:3:4");
        assertThat(SignInDetails.network("2001:db8:0:7::9")).isEqualTo(network);
        assertThat(SignInDetails.network("2001:0DB8::7:0:0:0:9")).isEqualTo(network);
        assertThat(SignInDetails.network("2001:db8:0:8::9")).isNotEqualTo(network);
        assertThat(SignInDetails.network("fe80::1%nowhere")).isEqualTo(SignInDetails.network("fe80::2"));
        assertThat(SignInDetails.network("192.0.2.1")).isEqualTo("192.0.2.1");
        assertThat(SignInDetails.network("nonsense")).isEqualTo("nonsense");
    }

    private static <T> Callable<T> as(Authentication who, Callable<T> act) {
        return () -> {
            SecurityContextHolder.getContext().setAuthentication(who);
            return act.call();
        };
    }

    private static <T> Collection<T> atOnce(int times, Callable<T> act) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
            return threads.invokeAll(Collections.nCopies(times, act)).stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }

    private void signedIn(People.Someone someone, Instant shownAt) {
        Set<GrantedAuthority> authorities =
                shownAt == null ? Set.of() : Set.of(SecondSteps.factor(FactorKind.CODE.authority(), shownAt));
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(someone.email(), null, authorities));
    }

    private boolean isRight(People.Someone someone, String code) {
        return isRight(someone, FactorKind.CODE, code);
    }

    private boolean isRight(People.Someone someone, FactorKind kind, String answer) {
        PersonId person = someone.viewer().person();
        return shown.isRight(person, new SignInFailures.Origin("place-" + person, null), kind, answer, null);
    }

    private CredentialRecord made(People.Someone someone, long count) {
        ImmutableCredentialRecord credential = ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.random())
                .userEntityUserId(PasskeyStore.handle(someone.viewer().person()))
                .publicKey(new ImmutablePublicKeyCose(new byte[] {1}))
                .attestationObject(new Bytes(new byte[] {1}))
                .signatureCount(count)
                .transports(Set.of(AuthenticatorTransport.USB))
                .label("Une clé")
                .build();
        save(credential);
        return credential;
    }

    private static CredentialRecord counted(CredentialRecord made, long count) {
        return ImmutableCredentialRecord.fromCredentialRecord(made)
                .signatureCount(count)
                .build();
    }

    private void save(CredentialRecord credential) {
        attempts.at(() -> {
            store.save(credential);
            return credential;
        });
    }

    private List<String> mails(People.Someone someone) {
        return jdbc.sql("select body from outgoing_mail where recipient = ?")
                .param(someone.email())
                .query(String.class)
                .list();
    }
}
