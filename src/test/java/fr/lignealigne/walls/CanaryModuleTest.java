package fr.lignealigne.walls;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.read.ListAppender;
import fr.lignealigne.bilateral.CalendarFeeds;
import fr.lignealigne.notification.PostRounds;
import fr.lignealigne.support.PortalTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

    /** Those who sat there when they signed in, and do not any more. */
    private static final Set<String> PARTING = Set.of("former", "moved", "ended");

    /** What a page makes when it is unfolded; the services are asked for it below. */
    private static final Set<String> FOLDED = Set.of("zqtexteancien");

    @Autowired
    ApplicationContext portal;

    @Autowired
    PostRounds post;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private Stage stage;
    private final Map<String, Sweep> before = new TreeMap<>();

    @BeforeAll
    void plant() throws Exception {
        log.start();
        root().addAppender(log);
        stage = new Stage(portal);
        for (String who : PARTING) {
            before.put(who, new Sweep(port, stage, stage.people.get(who)));
        }
        stage.part(portal);
    }

    @AfterAll
    void listenNoMore() {
        root().detachAppender(log);
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    /** Every word is found by somebody on a page, a document or in a mail: else the silence of the others proves nothing. */
    @Test
    void nobodyFindsAWordThatIsNoneOfTheirBusiness() throws Exception {
        Map<String, Set<String>> leaked = new TreeMap<>();
        Set<String> foundAtAll = new TreeSet<>();
        Set<String> missing = new TreeSet<>();
        for (String who : WhoMayKnow.EVERYONE) {
            if (!who.equals("ended")) {
                Sweep sweep = new Sweep(port, stage, stage.people.get(who));
                Set<String> found = sweep.words();
                missing.addAll(sweep.missing());
                foundAtAll.addAll(found);
                note(who, found, leaked);
            }
            if (PARTING.contains(who)) {
                note(who, before.get(who).words(), leaked);
            }
        }
        mailed(leaked, foundAtAll);
        assertThat(leaked).isEmpty();
        assertThat(missing).as("headers").isEmpty();
        Set<String> never = new TreeSet<>(WhoMayKnow.WORDS.keySet());
        never.removeAll(foundAtAll);
        assertThat(never).isEqualTo(FOLDED);
        assertThat(logged()).isEmpty();
    }

    private static void note(String who, Set<String> found, Map<String, Set<String>> leaked) {
        Set<String> others = new TreeSet<>(found);
        others.removeIf(word -> WhoMayKnow.WORDS.get(word).contains(who));
        if (!others.isEmpty()) {
            leaked.computeIfAbsent(who, one -> new TreeSet<>()).addAll(others);
        }
    }

    /** The services themselves, asked for everything that stands on the stage, give no more than the pages. */
    @Test
    void noServiceGivesAWordThatIsNoneOfTheirBusiness() {
        Asking asking = new Asking(portal, stage);
        assertThat(asking.acts()).hasSizeGreaterThan(150);
        Map<String, Set<String>> leaked = new TreeMap<>();
        Set<String> foundAtAll = new TreeSet<>();
        for (String who : WhoMayKnow.EVERYONE) {
            if (!who.equals("ended")) {
                Set<String> found = asking.words(stage.viewer(who));
                foundAtAll.addAll(found);
                note(who, found, leaked);
            }
        }
        assertThat(leaked).isEmpty();
        Set<String> never = new TreeSet<>(WhoMayKnow.WORDS.keySet());
        never.removeAll(foundAtAll);
        assertThat(never).isEmpty();
    }

    /** What programs read without signing in: when, and not a word. */
    @Test
    void noCalendarGivesAnyWord() throws Exception {
        CalendarFeeds feeds = portal.getBean(CalendarFeeds.class);
        Set<String> found = new TreeSet<>();
        for (String who : WhoMayKnow.EVERYONE) {
            if (!who.equals("ended") && feeds.mayHave(stage.viewer(who))) {
                String calendar =
                        feeds.read(feeds.make(stage.viewer(who))).orElseThrow().text();
                assertThat(calendar).contains("BEGIN:VCALENDAR");
                Sweep.collect(calendar.replace("\r\n ", ""), found);
            }
        }
        assertThat(found).isEmpty();
    }

    /** What the sweep is worth: with one rule switched off, a page or a document tells what that rule keeps back. */
    @ParameterizedTest
    @CsvSource({
        "account.Viewer, inTheCollective, outsider, zqpartage, lecture",
        "account.Viewer, inTheCollective, outsider, zqfil, collectif",
        "account.Viewer, preparesTheAnswer, member, zqreserve, lecture",
        "account.AccountAccess, maySee, outsider, zqmandante, comptes",
        "plan.PlanAccess, mayRead, member, zqpreparation, texte",
        "plan.PlanAccess, mayRead, observer, zqembargo, texte",
        "remark.RemarkScope, of, outsider, zqbrouillon, lecture",
        "attachment.AttachmentAccess, mayHave, member, zqfichier, documents/pieces",
        "collective.CollectiveAccess, mayCoordinate, member, zqrappel, collectif",
        "collective.position.PositionAccess, mayRead, outsider, zqposition, collectif/position",
        "contribution.ContributionAccess, mayHandle, member, zqalinea, contributions",
        "export.word.AnnotationAccess, mayHandle, member, zqannote, annoter",
        "question.QuestionAccess, mayKnow, member, zqquestionposee, questions",
        "bilateral.BilateralAccess, sight, member, zqdeplace, echanges",
        "plenary.PlenaryAccess, mayKnow, member, zqplenannoncee, plenieres",
        "plenary.PlenaryAccess, mayRead, outsider, zqplendiffuse, documents/pleniere",
        "bilateral.BilateralAccess, mayReadOtherTimes, ministry, zqautreheure, echanges",
    })
    void aRuleThatIsSwitchedOffIsFoundOut(String rules, String rule, String who, String word, String page)
            throws Exception {
        assertThat(WhoMayKnow.of(who)).doesNotContain(word);
        Sweep sweep = new Sweep(port, stage, stage.people.get(who));
        try (Switched off = new Switched(Class.forName("fr.lignealigne." + rules), rule)) {
            assertThat(sweep.words(page)).contains(word);
        }
        assertThat(sweep.words(page)).doesNotContain(word);
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

    /** A mail tells its recipient no more than the pages would. */
    private void mailed(Map<String, Set<String>> leaked, Set<String> foundAtAll) {
        post.go();
        jdbc.sql("select recipient, concat(subject, body, coalesce(calendar, '')) from outgoing_mail")
                .query((row, index) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .forEach(mail -> {
                    Set<String> found = new TreeSet<>();
                    Sweep.collect(mail.getValue(), found);
                    foundAtAll.addAll(found);
                    note(stage.named(mail.getKey()), found, leaked);
                });
    }
}
