package fr.lignealigne.bench;

import fr.lignealigne.support.EmbeddedMariaDb;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * The last step of {@code ./portail package}: unpacks the jar into {@code target/portal} and starts it once, on an empty
 * database that is thrown away, so that the JVM writes down what a start needs (JEP 483, 514 and 515).
 */
public final class Training {

    private static final Path DATABASE = Path.of("target", "training");

    private Training() {}

    public static void main(String[] arguments) throws Exception {
        FileSystemUtils.deleteRecursively(DATABASE);
        EmbeddedMariaDb database = EmbeddedMariaDb.startForOneRun(DATABASE);
        try {
            PackagedPortal.unpack();
            PackagedPortal portal = new PackagedPortal(database);
            // The schema is made first: what is trained is the start of every day.
            portal.startOnce(List.of());
            portal.startOnce(List.of("-XX:AOTCacheOutput=" + PackagedPortal.CACHE));
        } finally {
            database.stop();
            FileSystemUtils.deleteRecursively(DATABASE);
        }
        if (!Files.exists(PackagedPortal.FOLDER.resolve(PackagedPortal.CACHE))) {
            System.err.println("The JVM wrote no cache: see target/portal.log. The portal runs without it.");
            System.exit(1);
        }
        System.exit(0);
    }
}
