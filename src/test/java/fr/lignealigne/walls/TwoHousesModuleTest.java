package fr.lignealigne.walls;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.collective.Discussions;
import fr.lignealigne.collective.Subject;
import fr.lignealigne.collective.position.Positions;
import fr.lignealigne.decision.AdviceDraft;
import fr.lignealigne.decision.Advices;
import fr.lignealigne.decision.DecisionDraft;
import fr.lignealigne.decision.Decisions;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.decision.ReleaseDraft;
import fr.lignealigne.decision.ReleaseScenes;
import fr.lignealigne.decision.Releasing;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.question.QuestionDraft;
import fr.lignealigne.question.Questions;
import fr.lignealigne.remark.Comments;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.support.PortalTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Counts tell as much as words: a house where others have written, agreed or decided more is, to whoever may not know of
 * it, the same house, to the byte of each page and to the number of statements that a page costs.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoHousesModuleTest {

    /** Those whose statements are counted, too. */
    private static final Set<String> COUNTED = Set.of("outsider", "member");

    @Autowired
    ApplicationContext portal;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private Stage stage;
    private House house;

    /** What was seen last, and still is: a test that lets nobody else know leaves it to the next. */
    private final Map<String, Map<String, String>> seen = new TreeMap<>();

    private final Map<String, Map<String, Integer>> cost = new TreeMap<>();
    private final List<RemarkId> deposited = new ArrayList<>();
    private PlanVersionId closed;

    @BeforeAll
    void build() throws Exception {
        stage = new Stage(portal);
        stage.part(portal);
        house = new House(jdbc, port, stage);
        for (int i = 0; i < 5; i++) {
            deposited.add(scenes.deposited(stage.viewer("lead"), stage.version, "Une remarque de plus."));
        }
        portal.getBean(Decisions.class).takeUnderReview(stage.viewer("cabinet"), deposited);
        // A ministry that is asked about some knows nothing of what becomes of them, nor of other advice.
        scenes.referred(
                deposited.getFirst(), stage.version, stage.viewer("ministry").organisation());
        closed = scenes.openVersion();
        RemarkId said = scenes.deposited(stage.viewer("lead"), closed, "Une remarque qui attend.");
        portal.getBean(Decisions.class)
                .decide(stage.viewer("cabinet"), List.of(said), new DecisionDraft(Outcome.ACCEPTED, "Oui."));
        scenes.close(closed);
    }

    private void isTheSameTo(Set<String> everyoneElse, Runnable change) throws Exception {
        List<String> newcomers =
                everyoneElse.stream().filter(who -> !seen.containsKey(who)).toList();
        // That they opened a text, read what is said there, or took it up is new the first time, to the others as well.
        for (String who : newcomers) {
            house.asSeenBy(stage.people.get(who));
        }
        for (String who : newcomers) {
            seen.put(who, house.asSeenBy(stage.people.get(who)));
        }
        for (String who : everyoneElse) {
            if (COUNTED.contains(who) && !cost.containsKey(who)) {
                cost.put(who, house.statementsFor(stage.people.get(who), 4));
            }
        }
        seen.keySet().retainAll(everyoneElse);
        cost.keySet().retainAll(everyoneElse);
        int noted = noted();
        change.run();
        List<String> told = new ArrayList<>();
        for (String who : everyoneElse) {
            Map<String, String> before = seen.get(who);
            Map<String, String> now = house.asSeenBy(stage.people.get(who));
            now.forEach((page, answer) -> {
                if (!answer.equals(before.get(page))) {
                    told.add(who + " on " + page + ": " + difference(before.get(page), answer));
                }
            });
            seen.put(who, now);
        }
        for (String who : Set.copyOf(cost.keySet())) {
            Map<String, Integer> now = house.statementsFor(stage.people.get(who), 2);
            for (Map.Entry<String, Integer> before : cost.get(who).entrySet()) {
                String page = before.getKey();
                int statements = now.get(page).equals(before.getValue())
                        ? now.get(page)
                        : house.statementsFor(stage.people.get(who), page, 5);
                if (statements != before.getValue()) {
                    told.add(who + " on " + page + ": " + before.getValue() + " statements, then " + statements);
                }
            }
        }
        assertThat(told).isEmpty();
        assertThat(noted()).as("the journal, which administrators read").isEqualTo(noted);
    }

    /** What the journal has beside who came in. */
    private int noted() {
        return jdbc.sql("select count(*) from audit_entry where act <> 'SignedIn'")
                .query(Integer.class)
                .single();
    }

    private static String difference(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return around(one, at) + " | " + around(other, at);
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 60));
    }

    @Test
    @Order(1)
    void sevenMoreDraftsOfAnotherAssociation() throws Exception {
        isTheSameTo(
                Set.of(
                        "member",
                        "outsider",
                        "former",
                        "moved",
                        "miprof",
                        "cabinet",
                        "ministry",
                        "observer",
                        "administrator"),
                () -> {
                    Viewer lead = stage.viewer("lead");
                    for (int i = 0; i < 7; i++) {
                        RemarkId draft = scenes.draft(lead, stage.version, "Encore un brouillon.");
                        portal.getBean(Comments.class).write(lead, draft, "Relire.");
                    }
                });
    }

    @Test
    @Order(2)
    void threeMorePositionsOfTheCollective() throws Exception {
        isTheSameTo(
                Set.of("outsider", "former", "moved", "miprof", "cabinet", "ministry", "observer", "administrator"),
                () -> {
                    Viewer member = stage.viewer("member");
                    for (int i = 0; i < 3; i++) {
                        RemarkId shared = scenes.draft(member, stage.version, "Entre nous.");
                        stage.remarks.share(member, shared, true);
                        portal.getBean(Positions.class).begin(member, stage.version, List.of(shared));
                        portal.getBean(Discussions.class)
                                .begin(member, Subject.lines(stage.version, 4, 5), "Qui est pour ?");
                    }
                });
    }

    @Test
    @Order(3)
    void fiveMorePreparedDecisions() throws Exception {
        isTheSameTo(
                Set.of(
                        "lead",
                        "colleague",
                        "member",
                        "coordinator",
                        "outsider",
                        "former",
                        "moved",
                        "ministry",
                        "observer"),
                () -> {
                    Viewer cabinet = stage.viewer("cabinet");
                    portal.getBean(Decisions.class)
                            .decide(cabinet, deposited, new DecisionDraft(Outcome.ACCEPTED, "Oui."));
                    portal.getBean(Advices.class)
                            .give(stage.viewer("miprof"), deposited, new AdviceDraft(Outcome.ACCEPTED, "Oui."));
                    portal.getBean(Questions.class)
                            .prepare(
                                    cabinet,
                                    stage.version,
                                    new QuestionDraft(
                                            scenes.onLines(cabinet, stage.version, 4, 5),
                                            "Encore une question ?",
                                            Set.of(),
                                            Instant.now().plus(Duration.ofDays(2))));
                    Viewer miprof = stage.viewer("miprof");
                    Versions versions = portal.getBean(Versions.class);
                    versions.prepareNext(
                            miprof, versions.get(miprof, stage.released).plan(), scenes.text("Une phrase de plus."));
                });
    }

    @Test
    @Order(4)
    void aReleaseThatIsPreparedAndConfirmedForLater() throws Exception {
        Viewer cabinet = stage.viewer("cabinet");
        ReleaseScenes releases = portal.getBean(ReleaseScenes.class);
        Viewer another = releases.another();
        String read = portal.getBean(Releasing.class).standing(cabinet, closed).readAs();
        isTheSameTo(
                Set.of(
                        "lead",
                        "colleague",
                        "member",
                        "coordinator",
                        "outsider",
                        "former",
                        "moved",
                        "ministry",
                        "observer"),
                () -> {
                    Instant tomorrow = Instant.now().plus(Duration.ofDays(1));
                    portal.getBean(Releasing.class).prepare(cabinet, closed, new ReleaseDraft(tomorrow, null), read);
                    releases.confirm(another, closed);
                });
    }
}
