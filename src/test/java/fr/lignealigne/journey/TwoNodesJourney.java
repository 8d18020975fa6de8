package fr.lignealigne.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ColorScheme;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.shell.SchemaUpgrade;
import fr.lignealigne.support.NodeOfThePortal;
import fr.lignealigne.support.TestDatabase;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Two nodes in processes of their own behind a real HAProxy, with a real bell between them: one of each dies, and the next release comes in. */
@Timeout(600)
class TwoNodesJourney extends Journey {

    private static final Pattern DOOR = Pattern.compile("connexion(\\?fin)?$");
    private static final String NEXT = "999";
    private static final String WORDS = "Ce que vous avez à dire";
    private static final String SERVERS = "/usr/bin:/usr/sbin:/usr/local/bin:/usr/local/sbin";

    @TempDir
    static Path folder;

    @Autowired
    RemarkScenes scenes;

    private Process bell;
    private Process door;
    private NodeOfThePortal a;
    private NodeOfThePortal b;
    private NodeOfThePortal next;
    private int doorPort;

    @BeforeEach
    void startAll() throws Exception {
        Path redis = program("redis-server", "valkey-server");
        Path haproxy = program("haproxy");
        int bellPort = NodeOfThePortal.freePort();
        bell = start("bell", Map.of(), redis.toString(), "--port", "" + bellPort, "--bind", "127.0.0.1", "--save", "");
        doorPort = NodeOfThePortal.freePort();
        String base = "http://localhost:" + doorPort;
        String address = "redis://127.0.0.1:" + bellPort;
        a = NodeOfThePortal.start(folder, "a", base, address);
        b = NodeOfThePortal.start(folder, "b", base, address);
        a.awaitReady();
        b.awaitReady();
        door = start(
                "door",
                Map.of(
                        "DOOR", "127.0.0.1:" + doorPort,
                        "NODE_A", "127.0.0.1:" + a.port(),
                        "NODE_B", "127.0.0.1:" + b.port(),
                        "PORTAL_HOST", "localhost",
                        "ADMIN_SOCKET", folder.resolve("door.sock").toString()),
                haproxy.toString(),
                "-db",
                "-f",
                "deploy/haproxy.cfg");
        awaitDoor();
    }

    @AfterEach
    void endAll() throws Exception {
        for (Process process : new Process[] {door, bell}) {
            if (process != null) {
                process.destroyForcibly().waitFor();
            }
        }
        forgetTheNextRelease();
        for (NodeOfThePortal node : new NodeOfThePortal[] {a, b, next}) {
            if (node != null) {
                node.close();
            }
        }
    }

    private static Path program(String... names) {
        List<Path> found = Stream.of(SERVERS.split(":"))
                .flatMap(place -> Stream.of(names).map(name -> Path.of(place, name)))
                .filter(Files::isExecutable)
                .toList();
        assumeTrue(!found.isEmpty(), "No " + names[0] + " here. Type: sudo apt-get install -y haproxy redis-server");
        return found.getFirst();
    }

    private static Process start(String name, Map<String, String> environment, String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile());
        builder.environment().putAll(environment);
        return builder.start();
    }

    private void awaitDoor() throws Exception {
        for (int tries = 0; tries < 100 && !NodeOfThePortal.isReady(doorPort); tries++) {
            Thread.sleep(100);
        }
        assertThat(NodeOfThePortal.isReady(doorPort))
                .as(Files.readString(folder.resolve("door.log")))
                .isTrue();
    }

    @Test
    void whatHappensOnOneNodeIsHeardOnTheOtherAndWhoeverWasOnADeadOneGoesOn() throws Exception {
        assertThat(a.log()).contains("The bell between the nodes is connected");
        PlanVersionId version = scenes.openVersion();
        People.Someone lead = people.leadOfAMember();
        People.Someone colleague = people.colleagueOf(lead, Role.ASSOCIATION_MEMBER);
        People.Someone miprof = people.ofTheState(Role.MIPROF);
        scenes.draft(lead.viewer(), version, "Déposée sur un nœud.");

        // A deposit on one node shows in a page that is open on the other.
        Page state = windowOn(b.port(), miprof);
        openUntilHeard(state, b.port(), "lecture/" + version + "?ligne=4-5");
        Page depositing = windowOn(a.port(), lead);
        deposits(depositing, version);
        assertThat(state.locator(".thread")).containsText("Déposée sur un nœud.");

        // Without the bell it does so all the same.
        bell.destroyForcibly().waitFor();
        scenes.draft(lead.viewer(), version, "Sans sonnette.");
        deposits(depositing, version);
        assertThat(state.locator(".thread")).containsText("Sans sonnette.");

        // Who closes the others from one node closes those on the other, which lead to the door by themselves.
        Page there = windowOn(b.port(), lead);
        openUntilHeard(there, b.port(), "compte");
        depositing.navigate(at(a.port(), "compte"));
        assertThat(depositing.locator(".entries li").getByText("Fermer", new Locator.GetByTextOptions().setExact(true)))
                .hasCount(1);
        depositing.getByText("Fermer toutes les autres").click();
        assertThat(there).hasURL(DOOR);
        assertThat(depositing).hasURL(at(a.port(), "compte"));

        // Who is shut out on one node is out on the other.
        Page shutOut = windowOn(b.port(), colleague);
        openUntilHeard(shutOut, b.port(), "compte");
        disables(depositing, colleague);
        assertThat(shutOut).hasURL(DOOR);

        // A node dies: its people come to the other, to the door, and find their words.
        RemarkId draft = scenes.draft(lead.viewer(), version, "Un début.");
        String address = at(doorPort, "lecture/" + version + "?ligne=4-5&brouillon=" + draft);
        Page page = windowOn(doorPort, lead);
        page.navigate(address);
        page.getByLabel(WORDS).fill("Un début, et la suite sur un nœud qui meurt.");
        assertThat(page.locator(".form-head")).containsText("enregistré à");
        NodeOfThePortal dying = page.context().cookies().stream()
                        .anyMatch(cookie -> cookie.name.equals("noeud") && cookie.value.equals("a"))
                ? a
                : b;
        dying.kill();
        pressAKey(page);
        page.waitForURL(DOOR);
        signInHere(page, lead);
        page.navigate(address);
        assertThat(page.getByLabel(WORDS))
                .hasValue(Pattern.compile("Un début, et la suite sur un nœud qui meurt\\..*"));

        // The next release comes: its schema while the other goes on, then a node in the place of the dead one.
        String locations = "--spring.flyway.locations=classpath:db/migration,filesystem:" + schemaOfTheNextRelease();
        SchemaUpgrade.main(new String[] {
            locations, "--spring.datasource.url=" + url(), "--PORTAL_DB_OWNER=root", "--PORTAL_DB_OWNER_PASSWORD="
        });
        page.getByLabel(WORDS).fill("Écrit sur la version d’avant, dans la base d’après.");
        assertThat(page.locator(".form-head")).containsText("enregistré à");
        next = NodeOfThePortal.start(folder, "next", dying.port(), "http://localhost:" + doorPort, "", locations)
                .awaitReady();
        String old = dying == a ? "b" : "a";
        tellTheDoor("set server nodes/" + old + " state drain");
        awaitDoor();
        Page newcomer = onTheNext(miprof, old);
        newcomer.navigate(at(doorPort, "lecture/" + version));
        assertThat(newcomer.locator("main h1")).isVisible();

        // Who stays on the node that is drained goes on, until it ends; then they find their words on the next one.
        page.reload();
        assertThat(page.getByLabel(WORDS)).hasValue("Écrit sur la version d’avant, dans la base d’après.");
        (dying == a ? b : a).close();
        pressAKey(page);
        page.waitForURL(DOOR);
        signInHere(page, lead);
        page.navigate(address);
        assertThat(page.getByLabel(WORDS)).hasValue(Pattern.compile("Écrit sur la version d’avant.*"));
    }

    private static String url() {
        return "jdbc:mariadb://127.0.0.1:" + TestDatabase.port() + "/lignealigne";
    }

    /** A table and a column more. */
    private static Path schemaOfTheNextRelease() throws IOException {
        Path next = Files.createDirectories(folder.resolve("next-release"));
        Files.writeString(
                next.resolve("V" + NEXT + "__next_release.sql"),
                "create table next_release (id int not null primary key);"
                        + " alter table portal_node add column next_release varchar(20);");
        return next;
    }

    /** A node that goes on with the earlier schema starts on the later one too; other tests compare it with the inventory. */
    private static void forgetTheNextRelease() {
        JdbcTemplate jdbc = new JdbcTemplate(new DriverManagerDataSource(url(), "root", ""));
        jdbc.execute("drop table if exists next_release");
        jdbc.execute("alter table portal_node drop column if exists next_release");
        jdbc.update("delete from flyway_schema_history where version = ?", NEXT);
    }

    /** As docs/operations.md says it to whoever drains a node. */
    private static void tellTheDoor(String order) throws IOException {
        try (SocketChannel admin = SocketChannel.open(UnixDomainSocketAddress.of(folder.resolve("door.sock")))) {
            admin.write(ByteBuffer.wrap((order + "\n").getBytes(StandardCharsets.UTF_8)));
            admin.read(ByteBuffer.allocate(64));
        }
    }

    /** Nobody new comes to the one that is drained, once the door has seen that the next one is ready. */
    private Page onTheNext(People.Someone someone, String drained) {
        Page page = windowOn(doorPort, someone);
        assertThat(page.context().cookies())
                .noneMatch(cookie -> cookie.name.equals("noeud") && cookie.value.equals(drained));
        return page;
    }

    /** Whatever becomes of it: the page may be on its way to the door already. */
    private static void pressAKey(Page page) {
        try {
            page.keyboard().press("!");
        } catch (PlaywrightException gone) {
            assertThat(page.isClosed()).isFalse();
        }
    }

    private static String at(int port, String path) {
        return "http://localhost:" + port + "/" + path;
    }

    private Page windowOn(int port, People.Someone someone) {
        Page page = window(1440, ColorScheme.LIGHT);
        page.navigate(at(port, "connexion"));
        signInHere(page, someone);
        return page;
    }

    private static void signInHere(Page page, People.Someone someone) {
        page.locator("input[name=username]").fill(someone.email());
        page.locator("input[name=password]").fill(People.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("connexion"));
    }

    private static void openUntilHeard(Page page, int port, String route) {
        AtomicBoolean heard = new AtomicBoolean();
        page.onWebSocket(channel -> channel.onFrameReceived(frame -> heard.set(true)));
        page.navigate(at(port, route));
        page.waitForCondition(heard::get);
    }

    private void deposits(Page page, PlanVersionId version) {
        page.navigate(at(a.port(), "remarques?version=" + version));
        page.locator("#deposit").click();
        page.locator("#confirm").click();
        page.waitForURL("**/accuses/*");
    }

    private void disables(Page page, People.Someone colleague) {
        page.navigate(at(a.port(), "comptes"));
        page.locator("article.entry")
                .filter(new Locator.FilterOptions().setHasText(colleague.email()))
                .getByText("Désactiver…")
                .click();
        page.locator("vaadin-button[slot=confirm-button]").click();
    }
}
