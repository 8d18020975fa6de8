package fr.lignealigne.walls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.read.ListAppender;
import fr.lignealigne.live.LivePages;
import fr.lignealigne.notification.PostRounds;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.support.PortalTest;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A word is planted in each kind of thing the portal keeps; then everybody asks for everything, over real HTTP, and no
 * word is found with whom it is none of the business of: in no page, document, file, refusal, live update, mail or line
 * of the log.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CanaryModuleTest {

    @Autowired
    ApplicationContext portal;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    PostRounds post;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private Stage stage;

    @BeforeAll
    void plant() throws Exception {
        log.start();
        root().addAppender(log);
        stage = new Stage(portal);
    }

    @AfterAll
    void listenNoMore() {
        root().detachAppender(log);
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    private Sweep sweep(String who) throws Exception {
        return new Sweep(port, stage, stage.people.get(who));
    }

    /** Every word is found by somebody: else the silence of the others would prove nothing. */
    @Test
    void nobodyFindsAWordThatIsNoneOfTheirBusiness() throws Exception {
        scenes.draft(stage.viewer("lead"), stage.version, "Encore un brouillon zqvivant.");
        Map<String, Set<String>> leaked = new TreeMap<>();
        Set<String> foundAtAll = new TreeSet<>();
        for (String who : Stage.EVERYONE) {
            Set<String> found = sweep(who).words();
            foundAtAll.addAll(found);
            found.removeIf(word -> Stage.MAY_KNOW.get(word).contains(who));
            if (!found.isEmpty()) {
                leaked.put(who, found);
            }
        }
        assertThat(leaked).isEmpty();
        assertThat(foundAtAll).isEqualTo(new TreeSet<>(Stage.MAY_KNOW.keySet()));
        assertThat(logged()).isEmpty();
        assertThat(mailed()).isEmpty();
    }

    /**
     * What the test is worth: with one rule switched off, somebody finds what that rule keeps from them. Prepared
     * decisions and advice stand behind two: their pages are closed to all but those who prepare the answer.
     */
    @ParameterizedTest
    @CsvSource({
        "account.Viewer, inTheCollective, outsider, zqpartage",
        "account.Viewer, preparesTheAnswer, member, zqreserve",
        "plan.PlanAccess, mayRead, member, zqpreparation",
        "plan.PlanAccess, mayRead, observer, zqembargo",
        "attachment.AttachmentAccess, mayHave, member, zqfichier",
    })
    void aRuleThatIsSwitchedOffIsFoundOut(String rules, String rule, String who, String word) throws Exception {
        Sweep sweep = sweep(who);
        assertThat(Stage.MAY_KNOW.get(word)).doesNotContain(who);
        try (Switched off = new Switched(Class.forName("fr.lignealigne." + rules), rule)) {
            assertThat(sweep.words()).contains(word);
        }
        assertThat(sweep.words()).doesNotContain(word);
    }

    private Set<String> logged() {
        Set<String> words = new TreeSet<>();
        for (ILoggingEvent line : List.copyOf(log.list)) {
            Sweep.collect(line.getFormattedMessage(), words);
            for (IThrowableProxy cause = line.getThrowableProxy(); cause != null; cause = cause.getCause()) {
                Sweep.collect(String.valueOf(cause.getMessage()), words);
            }
        }
        return words;
    }

    private Set<String> mailed() {
        Set<String> words = new TreeSet<>();
        post.go();
        jdbc.sql("select concat(recipient, subject, body) from outgoing_mail")
                .query(String.class)
                .list()
                .forEach(mail -> Sweep.collect(mail, words));
        return words;
    }

    /** Not even that something is being written. */
    @Test
    void whatIsWrittenReachesOnlyTheOpenPagesOfItsAssociation() throws Exception {
        Map<String, List<String>> frames = new ConcurrentHashMap<>();
        List<WebSocket> channels = new ArrayList<>();
        for (String who : Stage.EVERYONE) {
            if (who.equals("administrator")) {
                continue;
            }
            Sweep sweep = sweep(who);
            sweep.session().open("lecture/" + stage.version + "?ligne=4-5");
            List<String> heard = Collections.synchronizedList(new ArrayList<>());
            frames.put(who, heard);
            channels.add(sweep.session().listen(heard::add));
        }
        await().pollDelay(Duration.ofMillis(500)).until(() -> true);
        Map<String, Integer> before = new TreeMap<>();
        frames.forEach((who, heard) -> before.put(who, heard.size()));
        scenes.draft(stage.viewer("lead"), stage.version, "Un autre brouillon zqvivant.");
        await().until(() -> frames.get("colleague").size() > before.get("colleague")
                && frames.get("lead").size() > before.get("lead"));
        await().pollDelay(Duration.ofMillis(3L * LivePages.PAUSE)).until(() -> true);
        frames.forEach((who, heard) -> {
            if (!Set.of("lead", "colleague").contains(who)) {
                assertThat(heard).as(who).hasSize(before.get(who));
            }
        });
        channels.forEach(WebSocket::abort);
    }
}
