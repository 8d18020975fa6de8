package fr.lignealigne.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** No Docker engine here: the files that deploy the portal are held to what can be read in them. */
class DeploymentFilesTest {

    private static final Path COMPOSE = Path.of("docker-compose.yml");
    private static final Path SETTINGS = Path.of(".env.example");

    private final String text = read(COMPOSE);
    private final Map<String, Object> compose = new Yaml().load(text);

    /** What may be left empty; a mail server may let the portal send without signing in. */
    private static final Set<String> OPTIONAL = Set.of(
            "PORTAL_ISSUER",
            "PORTAL_SCANNER",
            "PORTAL_FIRST_ADMIN",
            "PORTAL_FIRST_WITNESS",
            "PORTAL_BACKUP_KEY",
            "PORTAL_MAIL_REPLY_TO",
            "SPRING_MAIL_USERNAME",
            "SPRING_MAIL_PASSWORD");

    @Test
    void noSecretHasADefault() {
        Matcher settings = Pattern.compile("\\$\\{([A-Z_]+)(:[^}]*)?}").matcher(text);
        while (settings.find()) {
            assertThat(settings.group(2))
                    .as(settings.group(1))
                    .isEqualTo(OPTIONAL.contains(settings.group(1)) ? ":-" : ":?");
        }
        read(SETTINGS)
                .lines()
                .filter(line -> line.contains("PASSWORD") && !line.startsWith("#"))
                .forEach(line -> assertThat(line).endsWith("="));
    }

    @Test
    void everySettingIsInTheExampleAndNoneIsLeftOver() {
        Set<String> asked = new TreeSet<>();
        Matcher settings = Pattern.compile("\\$\\{([A-Z_]+)").matcher(text);
        while (settings.find()) {
            asked.add(settings.group(1));
        }
        Set<String> offered = new TreeSet<>();
        read(SETTINGS)
                .lines()
                .filter(line -> line.matches("[A-Z_]+=.*"))
                .forEach(line -> offered.add(line.substring(0, line.indexOf('='))));
        assertThat(offered).isEqualTo(asked);
    }

    @Test
    void thePortalRunsAsInProductionAndWaitsForAHealthyDatabase() {
        Map<String, Object> portal = service("portal");
        assertThat(portal.get("environment").toString()).contains("SPRING_PROFILES_ACTIVE=prod");
        assertThat(portal.get("depends_on").toString()).contains("service_healthy");
        Map<String, Object> database = service("database");
        assertThat(database.get("image").toString()).startsWith("mariadb:11.4");
        assertThat(database).containsKey("healthcheck");
        assertThat((List<?>) database.get("command"))
                .asString()
                .contains("--innodb-snapshot-isolation=ON", "--innodb-flush-log-at-trx-commit=1");
    }

    @Test
    void nothingListensBeyondTheMachineAndTheDatabaseNowhere() {
        assertThat(service("database")).doesNotContainKey("ports");
        for (String name : List.of("portal", "mail")) {
            assertThat((List<?>) service(name).get("ports"))
                    .allSatisfy(port -> assertThat(port.toString()).startsWith("127.0.0.1:"));
        }
    }

    @Test
    void mailGoesToARealServerOverTlsUnlessTheCatcherIsAskedFor() {
        assertThat((List<?>) service("mail").get("profiles")).asString().isEqualTo("[catcher]");
        assertThat(service("portal").toString()).doesNotContain("depends_on={mail");
        assertThat(read(SETTINGS).lines())
                .contains("SPRING_MAIL_HOST=", "SPRING_MAIL_USERNAME=", "PORTAL_MAIL_STARTTLS_REQUIRED=true");
    }

    @Test
    void theImageRunsTheJarOfTheBuildAndNotAsRoot() {
        String image = read(Path.of("Dockerfile"));
        assertThat(image)
                .startsWith("FROM eclipse-temurin:25-jre")
                .contains("target/ligne-a-ligne.jar", "USER portail");
        assertThat(read(Path.of("pom.xml"))).contains("<finalName>ligne-a-ligne</finalName>");
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> service(String name) {
        return (Map<String, Object>) ((Map<String, Object>) compose.get("services")).get(name);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException("No " + file, e);
        }
    }
}
