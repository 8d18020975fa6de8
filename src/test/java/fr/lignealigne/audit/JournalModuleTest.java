package fr.lignealigne.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.lignealigne.account.InvitationDraft;
import fr.lignealigne.account.Invitations;
import fr.lignealigne.account.Letterbox;
import fr.lignealigne.account.Members;
import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Passwords;
import fr.lignealigne.account.People;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.Words;
import fr.lignealigne.support.PortalTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

@PortalTest
class JournalModuleTest {

    @Autowired
    Journal journal;

    @Autowired
    JournalFiles files;

    @Autowired
    People people;

    @Autowired
    Members members;

    @Autowired
    Invitations invitations;

    @Autowired
    Passwords passwords;

    @Autowired
    Letterbox letters;

    @Autowired
    AuthenticationProvider door;

    @Autowired
    JdbcClient jdbc;

    private Viewer administrator;
    private People.Someone lead;

    @BeforeEach
    void peopleAreThere() {
        administrator = people.ofTheState(Role.ADMINISTRATOR).viewer();
        lead = people.leadOfAMember();
    }

    @Test
    void tellsTheLifeOfAnAccountByIdsAlone() {
        String email = "journal-" + UUID.randomUUID() + "@essai.example";
        PersonId invited = invitations.invite(
                lead.viewer(),
                new InvitationDraft(email, "Chargée", lead.viewer().organisation(), Set.of(Role.ASSOCIATION_MEMBER)));
        String token = letters.tokenOf(email);
        passwords.choose(token, "le héron gris attend");
        signIn(email, "le héron gris attend");
        fail(email);
        members.give(lead.viewer(), invited, Role.ASSOCIATION_LEAD);
        members.take(lead.viewer(), invited, Role.ASSOCIATION_LEAD);
        members.signOut(lead.viewer(), invited);
        members.disable(lead.viewer(), invited);
        members.enable(lead.viewer(), invited);

        assertThat(actsOn(invited))
                .containsExactly(
                        "PersonInvited",
                        "RoleGiven",
                        "PasswordChosen",
                        "SignedIn",
                        "SignInFailed",
                        "RoleGiven",
                        "RoleTaken",
                        "PersonSignedOut",
                        "PersonDisabled",
                        "PersonEnabled");
        assertThat(jdbc.sql("select object from audit_entry")
                        .query((row, index) -> row.getString(1))
                        .list())
                .noneMatch(object -> object.contains("@") || object.contains(token));
    }

    @Test
    void tellsARoleThatWasRefusedThoughNothingElseRemains() {
        People.Someone member = people.colleagueOf(lead, Role.ASSOCIATION_MEMBER);
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> members.give(lead.viewer(), member.viewer().person(), Role.COLLECTIVE_COORDINATOR));
        assertThat(actsOn(member.viewer().person())).containsExactly("RoleRefused");
    }

    @Test
    void tellsAFailureOnAnUnknownAddressWithoutTheAddress() {
        int before = journal.page(administrator, JournalSearch.of("SignInFailed"), 0, 1000)
                .size();
        fail("secret typed in the wrong field " + UUID.randomUUID());
        assertThat(journal.page(administrator, JournalSearch.of("SignInFailed"), 0, 1000))
                .hasSize(before + 1)
                .first()
                .returns(null, AuditEntry::person)
                .returns("", AuditEntry::object);
    }

    @Test
    void findsOneActOnOneDay() {
        signIn(lead.email(), People.PASSWORD);
        LocalDate today = LocalDate.ofInstant(Instant.now(), Clocks.PARIS);
        assertThat(journal.page(administrator, new JournalSearch("SignedIn", "", "", today, today), 0, 100))
                .isNotEmpty()
                .allMatch(entry -> entry.act().equals("SignedIn"));
        assertThat(journal.page(administrator, new JournalSearch("SignedIn", "", "", null, today.minusDays(1)), 0, 100))
                .isEmpty();
        assertThat(journal.acts(administrator)).contains("SignedIn");
    }

    @Test
    void findsByWhoAndByWhatItWasDoneTo() {
        signIn(lead.email(), People.PASSWORD);
        String id = lead.viewer().person().toString();
        assertThat(found("", id.substring(3, 30)))
                .extracting(AuditEntry::object)
                .containsOnly(id);
        assertThat(found(id, "")).isNotEmpty();
        assertThat(found(lead.viewer().function(), id)).isNotEmpty();
        assertThat(found("nobody at all", "")).isEmpty();
        assertThat(found("", "100 % of ' or 1=1 --")).isEmpty();
    }

    private List<AuditEntry> found(String who, String words) {
        return journal.page(administrator, new JournalSearch("", who, words, null, null), 0, 100);
    }

    @Test
    void leavesAsATableThatTellsOfItself() throws IOException {
        signIn(lead.email(), People.PASSWORD);
        jdbc.sql(
                        "insert into audit_entry (at, act, person, object) values (utc_timestamp(6), 'SignedIn', null, '=1+1')")
                .update();
        var file = new ByteArrayOutputStream();
        files.write(administrator, new JournalSearch("", "", "", LocalDate.of(2020, 1, 1), null), file);
        String table = file.toString(StandardCharsets.UTF_8);
        assertThat(table)
                .startsWith("\ufeffMaillon;")
                .contains(lead.viewer().person().toString(), ";'=1+1;");
        assertThat(table.strip().lines().reduce((one, next) -> next))
                .hasValueSatisfying(last -> assertThat(last)
                        .contains("JournalExported", administrator.person().toString(), ";days;"));
    }

    @Test
    void everyActHasItsWordsInBothLanguages() {
        List<String> acts = Arrays.stream(Noting.class.getDeclaredMethods())
                .filter(method -> method.getName().equals("on"))
                .map(Method::getParameterTypes)
                .map(types -> types[0].getSimpleName())
                .toList();
        assertThat(acts).hasSizeGreaterThan(15).allSatisfy(act -> {
            assertThat(Words.say(Locale.FRENCH, "journal.acts." + act)).doesNotStartWith("!");
            assertThat(Words.say(Locale.ENGLISH, "journal.acts." + act)).doesNotStartWith("!");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set act = 'nothing'",
                "update audit_entry set person = null where id = 1",
                "delete from audit_entry",
                "delete from audit_entry where at < '2000-01-01' or true"
            })
    void refusesToChangeOrForget(String statement) {
        signIn(lead.email(), People.PASSWORD);
        int lines = lines();
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> jdbc.sql(statement).update())
                .havingRootCause()
                .withMessageContaining("only added to");
        assertThat(lines()).isEqualTo(lines);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void refusesEveryoneButTheAdministrator(Role role) {
        Viewer viewer = people.playing(role).viewer();
        var nothing = new ByteArrayOutputStream();
        int lines = lines();
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> journal.page(viewer, JournalSearch.ALL, 0, 10));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> journal.acts(viewer));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> journal.chain(viewer));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> journal.check(viewer));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> files.write(viewer, JournalSearch.ALL, nothing));
        assertThat(nothing.size()).isZero();
        assertThat(lines()).isEqualTo(lines);
    }

    private int lines() {
        return jdbc.sql("select count(*) from audit_entry").query(Integer.class).single();
    }

    private List<String> actsOn(PersonId person) {
        return jdbc.sql("select act from audit_entry where object like concat(?, '%') order by id")
                .param(person.toString())
                .query((row, index) -> row.getString(1))
                .list();
    }

    private void signIn(String email, String password) {
        door.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, password));
    }

    private void fail(String email) {
        assertThatExceptionOfType(BadCredentialsException.class)
                .isThrownBy(() -> signIn(email, "pas celui-là du tout"));
    }
}
