package fr.lignealigne.bench;

import fr.lignealigne.Portal;
import fr.lignealigne.account.People;
import fr.lignealigne.support.EmbeddedMariaDb;
import fr.lignealigne.support.ShippedOnly;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/** Runs one benchmark by its name; those of the pages and of documents on a new database and a real server on a free port. */
public final class Benchmarks {

    private static final Path HOME = Path.of("target", "bench");

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        String name = arguments.length == 0 ? "" : arguments[0];
        switch (name) {
            case "carry-over" -> new CarryOverBenchmark(arguments.length > 1 ? Path.of(arguments[1]) : made()).run();
            case "real-pairs" -> pairs(arguments).run();
            case "files" -> {
                new FilesBenchmark().run();
                onPortal((portal, port) -> new PaperBenchmark(portal, port).run());
            }
            case "synopsis-files" -> onPortal((portal, port) -> new SynopsisFilesBenchmark(portal).run());
            case "reading" -> onPortal((portal, port) -> new ReadingBenchmark(portal, port).run());
            case "live" -> onPortal((portal, port) -> new LiveBenchmark(portal, port).run());
            case "synopsis" -> onPortal((portal, port) -> new SynopsisBenchmark(portal).run());
            case "alike" -> new AlikeBenchmark().run();
            case "start" -> new StartBenchmark().run(HOME);
            case "planner" -> new PlannerBenchmark().run();
            case "privacy" ->
                new PrivacyBenchmark(arguments.length > 1 ? Path.of(arguments[1]) : HOME.resolve("plans")).run();
            default -> {
                System.err.println(
                        "Which benchmark? There are: reading, live, files, synopsis, synopsis-files, alike, planner, start, privacy [DIR], carry-over [DIR], real-pairs [DIR]");
                System.exit(2);
            }
        }
        System.exit(0);
    }

    private static Path made() throws IOException {
        Path folder = HOME.resolve("carry-over");
        FileSystemUtils.deleteRecursively(folder);
        MadePairs.into(folder);
        return folder;
    }

    private static RealPairsBenchmark pairs(String[] arguments) {
        return arguments.length > 1
                ? RealPairsBenchmark.ofTheRegulation(Path.of(arguments[1]))
                : RealPairsBenchmark.ofTheDemonstration();
    }

    private interface OnPortal {

        void run(ApplicationContext portal, int port) throws Exception;
    }

    private static void onPortal(OnPortal benchmark) throws Exception {
        FileSystemUtils.deleteRecursively(HOME);
        EmbeddedMariaDb database = EmbeddedMariaDb.startIn(HOME);
        try (ConfigurableApplicationContext portal = start(database)) {
            int port = Integer.parseInt(portal.getEnvironment().getRequiredProperty("local.server.port"));
            benchmark.run(portal, port);
        } finally {
            database.stop();
        }
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
                "portal.second-factor.required-for", "",
                "server.port", "0");
        application.addInitializers(new ShippedOnly());
        application.addInitializers(context ->
                context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("benchmark", settings)));
        return application.run();
    }
}
