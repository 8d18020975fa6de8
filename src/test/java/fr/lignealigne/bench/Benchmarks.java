package fr.lignealigne.bench;

import fr.lignealigne.Portal;
import fr.lignealigne.account.People;
import fr.lignealigne.support.EmbeddedMariaDb;
import fr.lignealigne.support.ShippedOnly;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/** Runs one benchmark by its name; that of the pages on a new database and a real server on a free port. */
public final class Benchmarks {

    private static final Path HOME = Path.of("target", "bench");

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        String name = arguments.length == 0 ? "" : arguments[0];
        if (name.equals("carry-over") && arguments.length == 2) {
            new CarryOverBenchmark(Path.of(arguments[1])).run();
            System.exit(0);
        }
        if (name.equals("real-pairs") && arguments.length == 2) {
            new RealPairsBenchmark(Path.of(arguments[1])).run();
            System.exit(0);
        }
        if (!name.equals("reading")) {
            System.err.println("Which benchmark? There are: reading, carry-over DIR, real-pairs DIR");
            System.exit(2);
        }
        FileSystemUtils.deleteRecursively(HOME);
        EmbeddedMariaDb database = EmbeddedMariaDb.startIn(HOME);
        try (ConfigurableApplicationContext portal = start(database)) {
            int port = Integer.parseInt(portal.getEnvironment().getRequiredProperty("local.server.port"));
            new ReadingBenchmark(portal, port).run();
        } finally {
            database.stop();
        }
        System.exit(0);
    }

    private static ConfigurableApplicationContext start(EmbeddedMariaDb database) throws IOException {
        SpringApplication application = new SpringApplication(Portal.class, People.class);
        Map<String, Object> settings = Map.of(
                "spring.datasource.url", database.url(),
                "spring.datasource.username", "root",
                "spring.datasource.password", "",
                "spring.main.banner-mode", "off",
                "logging.level.root", "warn",
                "portal.mail-folder", HOME.resolve("mail").toString(),
                "server.port", "0");
        application.addInitializers(new ShippedOnly());
        application.addInitializers(context ->
                context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("benchmark", settings)));
        return application.run();
    }
}
