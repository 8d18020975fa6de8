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

    private static final int KILLS = 50;
    private static final int STARTS = 10;

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
            case "kills" -> kills(arguments.length > 1 ? Integer.parseInt(arguments[1]) : KILLS);
            case "failover" -> failover();
            case "evening" -> onPortal((portal, port) -> new EveningBenchmark(portal, port).run());
            case "start" ->
                new StartBenchmark(arguments.length > 1 ? Integer.parseInt(arguments[1]) : STARTS).run(HOME);
            case "planner" -> new PlannerBenchmark().run();
            case "privacy" ->
                new PrivacyBenchmark(arguments.length > 1 ? Path.of(arguments[1]) : HOME.resolve("plans")).run();
            default -> {
                System.err.println(
                        "Which benchmark? There are: reading, live, evening, kills [MANY], failover, files, synopsis, synopsis-files, alike, planner, start [MANY], privacy [DIR], carry-over [DIR], real-pairs [DIR]");
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

    private static void kills(int kills) throws Exception {
        Path home = HOME.resolve("kills");
        FileSystemUtils.deleteRecursively(home);
        Kills.Outcome outcome = Kills.run(home, kills, System.nanoTime());
        Figures.print("kills", kills, "of two nodes and the database by turns");
        Figures.print("drafts told written", outcome.drafts(), "");
        Figures.print("deposits told done", outcome.deposits(), "");
        Figures.print("meetings told booked", outcome.meetings(), "");
        Figures.print("deposits under way at a kill, asked for again", outcome.again(), "");
        Figures.print("acts told done and lost", outcome.lost(), "");
        Figures.print("receipts doubled or of nothing", outcome.doubled(), "");
        Figures.print("bookings that overlap", outcome.overlapping(), "");
        Figures.print("longest pause of the node that lived on", 1000 * outcome.longestPause(), "ms");
        System.out.println("acts that failed while the database was away: " + outcome.failures());
    }

    private static void failover() throws Exception {
        Path home = HOME.resolve("failover");
        FileSystemUtils.deleteRecursively(home);
        Kills.Outcome failover = Kills.failover(home);
        int told = failover.drafts() + failover.deposits() + failover.meetings();
        Figures.print("acts told done by a primary with a semi-synchronous replica", told, "");
        Figures.print("of them lost on the replica when the primary died", failover.lost(), "");
    }

    private interface OnPortal {

        void run(ApplicationContext portal, int port) throws Exception;
    }

    private static void onPortal(OnPortal benchmark) throws Exception {
        FileSystemUtils.deleteRecursively(HOME);
        EmbeddedMariaDb database = EmbeddedMariaDb.startIn(HOME);
        try (ConfigurableApplicationContext portal = start(database.url(), HOME)) {
            int port = Integer.parseInt(portal.getEnvironment().getRequiredProperty("local.server.port"));
            benchmark.run(portal, port);
        } finally {
            database.stop();
        }
    }

    /** The portal as it is shipped, with people of tests, on a free port; its mails lie below a folder. */
    static ConfigurableApplicationContext start(String database, Path home) {
        SpringApplication application = new SpringApplication(Portal.class, People.class);
        Map<String, Object> settings = Map.of(
                "spring.datasource.url", database,
                "spring.datasource.username", "root",
                "spring.datasource.password", "",
                "spring.main.banner-mode", "off",
                "logging.level.root", "warn",
                "portal.mail-folder", home.resolve("mail").toString(),
                "portal.second-factor.required-for", "",
                "server.port", "0");
        application.addInitializers(new ShippedOnly());
        application.addInitializers(context ->
                context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("benchmark", settings)));
        return application.run();
    }
}
