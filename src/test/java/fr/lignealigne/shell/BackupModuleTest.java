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
import java.util.stream.Stream;
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
        assertThat(backup).doesNotExist();
        assertThat(run("restore", onlyPart().toString())).contains("no whole backup", "exit 1");
        assertThat(tables()).isEmpty();
        failing("mariadb-dump", "head -c 40000 <(REAL \"$@\"); kill -9 $$");
        assertThat(run("backup", backup.toString())).doesNotContain("exit 0");
        assertThat(backup).doesNotExist();
        Files.delete(programs.resolve("mariadb-dump"));

        // Nor does one that was made by who sees no triggers, or without them.
        program("mariadb", "case \"$*\" in *information_schema.triggers*) echo 0;; *) exec REAL \"$@\";; esac");
        assertThat(run("backup", backup.toString())).contains("reads no triggers", "exit 2");
        assertThat(backup).doesNotExist();
        Files.delete(programs.resolve("mariadb"));
        program("mariadb-dump", "exec REAL \"$@\" --skip-triggers");
        Path bare = folder.resolve("bare");
        assertThat(run("backup", bare.toString())).contains("exit 0");
        Files.delete(programs.resolve("mariadb-dump"));
        assertThat(run("restore", bare.toString())).contains("0 triggers are in the file", "exit 1");
        assertThat(tables()).contains("restore_under_way");
        server.execute("drop database " + RESTORED);
        server.execute("create database " + RESTORED);

        Map<String, Object> before = sums(portal());
        assertThat(run("backup", backup.toString())).contains("exit 0").containsPattern("SHA-256 [0-9a-f]{64},");
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

        // One restore at a time, and no file of somebody else runs a program here.
        assertThat(restoredWhileAnotherIsAtWork(backup)).contains("is at work", "exit 1");
        assertThat(tables()).isEmpty();
        Path ran = folder.resolve("ran");
        assertThat(run("restore", forged("\\\\! touch " + ran).toString())).doesNotContain("exit 0");
        assertThat(ran).doesNotExist();
        assertThat(tables()).containsExactly("restore_under_way");
        server.execute("drop database " + RESTORED);
        server.execute("create database " + RESTORED);

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
        assertThat(triggers(RESTORED)).contains("audit_entry_remains").isEqualTo(triggers(portal()));
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
        Process process = process("portail.key", action.equals("backup") ? portal() : RESTORED, action, file)
                .start();
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
        return said(process(key, database, action, file).start());
    }

    private static String said(Process process) throws Exception {
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return said + "exit " + process.waitFor();
    }

    private ProcessBuilder process(String key, String database, String... arguments) {
        List<String> command = new ArrayList<>(List.of("./portail"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        Map<String, String> settings = builder.environment();
        settings.put("PATH", programs + ":" + real("mariadb").getParent() + ":" + settings.get("PATH"));
        settings.put("PORTAL_DB_URL", url(database));
        settings.put("PORTAL_DB_USER", "root");
        settings.put("PORTAL_DB_PASSWORD", "");
        settings.put("PORTAL_BACKUP_KEY", publicKey);
        settings.put("PORTAL_BACKUP_IDENTITY", folder.resolve(key).toString());
        settings.put("TMPDIR", folder.toString());
        return builder;
    }

    private String restoredWhileAnotherIsAtWork(Path backup) throws Exception {
        ProcessBuilder builder = process("portail.key", RESTORED);
        Path lock = folder.resolve("portail-restore-127.0.0.1-" + TestDatabase.port() + "-" + RESTORED + ".lock");
        builder.command("flock", lock.toString(), "./portail", "restore", backup.toString());
        return said(builder.start());
    }

    /** A backup for the right key with these words in it. */
    private Path forged(String words) throws Exception {
        Path file = folder.resolve("forged");
        String write = "printf '" + words + "\\n-- Dump completed\\n' | zstd -q | age -r " + publicKey + " > " + file;
        assertThat(new ProcessBuilder("bash", "-c", write).start().waitFor()).isZero();
        return file;
    }

    private Path onlyPart() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> parts =
                    all.filter(file -> file.toString().endsWith(".part")).toList();
            assertThat(parts).hasSize(1);
            return parts.getFirst();
        }
    }

    private static boolean isThere(String program) throws Exception {
        return new ProcessBuilder("sh", "-c", "command -v " + program).start().waitFor() == 0;
    }

    private List<String> tables() {
        return server.queryForList(
                "select table_name from information_schema.tables where table_schema = ?", String.class, RESTORED);
    }

    private List<String> triggers(String database) {
        return server.queryForList(
                "select trigger_name from information_schema.triggers where trigger_schema = ? order by trigger_name",
                String.class,
                database);
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
