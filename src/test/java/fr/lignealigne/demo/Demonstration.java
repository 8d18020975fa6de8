package fr.lignealigne.demo;

import fr.lignealigne.Portal;
import fr.lignealigne.account.People;
import fr.lignealigne.support.EmbeddedMariaDb;
import fr.lignealigne.support.ShippedOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/** Shows the portal with its demonstration on an embedded MariaDB, which keeps what visitors do until {@code --fresh}. */
public final class Demonstration {

    private static final Path HOME = Path.of(".demo");

    private Demonstration() {}

    public static void main(String[] arguments) throws IOException {
        if (Arrays.asList(arguments).contains("--fresh")) {
            FileSystemUtils.deleteRecursively(HOME);
        }
        Files.createDirectories(HOME);
        EmbeddedMariaDb database = EmbeddedMariaDb.startIn(HOME.resolve("mariadb"));
        Runtime.getRuntime().addShutdownHook(new Thread(database::stop));
        ConfigurableApplicationContext portal = start(database);
        boolean loaded = portal.getBean(DemoLoader.class).loadOnce();
        String address = "http://localhost:" + portal.getEnvironment().getProperty("local.server.port");
        System.out.println(welcome(address, loaded));
    }

    private static ConfigurableApplicationContext start(EmbeddedMariaDb database) {
        SpringApplication application = new SpringApplication(Portal.class, DemoConfiguration.class, People.class);
        application.addInitializers(new ShippedOnly());
        Map<String, Object> settings = Map.of(
                "spring.datasource.url", database.url(),
                "spring.datasource.username", "root",
                "spring.datasource.password", "",
                "spring.main.banner-mode", "off",
                "logging.level.root", "warn",
                "portal.mail-folder", HOME.resolve("mail").toString(),
                "server.port", System.getenv().getOrDefault("PORT", "8080"));
        application.addInitializers(context -> context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("demonstration", settings)));
        return application.run();
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
