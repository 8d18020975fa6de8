package fr.lignealigne.keeping;

import static fr.lignealigne.support.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.lignealigne.account.Departures;
import fr.lignealigne.account.Members;
import fr.lignealigne.account.People;
import fr.lignealigne.account.PersonErased;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.TypedTexts;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.Attempts;
import fr.lignealigne.support.PortalTest;
import fr.lignealigne.support.SetClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class RetentionModuleTest {

    private static final String KEY = "une-cle-de-trente-deux-signes-au-moins";

    @Autowired
    RetentionTable table;

    @Autowired
    Erasing erasing;

    @Autowired
    Departures departures;

    @Autowired
    Members members;

    @Autowired
    TypedTexts texts;

    @Autowired
    Register register;

    @Autowired
    KeepingSettings settings;

    @Autowired
    People people;

    @Autowired
    Attempts attempts;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private long journalBefore;
    private final SetClock clock = new SetClock(Instant.now().truncatedTo(ChronoUnit.MILLIS));

    @BeforeEach
    void nothingIsDue() {
        write("delete from retention_turn");
        write("delete from retention_run");
        write("delete from outgoing_mail");
    }

    private RetentionTurn turn() {
        return new RetentionTurn(jdbc, clock) {
            @Override
            public boolean take() {
                return attempts.at(super::take);
            }

            @Override
            public void hold() {
                attempts.at(() -> {
                    super.hold();
                    return true;
                });
            }

            @Override
            public void done() {
                attempts.at(() -> {
                    super.done();
                    return true;
                });
            }
        };
    }

    private void round() {
        new RetentionRound(turn(), table, erasing, departures, settings, attempts, clock).round();
    }

    @Test
    void whatIsKeptLongEnoughGoesToTheInstantAndNothingElse() {
        Instant kept = settings.kept(Keep.MAILS, clock.instant());
        mail("exactement", kept);
        mail("un instant plus tard", kept.plusNanos(1_000));
        mail("non envoyé", null);
        round();
        assertThat(jdbc.sql("select subject from outgoing_mail order by subject")
                        .query(String.class)
                        .list())
                .containsExactly("non envoyé", "un instant plus tard");
        assertThat(journal()).isEmpty();
    }

    @Test
    void itRunsOnceANightWhateverTheNumberOfServers() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Callable<Boolean>> servers = List.of(turn()::take, turn()::take, turn()::take, turn()::take);
            assertThat(threads.invokeAll(servers).stream().map(result -> result.resultNow()))
                    .containsOnlyOnce(true);
        }
        assertThat(turn().take()).isFalse();
        clock.pass(Duration.ofMinutes(10));
        assertThat(turn().take()).as("whoever had it died").isTrue();
        turn().done();
        clock.pass(Duration.ofMinutes(10));
        assertThat(turn().take()).as("until the next night").isFalse();
        clock.pass(Duration.ofDays(1));
        assertThat(turn().take()).isTrue();
    }

    @Test
    void tenThousandRowsGoInPiecesAndABrokenRoundIsTakenUpAndToldOnce() {
        write("delete from invitation");
        write("insert into invitation (token_hash, person_id, purpose, created_at, expires_at)"
                + " select sha2(seq, 256), '" + people.leadOfAMember().viewer().person()
                + "', 'INVITATION', '2020-01-01', '2020-01-02' from seq_1_to_10000");
        write("delete from invitation where expires_at > '2020-01-02'");
        Instant kept = settings.kept(Keep.LINKS, clock.instant());
        assertThat(table.some(DueRows.INVITATIONS, kept)).isTrue();
        assertThat(table.some(DueRows.INVITATIONS, kept)).isTrue();
        assertThat(count("invitation")).isEqualTo(8_000);
        round();
        assertThat(count("invitation")).isZero();
        assertThat(journal()).containsExactly("LINKS 10000");
        clock.pass(Duration.ofDays(2));
        round();
        assertThat(journal()).containsExactly("LINKS 10000");
    }

    @Test
    void whoHasBeenShutOutForAYearIsErased() {
        People.Someone lead = people.leadOfAMember();
        People.Someone colleague = people.colleagueOf(lead, Role.ASSOCIATION_MEMBER);
        members.disable(lead.viewer(), colleague.viewer().person());
        round();
        clock.pass(Duration.ofDays(360));
        round();
        assertThat(email(colleague)).isEqualTo(colleague.email());
        clock.pass(Duration.ofDays(10));
        round();
        assertThat(email(colleague)).endsWith("@portal.invalid");
        assertThat(email(lead)).isEqualTo(lead.email());
        assertThat(journal()).contains("SHUT_OUT 1");
    }

    @Test
    void whatAnActWroteBehindTheErasingGoesTheNextNight() {
        People.Someone lead = people.leadOfAMember();
        Viewer gone = people.colleagueOf(lead, Role.ASSOCIATION_MEMBER).viewer();
        departures.leave(gone, People.PASSWORD);
        texts.keep(gone, "essai", "tapé pendant l’effacement");
        round();
        assertThat(jdbc.sql("select count(*) from typed_text where person_id = ?")
                        .param(gone.person().value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whatWasOnItsWayToTheAddressGoesMinutesAfter() {
        People.Someone lead = people.leadOfAMember();
        People.Someone gone = people.colleagueOf(lead, Role.ASSOCIATION_MEMBER);
        ErasedLately lately = new ErasedLately(erasing, clock);
        departures.leave(gone.viewer(), People.PASSWORD);
        lately.on(new PersonErased(
                gone.viewer().person(),
                gone.email(),
                "",
                gone.viewer().organisation(),
                "",
                "une personne",
                clock.instant(),
                null));
        mail("en route", null);
        write("update outgoing_mail set recipient = '" + gone.email() + "' where subject = 'en route'");
        lately.again();
        assertThat(jdbc.sql("select count(*) from outgoing_mail where recipient = ?")
                        .param(gone.email())
                        .query(Long.class)
                        .single())
                .isZero();
        write("update seat_change set email = 'en-route@essai.example' where person_id = '"
                + gone.viewer().person() + "'");
        round();
        assertThat(jdbc.sql("select count(*) from seat_change where email = 'en-route@essai.example'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    /** Somebody has the address that the first would be given. */
    @Test
    void whoCannotBeErasedKeepsNobodyElseAndTheRoundEnds() {
        People.Someone lead = people.leadOfAMember();
        People.Someone stuck = people.colleagueOf(lead, Role.ASSOCIATION_MEMBER);
        People.Someone free = people.colleagueOf(lead, Role.ASSOCIATION_MEMBER);
        for (People.Someone each : List.of(stuck, free)) {
            members.disable(lead.viewer(), each.viewer().person());
        }
        write("update person set shut_out_at = '2020-01-01' where id = '"
                + stuck.viewer().person() + "'");
        write("update person set shut_out_at = '2020-01-02' where id = '"
                + free.viewer().person() + "'");
        write("update person set email = 'gone-" + stuck.viewer().person() + "@portal.invalid' where id = '"
                + people.colleagueOf(lead, Role.ASSOCIATION_MEMBER).viewer().person() + "'");
        round();
        assertThat(email(stuck)).isEqualTo(stuck.email());
        assertThat(email(free)).endsWith("@portal.invalid");
        assertThat(turn().take()).as("until the next night").isFalse();
        assertThat(journal()).contains("SHUT_OUT 1");
        write("update person set shut_out_at = now() where id = '"
                + stuck.viewer().person() + "'");
    }

    @Test
    void whatOthersCouldCountWithIsNotToldAtAll() {
        mail("ancien", Instant.parse("2020-01-01T00:00:00Z"));
        attempts.at(() -> {
            table.count(Keep.SEATS, 3);
            table.count(Keep.LINKS, 3);
            table.count(Keep.LINKS, 2);
            return true;
        });
        round();
        assertThat(journal()).containsExactly("LINKS 5");
        Viewer miprof = people.ofTheState(Role.MIPROF).viewer();
        assertThat(register.rounds(miprof).latest())
                .extracting(RetentionRun::keep, RetentionRun::gone)
                .containsExactly(tuple(Keep.LINKS, 5L));
        assertThat(register.rounds(miprof).due()).containsKey(Keep.LINKS).doesNotContainKeys(Keep.MAILS, Keep.SEATS);
        assertThat(register.rounds(miprof).nextRound()).isPresent();
        for (Role role : Role.values()) {
            Viewer viewer = people.playing(role).viewer();
            if (role != Role.MIPROF && role != Role.ADMINISTRATOR) {
                assertRefused("refusal.notAllowed", () -> register.rounds(viewer));
                assertRefused("refusal.notAllowed", () -> register.activities(viewer));
            } else {
                assertThat(register.activities(viewer)).hasSize(Activity.values().length);
            }
        }
    }

    @Test
    void whomARestoredBackupBringsBackIsErasedAgain(@TempDir Path folder) throws IOException {
        People.Someone lead = people.leadOfAMember();
        People.Someone colleague = people.colleagueOf(lead, Role.ASSOCIATION_MEMBER);
        Path file = folder.resolve("effacees.txt");
        UUID person = colleague.viewer().person().value();
        departures.leave(colleague.viewer(), People.PASSWORD);
        list(file).start();
        assertThat(file).as("never begun anew where people were erased").doesNotExist();
        assertThat(list(file).state().standing()).isEqualTo(ErasedState.Standing.LOST);
        Files.createFile(file);
        list(file).start();
        assertThat(list(file).state().standing()).isEqualTo(ErasedState.Standing.KEPT);
        assertThat(list(file).state().lines()).isPositive();
        assertThat(list(file).state().latest()).isPresent();
        assertThat(Files.readString(file)).contains(person.toString()).doesNotContain("essai.example");
        write("update person set erased_at = null, enabled = true, email = '" + colleague.email()
                + "', function = 'Juriste' where id = '" + person + "'");
        People.Someone other = people.colleagueOf(lead, Role.ASSOCIATION_MEMBER);
        Files.writeString(
                file, "\n" + other.viewer().person() + " " + clock.instant() + " 00\n", StandardOpenOption.APPEND);
        list(file).start();
        assertThat(email(colleague)).endsWith("@portal.invalid");
        assertThat(email(other)).as("a line that nobody signed").isEqualTo(other.email());
        assertThat(jdbc.sql("select count(*) from person_role where person_id = ?")
                        .param(person)
                        .query(Long.class)
                        .single())
                .isZero();
        String before = Files.readString(file);
        list(file).start();
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    private ErasedList list(Path file) {
        return new ErasedList(new KeepingSettings("", "", file.toString(), KEY, Map.of()), table, departures, attempts);
    }

    private void mail(String subject, @Nullable Instant sent) {
        LocalDateTime at = RetentionTurn.utc(clock.instant());
        transaction.executeWithoutResult(status -> jdbc.sql(
                        "insert into outgoing_mail (id, recipient, subject, body, created_at, next_at, attempts, sent_at)"
                                + " values (?, 'a@essai.example', ?, '', ?, ?, 1, ?)")
                .param(UUID.randomUUID())
                .param(subject)
                .param(at)
                .param(at)
                .param(sent == null ? null : RetentionTurn.utc(sent))
                .update());
    }

    private void write(String sql) {
        transaction.executeWithoutResult(status -> jdbc.sql(sql).update());
    }

    private long count(String of) {
        return jdbc.sql("select count(*) from " + of).query(Long.class).single();
    }

    /** What the journal says went since this test began. */
    private List<String> journal() {
        return jdbc.sql("select object from audit_entry where act = 'DataGone' and id > ? order by id")
                .param(journalBefore)
                .query(String.class)
                .list();
    }

    @BeforeEach
    void readTheJournal() {
        journalBefore = jdbc.sql("select coalesce(max(id), 0) from audit_entry")
                .query(Long.class)
                .single();
    }

    private String email(People.Someone someone) {
        return jdbc.sql("select email from person where id = ?")
                .param(someone.viewer().person().value())
                .query(String.class)
                .single();
    }
}
