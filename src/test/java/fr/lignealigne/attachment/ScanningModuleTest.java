package fr.lignealigne.attachment;

import static fr.lignealigne.support.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.shared.Attempts;
import fr.lignealigne.support.PortalTest;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** With a real clamd: what comes waits until it is found clean; what is infected is refused and destroyed. */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class ScanningModuleTest {

    @TempDir
    static Path folder;

    private static Clamd clamd;

    @Autowired
    People people;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    Remarks remarks;

    @Autowired
    AttachmentQueries queries;

    @Autowired
    ScanQueue queue;

    @Autowired
    Attachments unscanned;

    @Autowired
    Walls walls;

    @Autowired
    Attempts attempts;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient jdbc;

    private Viewer lead;
    private PlanVersionId version;
    private RemarkId remark;

    @BeforeAll
    static void startClamd() throws Exception {
        clamd = Clamd.start(folder);
    }

    @AfterAll
    static void stopClamd() {
        if (clamd != null) {
            clamd.close();
        }
    }

    @BeforeEach
    void aDraft() {
        jdbc.sql(
                        "update attachment set state = 'CLEAN' where state in ('WAITING', 'UNSCANNED') and loose_since is null")
                .update();
        version = scenes.openVersion();
        lead = people.leadOfAMember().viewer();
        remark = scenes.draft(lead, version, "avec une pièce");
    }

    private Attachments with(Scanner scanner) {
        return new Attachments(queries, walls, scanner, attempts, clock, events);
    }

    private Scanning scanning(Scanner scanner) {
        return new Scanning(queue, scanner, walls, attempts, Runnable::run, clock, events);
    }

    private AttachmentId add(Scanner scanner, String content) throws IOException {
        return with(scanner).add(lead, remark.value(), SentFiles.checked("pièce.pdf", content));
    }

    private FileState state(AttachmentId id) {
        return queries.find(id.value()).orElseThrow().file().state();
    }

    private int chunks(AttachmentId id) {
        return jdbc.sql("select count(*) from attachment_chunk where attachment_id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    @Test
    void whatComesWaitsUntilItIsFoundClean() throws IOException {
        Scanner scanner = new Scanner(clamd.address());
        AttachmentId id = add(scanner, "une étude");
        assertThat(state(id)).isEqualTo(FileState.WAITING);
        assertRefused("refusal.notFound", () -> unscanned.get(lead, id.value()));
        scanning(scanner).scan();
        assertThat(state(id)).isEqualTo(FileState.CLEAN);
        assertThat(unscanned.get(lead, id.value()).file().isReadable()).isTrue();
    }

    @Test
    void whatIsInfectedIsDestroyedAndSaidInTheJournalWithoutItsName(CapturedOutput output) throws IOException {
        Scanner scanner = new Scanner(clamd.address());
        AttachmentId id = add(scanner, "x".repeat(300_000) + Clamd.MALWARE);
        scenes.bring(remark, RemarkState.DEPOSITED, lead, version);
        scanning(scanner).scan();
        assertThat(state(id)).isEqualTo(FileState.INFECTED);
        assertThat(chunks(id)).isZero();
        assertRefused("refusal.notFound", () -> unscanned.get(lead, id.value()));
        Viewer miprof = people.ofTheState(Role.MIPROF).viewer();
        assertRefused("refusal.notFound", () -> unscanned.get(miprof, id.value()));
        assertThat(remarks.get(miprof, remark).files())
                .extracting(Attachment::state)
                .containsExactly(FileState.INFECTED);
        assertThat(jdbc.sql("select count(*) from audit_entry where act = 'FileRefused' and object = ?")
                        .param(id.toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(output.getAll()).doesNotContain("pièce.pdf");
    }

    @Test
    void whenTheScannerIsAwayEverythingWaits(CapturedOutput output) throws IOException {
        Scanner away = new Scanner("127.0.0.1:" + Clamd.freePort());
        AttachmentId first = add(away, "une étude");
        AttachmentId second = add(away, "une autre");
        scanning(away).scan();
        assertThat(state(first)).isEqualTo(FileState.WAITING);
        assertThat(state(second)).isEqualTo(FileState.WAITING);
        assertThat(output.getAll()).contains("The scanner is away").doesNotContain("pièce.pdf");
        scanning(new Scanner(clamd.address())).scan();
        assertThat(state(first)).isEqualTo(FileState.CLEAN);
        assertThat(state(second)).isEqualTo(FileState.CLEAN);
    }

    @Test
    void whatTheScannerCannotScanWaitsAndStopsNothing() throws Exception {
        try (ServerSocket nonsense = new ServerSocket(0)) {
            Thread.ofVirtual().start(() -> {
                while (true) {
                    try (var caller = nonsense.accept()) {
                        caller.getOutputStream().write("INSTREAM size limit exceeded. ERROR\0".getBytes());
                        caller.shutdownOutput();
                        caller.getInputStream().readAllBytes();
                    } catch (IOException closed) {
                        return;
                    }
                }
            });
            Scanner scanner = new Scanner("127.0.0.1:" + nonsense.getLocalPort());
            AttachmentId id = add(scanner, "une étude");
            scanning(scanner).scan();
            assertThat(state(id)).isEqualTo(FileState.WAITING);
        }
    }

    @Test
    void oneThatTheScannerHangsUpOnDoesNotHoldTheOthersUp() throws Exception {
        try (ServerSocket rude = new ServerSocket(0)) {
            AtomicInteger calls = new AtomicInteger();
            Thread.ofVirtual().start(() -> {
                while (true) {
                    try (var caller = rude.accept()) {
                        calls.incrementAndGet();
                        caller.getInputStream().read();
                        caller.setSoLinger(true, 0);
                    } catch (IOException closed) {
                        return;
                    }
                }
            });
            Scanner scanner = new Scanner("127.0.0.1:" + rude.getLocalPort());
            add(scanner, "une étude");
            add(scanner, "une autre");
            scanning(scanner).scan();
            assertThat(calls).hasValue(2);
        }
        assertThat(unscanned.on(lead, remark.value()))
                .extracting(Attachment::state)
                .containsOnly(FileState.WAITING);
    }

    @Test
    void aClaimOfAKilledNodeEndsByItself() throws IOException {
        Scanner scanner = new Scanner(clamd.address());
        AttachmentId id = add(scanner, "une étude");
        assertThat(attempts.at(() -> queue.claim(clock.instant(), Scanning.CLAIM)))
                .isPresent();
        scanning(scanner).scan();
        assertThat(state(id)).isEqualTo(FileState.WAITING);
        jdbc.sql("update attachment set scanning_until = now(6) - interval 1 second where id = ?")
                .param(id.value())
                .update();
        scanning(scanner).scan();
        assertThat(state(id)).isEqualTo(FileState.CLEAN);
    }

    @Test
    void severalNodesScanEachFileOnce() throws Exception {
        Scanner scanner = new Scanner(clamd.address());
        for (int i = 0; i < Attachments.MOST; i++) {
            add(scanner, "étude " + i);
        }
        AtomicInteger told = new AtomicInteger();
        Walls counting = new Walls(List.of()) {
            @Override
            void filesChanged(UUID holder) {
                told.incrementAndGet();
            }
        };
        Callable<Boolean> node = () -> {
            new Scanning(queue, scanner, counting, attempts, Runnable::run, clock, events).scan();
            return true;
        };
        List<Future<Boolean>> done = new ArrayList<>();
        try (var executor = Executors.newFixedThreadPool(4)) {
            done.addAll(executor.invokeAll(List.of(node, node, node, node)));
        }
        for (Future<Boolean> one : done) {
            assertThat(one.get()).isTrue();
        }
        assertThat(unscanned.on(lead, remark.value()))
                .extracting(Attachment::state)
                .containsOnly(FileState.CLEAN);
        assertThat(told).hasValue(Attachments.MOST);
    }

    @Test
    void whatCameWithoutAScannerIsReadAndScannedOnceThereIsOne() throws IOException {
        AttachmentId id = unscanned.add(lead, remark.value(), SentFiles.checked("pièce.pdf", "une étude"));
        AttachmentId bad = unscanned.add(lead, remark.value(), SentFiles.checked("autre.pdf", Clamd.MALWARE));
        assertThat(state(id)).isEqualTo(FileState.UNSCANNED);
        assertThat(unscanned.areScanned()).isFalse();
        assertThat(unscanned.get(lead, bad.value()).file().isReadable()).isTrue();
        scanning(new Scanner("")).scan();
        assertThat(state(id)).isEqualTo(FileState.UNSCANNED);
        scanning(new Scanner(clamd.address())).scan();
        assertThat(state(id)).isEqualTo(FileState.CLEAN);
        assertThat(state(bad)).isEqualTo(FileState.INFECTED);
    }

    @Test
    void aSettingThatIsNoAddressIsSaidAtTheStart() {
        assertThatThrownBy(() -> new Scanner("clamav:antivirus")).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Scanner("clamav").isConfigured()).isTrue();
    }
}
