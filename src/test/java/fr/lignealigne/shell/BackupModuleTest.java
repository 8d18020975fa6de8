package fr.lignealigne.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.lignealigne.account.People;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.attachment.Attachments;
import fr.lignealigne.attachment.Checking;
import fr.lignealigne.attachment.cleaning.Made;
import fr.lignealigne.audit.seal.SealRounds;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.support.PortalTest;
import fr.lignealigne.support.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The two scripts on a real database, killed in the middle of what they do. */
@PortalTest
class BackupModuleTest {

    private static final String RESTORED = "restored_by_test";

    /** Grow by themselves while the test runs. */
    private static final List<String> ALIVE = List.of("outgoing_mail", "notice");

    @Autowired
    RemarkScenes scenes;

    @Autowired
    SealRounds seals;

    @Autowired
    People people;

    @Autowired
    Checking checking;

    @Autowired
    Attachments attachments;

    @Autowired
    JdbcTemplate portal;

    @TempDir
    Path folder;

    private final JdbcTemplate server = on("");
    private Path programs;
    private String publicKey;

    @Test
    void whatIsRestoredIsWhatWasBackedUpAndAHalfIsNothing() throws Exception {
        assumeTrue(isThere("age") && isThere("age-keygen") && isThere("zstd") && isThere("bash"), "age, zstd");
        prepare();
        fill();
        Path backup = folder.resolve("portal.sql.zst.age");

        // A backup that is killed leaves nothing that a restore takes.
        stalling("mariadb-dump", "head -c 40000 <(REAL \"$@\")");
        killInTheMiddle("backup", backup.toString());
        Path part = Path.of(backup + ".part");
        assertThat(backup).doesNotExist();
        assertThat(part).exists();
        assertThat(run("restore", part.toString())).contains("no whole backup", "exit 1");
        assertThat(tables()).isEmpty();
        failing("mariadb-dump", "head -c 40000 <(REAL \"$@\"); kill -9 $$");
        assertThat(run("backup", backup.toString())).doesNotContain("exit 0");
        assertThat(backup).doesNotExist();
        Files.delete(programs.resolve("mariadb-dump"));

        Map<String, Object> before = sums(portal());
        assertThat(run("backup", backup.toString())).contains("exit 0");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
                .isEqualTo("rw-------");
        assertThat(new String(Files.readAllBytes(backup), StandardCharsets.ISO_8859_1))
                .startsWith("age-encryption.org/v1")
                .doesNotContain("Une remarque");
        assertThat(run("backup", backup.toString())).contains("there already", "exit 2");

        // What is not this backup, or not for this key, or has no empty place to go, is refused before anything is
        // written.
        byte[] changed = Files.readAllBytes(backup);
        changed[changed.length / 2] ^= 1;
        assertThat(run(
                        "restore",
                        Files.write(folder.resolve("changed"), changed).toString()))
                .contains("no whole backup");
        keygen("other.key");
        assertThat(runWith("other.key", RESTORED, "restore", backup.toString())).contains("no whole backup");
        assertThat(runWith("portail.key", portal(), "restore", backup.toString()))
                .contains("not empty", "exit 1");
        assertThat(tables()).isEmpty();

        // A restore that is killed leaves what the portal refuses to start on, and the next one begins anew.
        stalling(
                "mariadb",
                "case \"$*\" in *--execute*) exec REAL \"$@\";; *) head -c 60000 | REAL \"$@\" || true;; esac");
        killInTheMiddle("restore", backup.toString());
        assertThat(tables()).contains("restore_under_way").hasSizeGreaterThan(3);
        Files.delete(programs.resolve("mariadb"));
        assertThatThrownBy(this::start).hasStackTraceContaining("half of a restore");
        assertThat(runWith(
                        "portail.key",
                        RESTORED,
                        "backup",
                        folder.resolve("half").toString()))
                .contains("half of a restore", "exit 2");

        assertThat(run("restore", backup.toString())).contains("exit 0", "Restored.");
        assertThat(sums(RESTORED)).isEqualTo(before);
        assertThat(on(RESTORED).queryForList("select number from receipt order by number", String.class))
                .isNotEmpty()
                .isEqualTo(on(portal()).queryForList("select number from receipt order by number", String.class));
        start();
        server.execute("drop database " + RESTORED);
    }

    private void prepare() throws Exception {
        programs = Files.createDirectory(folder.resolve("bin"));
        for (String program : List.of("mariadb", "mariadb-dump")) {
            real(program).toFile().setExecutable(true);
        }
        publicKey = keygen("portail.key");
        server.execute("drop database if exists " + RESTORED);
        server.execute("create database " + RESTORED);
    }

    private void fill() throws Exception {
        Viewer lead = people.leadOfAMember().viewer();
        PlanVersionId version = scenes.openVersion();
        RemarkId draft = scenes.draft(lead, version, "Un brouillon.");
        try (var file = checking.check("carte.png", new ByteArrayInputStream(Made.png()))) {
            attachments.add(lead, draft.value(), file);
        }
        for (int i = 0; i < 5; i++) {
            scenes.deposited(lead, version, "Une remarque « é ' \\ \" » et\u00a0deux\nlignes 😀.");
        }
        scenes.close(version);
        seals.go();
    }

    private String keygen(String name) throws Exception {
        Process keygen = new ProcessBuilder(
                        "age-keygen", "-o", folder.resolve(name).toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(keygen.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return said.substring(said.indexOf("age1")).strip();
    }

    private void start() {
        Flyway.configure()
                .dataSource(url(RESTORED), "root", "")
                .callbacks(new RestoreUnderWay())
                .load()
                .migrate();
    }

    /** A program of this name before the real one, which does that and then stands still. */
    private void stalling(String name, String act) throws IOException {
        program(name, act + "\ntouch " + folder.resolve("middle") + "\nexec sleep 600");
    }

    private void failing(String name, String act) throws IOException {
        program(name, act);
    }

    private void program(String name, String act) throws IOException {
        Path program = programs.resolve(name);
        Files.writeString(
                program, "#!/bin/bash\n" + act.replace("REAL", real(name).toString()) + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Path real(String program) {
        return Path.of(server.queryForObject("select @@basedir", String.class), "bin", program)
                .toAbsolutePath();
    }

    private void killInTheMiddle(String action, String file) throws Exception {
        Path middle = folder.resolve("middle");
        Process process = process("portail.key", action.equals("backup") ? portal() : RESTORED, action, file);
        for (int i = 0; i < 2_400 && !Files.exists(middle); i++) {
            assertThat(process.isAlive()).isTrue();
            TimeUnit.MILLISECONDS.sleep(50);
        }
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        all.addFirst(process.toHandle());
        all.forEach(ProcessHandle::destroyForcibly);
        process.waitFor();
        assertThat(middle).exists();
        Files.delete(middle);
    }

    private String run(String action, String file) throws Exception {
        return runWith("portail.key", action.equals("backup") ? portal() : RESTORED, action, file);
    }

    private String runWith(String key, String database, String action, String file) throws Exception {
        Process process = process(key, database, action, file);
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return said + "exit " + process.waitFor();
    }

    private Process process(String key, String database, String action, String file) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("./portail", action, file).redirectErrorStream(true);
        Map<String, String> settings = builder.environment();
        settings.put("PATH", programs + ":" + real("mariadb").getParent() + ":" + settings.get("PATH"));
        settings.put("PORTAL_DB_URL", url(database));
        settings.put("PORTAL_DB_USER", "root");
        settings.put("PORTAL_DB_PASSWORD", "");
        settings.put("PORTAL_BACKUP_KEY", publicKey);
        settings.put("PORTAL_BACKUP_IDENTITY", folder.resolve(key).toString());
        return builder.start();
    }

    private static boolean isThere(String program) throws Exception {
        return new ProcessBuilder("sh", "-c", "command -v " + program).start().waitFor() == 0;
    }

    private List<String> tables() {
        return server.queryForList(
                "select table_name from information_schema.tables where table_schema = ?", String.class, RESTORED);
    }

    private String portal() {
        return portal.queryForObject("select database()", String.class);
    }

    private static Map<String, Object> sums(String database) {
        JdbcTemplate jdbc = on(database);
        Map<String, Object> sums = new TreeMap<>();
        jdbc
                .queryForList(
                        "select table_name from information_schema.tables where table_schema = ? and table_type = 'BASE TABLE'",
                        String.class,
                        database)
                .stream()
                .filter(table -> !ALIVE.contains(table))
                .forEach(table -> sums.put(
                        table,
                        jdbc.queryForMap("checksum table `" + table + "`").get("Checksum") + " in "
                                + jdbc.queryForObject("select count(*) from `" + table + "`", Long.class)));
        return sums;
    }

    private static JdbcTemplate on(String database) {
        return new JdbcTemplate(new DriverManagerDataSource(url(database), "root", ""));
    }

    private static String url(String database) {
        return "jdbc:mariadb://127.0.0.1:" + TestDatabase.port() + "/" + database;
    }
}
