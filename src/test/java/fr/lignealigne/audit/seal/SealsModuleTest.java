package fr.lignealigne.audit.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.collective.position.AnswerDraft;
import fr.lignealigne.collective.position.PositionId;
import fr.lignealigne.collective.position.Positions;
import fr.lignealigne.collective.position.Signing;
import fr.lignealigne.decision.DecisionDraft;
import fr.lignealigne.decision.Decisions;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.decision.ReleaseScenes;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.Evidence;
import fr.lignealigne.remark.RemarkDraft;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.support.PortalTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@PortalTest
class SealsModuleTest {

    @Autowired
    Seals seals;

    @Autowired
    SealRounds rounds;

    @Autowired
    Sealing sealing;

    @Autowired
    SealQueries queries;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    Remarks remarks;

    @Autowired
    Decisions decisions;

    @Autowired
    ReleaseScenes releases;

    @Autowired
    Positions positions;

    @Autowired
    Signing signing;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    private Viewer lead;
    private Viewer cabinet;
    private PlanVersionId version;

    @BeforeEach
    void aRoundIsOpen() {
        lead = people.leadOfAMember().viewer();
        cabinet = people.ofTheState(Role.CABINET).viewer();
        version = scenes.openVersion();
    }

    @Test
    void aPublishedVersionIsSealedWithItsTextAndLines() throws IOException {
        rounds.go();
        Map<String, String> parts = parts(cabinet, only(SealKind.PUBLICATION));
        assertThat(parts.keySet())
                .containsExactly(
                        "items.json", "lines.json", "manifest.sha256", "seal.json", "sheets.json", "version.json");
        assertThat(parts.get("version.json")).contains("\"id\":\"" + version + "\"", "\"publishedAt\":\"20");
        assertThat(parts.get("lines.json")).startsWith("[{\"endChar\":");
        assertThat(parts.get("items.json")).contains("\"content\":\"", "\"position\":0");
        assertThat(parts.get("seal.json")).contains("\"kind\":\"PUBLICATION\"", "\"format\":\"ligne-a-ligne seal 1\"");
    }

    @Test
    void aRoundIsSealedOnceItsClosingIsPastWithWhatWasDepositedAndNamesNobody() throws IOException {
        RemarkId said = scenes.deposited(lead, version, "Une remarque qui reste.");
        RemarkId withdrawn = scenes.deposited(lead, version, "Une remarque de trop.");
        remarks.withdraw(lead, withdrawn, "Par erreur.");
        scenes.draft(lead, version, "Un brouillon que personne ne lit.");
        rounds.go();
        assertThat(of(SealKind.CLOSING)).isEmpty();
        scenes.close(version);
        sealing.sealUpTo(Instant.now().minus(Duration.ofDays(1)));
        assertThat(of(SealKind.CLOSING)).isEmpty();
        rounds.go();
        SealId seal = only(SealKind.CLOSING);
        Map<String, String> parts = parts(cabinet, seal);
        assertThat(parts.get("remarks.json"))
                .contains(said.toString(), "Une remarque qui reste.", "Une remarque de trop.", "\"withdrawalNote\":")
                .doesNotContain("Un brouillon", lead.person().toString());
        assertThat(parts.get("receipts.json")).contains(lead.organisation().toString());
        String number = seals.list(cabinet).stream()
                .filter(one -> one.id().equals(seal))
                .findFirst()
                .orElseThrow()
                .number();
        assertThat(SealArchive.sha256(parts.get("manifest.sha256").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(number);
        assertThat(jdbc.sql("select object from audit_entry where act = 'SnapshotSealed.CLOSING'")
                        .query((row, index) -> row.getString(1))
                        .list())
                .contains(seal + " " + number);
    }

    @Test
    void releasedAnswersAreSealedAndPreparedOnesAreNot() throws IOException {
        RemarkId said = scenes.deposited(lead, version, "Une remarque.");
        decisions.decide(cabinet, List.of(said), new DecisionDraft(Outcome.ACCEPTED, "Parce que oui."));
        scenes.close(version);
        rounds.go();
        assertThat(of(SealKind.RELEASE)).isEmpty();
        assertThat(parts(cabinet, only(SealKind.CLOSING)).toString()).doesNotContain("Parce que oui.");
        releases.release(cabinet, version);
        rounds.go();
        assertThat(parts(cabinet, only(SealKind.RELEASE)).get("answers.json"))
                .contains("\"reason\":\"Parce que oui.\"", "\"outcome\":\"ACCEPTED\"", "\"remarks\":\"R-");
    }

    @Test
    void signaturesAreSealedForTheCollectiveAloneAndTheJournalSaysNothing() throws IOException {
        Viewer coordinator = people.coordinator().viewer();
        PositionId position = signed(coordinator);
        rounds.go();
        assertThat(of(SealKind.SIGNATURE)).isEmpty();
        jdbc.sql("update joint_position set closes_at = utc_timestamp(6) where id = ?")
                .param(position.value())
                .update();
        rounds.go();
        SealId seal = only(SealKind.SIGNATURE);
        assertThat(parts(coordinator, seal).get("signatures.json"))
                .contains("\"answer\":\"SIGNED\"", "\"underMandate\":0");
        assertThat(parts(lead, seal).get("position.json")).contains(position.toString());
        for (Viewer other : List.of(
                cabinet,
                people.ofTheState(Role.MIPROF).viewer(),
                people.ofTheState(Role.ADMINISTRATOR).viewer(),
                people.leadOutsideTheCollective().viewer())) {
            assertRefused(other, seal);
            assertThat(seals.list(other)).extracting(SealSummary::kind).doesNotContain(SealKind.SIGNATURE);
        }
        assertThat(jdbc.sql(
                                "select count(*) from audit_entry where object like concat(?, '%') or act like '%SIGNATURE'")
                        .param(seal.toString())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whatAnAssociationThatLeftHadSignedIsNotSealed() throws IOException {
        Viewer coordinator = people.coordinator().viewer();
        PositionId position = signed(coordinator);
        jdbc.sql("update organisation set collective_member = false where id = ?")
                .param(lead.organisation().value())
                .update();
        jdbc.sql("update joint_position set closes_at = utc_timestamp(6) where id = ?")
                .param(position.value())
                .update();
        rounds.go();
        assertThat(parts(coordinator, only(SealKind.SIGNATURE)).get("signatures.json"))
                .doesNotContain(lead.organisation().toString());
    }

    @Test
    void aPositionThatIsDepositedEarlyIsSealedAsOfItsDeposit() {
        PositionId position = signed(people.coordinator().viewer());
        jdbc.sql("update joint_position set state = 'DEPOSITED', remark_id = ? where id = ?")
                .param(scenes.deposited(lead, version, "La même, déposée.").value())
                .param(position.value())
                .update();
        rounds.go();
        assertThat(jdbc.sql("select occurred_at <= sealed_at from seal where id = ?")
                        .param(only(SealKind.SIGNATURE).value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void whoeverReadsSlowlyHoldsNoConnection() throws IOException {
        rounds.go();
        seals.write(cabinet, only(SealKind.PUBLICATION), new OutputStream() {
            @Override
            public void write(int one) {
                assertThat(TransactionSynchronizationManager.getResourceMap()).isEmpty();
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                write(0);
            }
        });
    }

    private PositionId signed(Viewer coordinator) {
        RemarkId source = scenes.draft(lead, version, "Ce qui le fonde.");
        remarks.share(lead, source, true);
        PositionId position = positions.begin(lead, version, List.of(source));
        positions.rewrite(
                lead,
                position,
                number(position),
                new RemarkDraft(
                        positions.get(lead, position).place().anchor(),
                        RemarkKind.OBJECTION,
                        "Un texte commun.",
                        "",
                        Evidence.NONE,
                        Set.of(),
                        Set.of(),
                        false,
                        false));
        signing.open(coordinator, position, number(position), Instant.now().plus(Duration.ofDays(2)));
        signing.answer(lead, position, number(position), AnswerDraft.SIGN);
        return position;
    }

    private int number(PositionId position) {
        return positions.get(lead, position).text().number();
    }

    @Test
    void manyServersSealEachDeadlineOnce() throws Exception {
        scenes.deposited(lead, version, "Une remarque.");
        scenes.close(version);
        List<Future<?>> all = new ArrayList<>();
        try (ExecutorService servers = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 4; i++) {
                all.add(servers.submit(rounds::go));
            }
        }
        for (Future<?> one : all) {
            one.get();
        }
        rounds.go();
        assertThat(of(SealKind.PUBLICATION)).hasSize(1);
        assertThat(of(SealKind.CLOSING)).hasSize(1);
    }

    @Test
    void aClosingThatIsMovedIsAnotherDeadline() {
        scenes.close(version);
        rounds.go();
        jdbc.sql("update consultation_round set closes_at = closes_at - interval 1 second where version_id = ?")
                .param(version.value())
                .update();
        rounds.go();
        assertThat(of(SealKind.CLOSING)).hasSize(2);
    }

    @Test
    void noDeadlineIsDueTwice() {
        rounds.go();
        assertThat(queries.due(LocalDateTime.ofInstant(Instant.now(), ZoneOffset.UTC)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update seal set number = 'nothing'",
                "delete from seal",
                "update seal_chunk set bytes = 'nothing'",
                "delete from seal_chunk"
            })
    void refusesToChangeOrForget(String statement) {
        rounds.go();
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> jdbc.sql(statement).update())
                .havingRootCause()
                .withMessageContaining("A seal");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CABINET", "MIPROF"})
    void refusesEveryoneWhoMayNotReadAllOfIt(Role role) {
        rounds.go();
        Viewer viewer = people.playing(role).viewer();
        assertThat(seals.list(viewer)).extracting(SealSummary::kind).doesNotContain(SealKind.PUBLICATION);
        assertRefused(viewer, only(SealKind.PUBLICATION));
        assertRefused(cabinet, new SealId(UUID.randomUUID()));
    }

    private void assertRefused(Viewer viewer, SealId seal) {
        var nothing = new ByteArrayOutputStream();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> seals.write(viewer, seal, nothing));
        assertThat(nothing.size()).isZero();
    }

    private SealId only(SealKind kind) {
        List<SealId> found = of(kind);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private List<SealId> of(SealKind kind) {
        return jdbc.sql("select id from seal where version_id = ? and kind = ?")
                .param(version.value())
                .param(kind.name())
                .query((row, index) -> new SealId(UUID.fromString(row.getString(1))))
                .list();
    }

    private Map<String, String> parts(Viewer viewer, SealId seal) throws IOException {
        var file = new ByteArrayOutputStream();
        seals.write(viewer, seal, file);
        Map<String, String> parts = new TreeMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
