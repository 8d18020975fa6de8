package fr.lignealigne.demo;

import fr.lignealigne.Portal;
import fr.lignealigne.account.People;
import fr.lignealigne.support.EmbeddedMariaDb;
import fr.lignealigne.support.ShippedOnly;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Shows the portal with its demonstration on an embedded MariaDB, which keeps what visitors do until {@code --fresh}. */
public final class Demonstration {

    /** Kept for as long as the process lives: a lock ends with its channel, which nobody else would hold on to. */
    private static DemoFolder held;

    private Demonstration() {}

    public static void main(String[] arguments) throws IOException {
        try {
            held = DemoFolder.take(Path.of(".demo"));
            show(held, Arrays.asList(arguments).contains("--fresh"));
        } catch (DemoFolder.FolderTaken e) {
            giveUp(e.getMessage());
        }
    }

    private static void show(DemoFolder folder, boolean fresh) throws IOException {
        int port = port();
        String address = "http://localhost:" + port;
        folder.holdAt(address);
        boolean anew = fresh || folder.isHalfLoaded();
        if (anew) {
            folder.empty();
        }
        if (anew || folder.isNew()) {
            folder.startLoading();
        }
        EmbeddedMariaDb database = EmbeddedMariaDb.startIn(folder.database());
        ConfigurableApplicationContext portal;
        try {
            portal = start(settings(database.url(), port, folder.mail()));
        } catch (RuntimeException e) {
            database.stop();
            throw e;
        }
        // One after the other: a portal that closes still writes.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            portal.close();
            database.stop();
        }));
        database.startAgainWhenKilled(() -> giveUp("The database ended and does not start again, see "
                + folder.database() + "/mariadbd.log. What was done is kept; start the demonstration again."));
        boolean loaded = portal.getBean(DemoLoader.class).loadOnce();
        folder.endLoading();
        System.out.println(welcome(address, loaded));
    }

    private static void giveUp(String sentence) {
        System.err.println(sentence);
        System.exit(1);
    }

    /** The port that PORT names, 8080 without, any free one for 0. */
    private static int port() {
        int wanted = Integer.parseInt(System.getenv().getOrDefault("PORT", "8080"));
        try (ServerSocket socket = new ServerSocket(wanted, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            giveUp("Port " + wanted + " is taken. Name another: PORT=9000 ./portail demo");
            return wanted;
        }
    }

    private static ConfigurableApplicationContext start(Map<String, Object> settings) {
        SpringApplication application = new SpringApplication(Portal.class, DemoConfiguration.class, People.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setRegisterShutdownHook(false);
        application.addInitializers(new ShippedOnly());
        application.addInitializers(context -> context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("demonstration", settings)));
        return application.run();
    }

    static Map<String, Object> settings(String database, int port, Path mail) {
        return Map.of(
                "spring.datasource.url",
                database,
                "spring.datasource.username",
                "root",
                "spring.datasource.password",
                "",
                "logging.level.root",
                "warn",
                "portal.mail-folder",
                mail.toString(),
                "portal.base-url",
                "http://localhost:" + port,
                "portal.second-factor.required-for",
                "",
                "server.address",
                "127.0.0.1",
                "server.port",
                port);
    }

    private static String welcome(String address, boolean loaded) {
        StringBuilder text = new StringBuilder("\n");
        text.append(
                loaded
                        ? "The demonstration is loaded.\n"
                        : "The demonstration is as you left it (--fresh starts it anew).\n");
        text.append("\n  Open      ")
                .append(address)
                .append("\n  Password  ")
                .append(People.PASSWORD)
                .append("\n\n");
        DemoContent.showcase().forEach((email, who) -> text.append("  %-52s %s%n".formatted(email, who)));
        return text.append("\nCtrl+C stops it; what was done is kept.\n").toString();
    }
}
