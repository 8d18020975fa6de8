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
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
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
            "PORTAL_CONTROLLER",
            "PORTAL_DATA_OFFICER",
            "PORTAL_PROCONNECT_ISSUER",
            "PORTAL_PROCONNECT_CLIENT_ID",
            "PORTAL_PROCONNECT_SIGNATURE",
            "PORTAL_PROCONNECT_ASSURANCE",
            "PORTAL_SCANNER",
            "PORTAL_FIRST_ADMIN",
            "PORTAL_FIRST_WITNESS",
            "PORTAL_MAIL_REPLY_TO",
            "SPRING_MAIL_USERNAME",
            "PORTAL_SECURITY_CONTACT",
            "PORTAL_BACKUP_KEY",
            "PORTAL_SCHEMA_OWNER",
            "PORTAL_SEVERAL_NODES",
            "PORTAL_DOORBELL",
            "PORTAL_BEHIND",
            "PORTAL_HOST");

    @Test
    void whatMustBeSetHasNoDefault() {
        Matcher settings = Pattern.compile("\\$\\{([A-Z_]+)(:[^}]*)?}").matcher(text);
        while (settings.find()) {
            assertThat(settings.group(2))
                    .as(settings.group(1))
                    .startsWith(OPTIONAL.contains(settings.group(1)) ? ":-" : ":?");
        }
    }

    @Test
    void secretsAreFilesAndStandInNoSetting() {
        assertThat(read(SETTINGS)
                        .lines()
                        .filter(line -> line.matches("[A-Z_]*(PASSWORD|FACTOR_KEY|LIST_KEY|METRICS_KEY|_SECRET)=.*")))
                .isEmpty();
        for (String name : services().keySet()) {
            assertThat(String.valueOf(service(name).get("environment")))
                    .as(name)
                    .doesNotContainPattern("(PASSWORD|FACTOR_KEY|LIST_KEY|METRICS_KEY|_SECRET)=");
        }
        List<String> files = part(compose, "secrets").values().stream()
                .map(secret -> ((Map<?, ?>) secret).get("file").toString())
                .toList();
        assertThat(files).allSatisfy(file -> assertThat(file).startsWith("./secrets/"));
        assertThat(read(Path.of(".gitignore"))).contains("/secrets/", "/backups/", "/.env");
        assertThat(read(Path.of("docs/operations.md")))
                .contains(files.stream().map(file -> file.substring(2)).toList());
    }

    /** Under these names the portal looks for them below /run/secrets, whether Docker or systemd put them there. */
    @Test
    void everySecretHasTheNameOfItsSetting() throws IOException {
        Set<String> known = Set.of(
                "PORTAL_DB_PASSWORD",
                "PORTAL_ERASED_LIST_KEY",
                "PORTAL_METRICS_KEY",
                "PORTAL_PROCONNECT_SECRET",
                "PORTAL_SECOND_FACTOR_KEY",
                "spring.mail.password");
        assertThat((List<?>) service("portal").get("secrets"))
                .map(secret -> ((Map<?, ?>) secret).get("target"))
                .isEqualTo(known.stream().sorted().toList());
        assertThat(read(Path.of("deploy/systemd/ligne-a-ligne.service"))
                        .lines()
                        .filter(line -> line.startsWith("LoadCredential="))
                        .map(line -> line.substring("LoadCredential=".length(), line.indexOf(':'))))
                .containsExactlyInAnyOrderElementsOf(known);

        Path folder = Files.createTempDirectory("secrets");
        Files.writeString(folder.resolve("PORTAL_DB_PASSWORD"), "une longue phrase\n");
        Files.writeString(folder.resolve("PORTAL_PROCONNECT_SECRET"), "partagé\n");
        new ApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withPropertyValues("spring.profiles.active=prod", "PORTAL_SECRETS=" + folder)
                .run(context -> {
                    assertThat(context.getEnvironment().getProperty("spring.datasource.password"))
                            .isEqualTo("une longue phrase");
                    assertThat(context.getEnvironment().getProperty("portal.proconnect.secret"))
                            .isEqualTo("partagé");
                });
    }

    /** Whoever gets hold of the portal's process finds no password there that takes a trigger off. */
    @Test
    void theSchemaIsBroughtUpByAnotherThanThePortal() {
        assertThat(service("portal").toString()).doesNotContain("OWNER");
        assertThat(service("portal").get("depends_on").toString())
                .contains("schema={condition=service_completed_successfully}");
        assertThat(service("schema").get("entrypoint").toString()).contains(SchemaUpgrade.class.getName());
        assertThat(service("schema").get("environment").toString())
                .contains("PORTAL_DB_OWNER=${PORTAL_SCHEMA_OWNER:-owner}");
        assertThat(service("database").get("environment").toString())
                .contains("MARIADB_USER=${PORTAL_SCHEMA_OWNER:-owner}");
        assertThat(read(Path.of("deploy/database/users.sh")))
                .contains("grant select, insert, update, delete on lignealigne.* to 'lignealigne'@'%';")
                .doesNotContain("all on");
        assertThat(read(Path.of("deploy/systemd/ligne-a-ligne.service"))).doesNotContain("OWNER");
        assertThat(read(Path.of("deploy/systemd/ligne-a-ligne-schema.service")))
                .contains(SchemaUpgrade.class.getName(), "PORTAL_DB_OWNER_PASSWORD:", "SystemCallErrorNumber=EPERM");
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

    /** Whoever runs the portal in the image may write there, and the database's volume is another. */
    @Test
    void theListOfErasedPeopleStandsOnAVolumeOfItsOwn() {
        assertThat((List<?>) service("portal").get("volumes")).asString().isEqualTo("[erased:/srv/erased]");
        assertThat(service("portal").get("environment").toString()).contains("PORTAL_ERASED_LIST=/srv/erased/list");
        assertThat(read(Path.of("Dockerfile"))).contains("install -d -o portail -m 700 /srv/erased");
        assertThat(service("database").get("volumes").toString()).doesNotContain("erased");
    }

    @Test
    void onlyTheDoorListensBeyondTheMachine() {
        for (String name : services().keySet()) {
            if (!name.equals("door") && service(name).get("ports") instanceof List<?> ports) {
                assertThat(ports)
                        .as(name)
                        .allSatisfy(port -> assertThat(port.toString()).startsWith("127.0.0.1:"));
            }
        }
        assertThat(service("portal")).doesNotContainKey("ports");
        assertThat(service("database")).doesNotContainKey("ports");
        assertThat((List<?>) service("database").get("networks")).asString().isEqualTo("[inside]");
        assertThat(part(compose, "networks").get("inside")).hasToString("{internal=true}");
        assertThat(read(Path.of("deploy/Caddyfile")))
                .contains("reverse_proxy {$PORTAL_BEHIND}")
                .doesNotContain("log {");
    }

    /** What the portal believes of a request is the word of whoever comes from there. */
    @Test
    void theDoorAndThePortalMeetWhereNobodyElseIsAndItIsBelievedThere() {
        for (String name : services().keySet()) {
            List<?> networks = (List<?>) service(name).get("networks");
            assertThat(networks.contains("doorstep"))
                    .as(name)
                    .isEqualTo(Set.of("door", "portal", "second", "balancer").contains(name));
            assertThat(networks.contains("street")).as(name).isEqualTo(name.equals("door"));
        }
        assertThat((List<?>) service("door").get("networks")).hasToString("[street, doorstep]");
        assertThat((List<?>) service("balancer").get("networks")).hasToString("[doorstep]");
        assertThat(part(part(compose, "networks"), "doorstep"))
                .hasToString("{internal=true, ipam={config=[{subnet=172.29.217.0/24}]}}");
        assertThat(part(service("portal"), "environment")).containsEntry("PORTAL_PROXY", "172.29.217.0/24");
    }

    /** Whoever reaches the portal past the proxy does so in clear, and is believed where they say they come from. */
    @Test
    void whereThereIsNoDockerThePortalHearsItsOwnMachineAlone() {
        assertThat(read(Path.of("deploy/systemd/ligne-a-ligne.service")).lines())
                .contains("Environment=SERVER_ADDRESS=127.0.0.1");
    }

    @Test
    void whoIsReachedFromOutsideMayDoNothingOnItsMachine() {
        for (String name : List.of("door", "portal", "schema")) {
            Map<String, Object> service = service(name);
            assertThat(service.get("read_only")).as(name).isEqualTo(true);
            assertThat(service.get("cap_drop")).hasToString("[ALL]");
            assertThat(service.get("security_opt")).hasToString("[no-new-privileges:true]");
            assertThat(service.containsKey("healthcheck")).as(name).isEqualTo(!name.equals("schema"));
        }
        assertThat(read(Path.of("deploy/systemd/ligne-a-ligne.service")))
                .contains("DynamicUser=yes", "ProtectSystem=strict", "NoNewPrivileges=yes", "CapabilityBoundingSet=\n");
    }

    @Test
    void whatIsNotAskedForDoesNotStart() {
        Map.of(
                        "scanner",
                        "[scanner]",
                        "mail",
                        "[catcher]",
                        "backup",
                        "[backup]",
                        "second",
                        "[nodes]",
                        "balancer",
                        "[nodes]",
                        "bell",
                        "[nodes]")
                .forEach((name, profile) ->
                        assertThat(service(name).get("profiles")).as(name).hasToString(profile));
    }

    /** One alone unless it is said; the second is as the first. */
    @Test
    void theSecondNodeIsAsTheFirstAndTheDoorBetweenLeadsToBoth() {
        assertThat(service("second").get("environment"))
                .isEqualTo(service("portal").get("environment"));
        assertThat(text).contains("PORTAL_BEHIND:-portal:8080", "PORTAL_SEVERAL_NODES:-false");
        assertThat(service("balancer").get("environment").toString()).contains("portal:8080", "second:8080");
        assertThat(read(Path.of("deploy/haproxy.cfg")))
                .contains("cookie noeud insert indirect nocache httponly secure", "retry-on conn-failure")
                .doesNotContain("option httplog", "%r", "%HU", "%HP");
    }

    @Test
    void mailGoesToARealServerOverTlsUnlessTheCatcherIsAskedFor() {
        assertThat((List<?>) service("mail").get("profiles")).asString().isEqualTo("[catcher]");
        assertThat(service("portal").toString()).doesNotContain("depends_on={mail");
        assertThat(read(SETTINGS).lines())
                .contains("SPRING_MAIL_HOST=", "SPRING_MAIL_USERNAME=", "PORTAL_MAIL_STARTTLS_REQUIRED=true");
    }

    @Test
    void whatIsInstalledRunsTheJarOfTheBuildWithItsCacheAndNotAsRoot() {
        String image = read(Path.of("Dockerfile"));
        assertThat(image)
                .startsWith("FROM eclipse-temurin:25-jre")
                .contains("COPY target/portal/ ", "USER 10001:10001");
        // The cache knows the jar by the name that it had when it was made: relative, from its own folder.
        String start = "-XX:AOTCache=ligne-a-ligne.aot";
        assertThat(image).contains("WORKDIR /srv/portal", start);
        assertThat(read(Path.of("deploy/systemd/ligne-a-ligne.service")))
                .contains("WorkingDirectory=/opt/ligne-a-ligne\n", start + " -jar ligne-a-ligne.jar");
        assertThat(read(Path.of("pom.xml"))).contains("<finalName>ligne-a-ligne</finalName>");
    }

    private Map<String, Object> services() {
        return part(compose, "services");
    }

    private Map<String, Object> service(String name) {
        return part(services(), name);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> part(Map<String, Object> whole, String name) {
        return (Map<String, Object>) whole.get(name);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException("No " + file, e);
        }
    }
}
