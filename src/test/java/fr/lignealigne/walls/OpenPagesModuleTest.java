package fr.lignealigne.walls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.lignealigne.collective.DiscussionId;
import fr.lignealigne.collective.Discussions;
import fr.lignealigne.collective.position.PositionDetails;
import fr.lignealigne.collective.position.PositionId;
import fr.lignealigne.collective.position.Positions;
import fr.lignealigne.decision.note.StateNotes;
import fr.lignealigne.live.LivePages;
import fr.lignealigne.question.AnswerDraft;
import fr.lignealigne.question.Answers;
import fr.lignealigne.question.QuestionDraft;
import fr.lignealigne.question.QuestionId;
import fr.lignealigne.question.Questions;
import fr.lignealigne.question.Stance;
import fr.lignealigne.remark.Comments;
import fr.lignealigne.remark.RemarkDraft;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.support.PortalTest;
import java.net.http.WebSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Pages that everybody has open: of what one may not know not even an empty frame arrives. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenPagesModuleTest {

    /** Comes each minute, whatever happens: on a slow machine also while an act is looked at. */
    private static final String HEARTBEAT = "1|X";

    private static final Set<String> OWN = Set.of("lead", "colleague");
    private static final Set<String> STATE = Set.of("miprof", "cabinet");
    private static final Set<String> COLLECTIVE = Set.of("lead", "colleague", "member", "coordinator");

    @Autowired
    ApplicationContext portal;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    Questions questions;

    @LocalServerPort
    int port;

    private Stage stage;
    private final Map<String, List<String>> frames = new ConcurrentHashMap<>();
    private final List<WebSocket> channels = new ArrayList<>();

    @BeforeAll
    void openAll() throws Exception {
        stage = new Stage(portal);
        stage.part(portal);
        PositionId position = stage.things.of(PositionId.class).getFirst();
        for (String who : WhoMayKnow.EVERYONE) {
            if (who.equals("ended")) {
                continue;
            }
            var session = new Sweep(port, stage, stage.people.get(who)).session();
            List<String> heard = new CopyOnWriteArrayList<>();
            frames.put(who, heard);
            for (String page : List.of(
                    "lecture/" + stage.version + "?ligne=4-5",
                    "collectif?version=" + stage.version + "&ligne=4-5",
                    "collectif/position/" + position,
                    "remarques?version=" + stage.version,
                    "arbitrage?version=" + stage.version,
                    "questions",
                    "")) {
                session.open(page);
                session.channel(frame -> {
                            if (!HEARTBEAT.equals(frame)) {
                                heard.add(frame);
                            }
                        })
                        .ifPresent(channels::add);
            }
        }
    }

    /** Waits until no page hears anything any more. */
    private void settle() {
        AtomicInteger last = new AtomicInteger(-1);
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(5L * LivePages.PAUSE))
                .until(() -> {
                    int now = frames.values().stream().mapToInt(List::size).sum();
                    return last.getAndSet(now) == now;
                });
    }

    @AfterAll
    void closeAll() {
        channels.forEach(WebSocket::abort);
    }

    /** The act is heard of by somebody, and by nobody but these. */
    private void isHeardBy(Set<String> mayHear, Runnable act) {
        settle();
        Map<String, Integer> before = new TreeMap<>();
        frames.forEach((who, heard) -> before.put(who, heard.size()));
        act.run();
        await().until(() -> mayHear.stream().anyMatch(who -> frames.get(who).size() > before.get(who)));
        settle();
        frames.forEach((who, heard) -> {
            if (!mayHear.contains(who)) {
                assertThat(heard).as(who).hasSize(before.get(who));
            }
            Set<String> words = new TreeSet<>();
            heard.forEach(frame -> Sweep.collect(frame, words));
            assertThat(WhoMayKnow.of(who)).as(who).containsAll(words);
        });
    }

    @Test
    void ofADraftItsAssociationHears() {
        isHeardBy(OWN, () -> scenes.draft(stage.viewer("lead"), stage.version, "Un brouillon."));
    }

    @Test
    void ofANoteBetweenPeopleOfTheStateTheStateHears() {
        isHeardBy(
                STATE,
                () -> portal.getBean(StateNotes.class)
                        .write(stage.viewer("miprof"), stage.deposited.getFirst(), "Entre nous."));
    }

    @Test
    void ofACommentItsAssociationHears() {
        RemarkId draft = scenes.draft(stage.viewer("lead"), stage.version, "À commenter.");
        isHeardBy(OWN, () -> portal.getBean(Comments.class).write(stage.viewer("colleague"), draft, "Oui."));
    }

    @Test
    void ofAWordInADiscussionTheCollectiveHears() {
        DiscussionId discussion = stage.things.of(DiscussionId.class).getFirst();
        isHeardBy(
                COLLECTIVE,
                () -> portal.getBean(Discussions.class).answer(stage.viewer("member"), discussion, "Nous aussi."));
    }

    @Test
    void ofAJointPositionTheCollectiveHears() {
        Positions positions = portal.getBean(Positions.class);
        PositionId id = stage.things.of(PositionId.class).getFirst();
        PositionDetails read = positions.get(stage.viewer("member"), id);
        isHeardBy(
                COLLECTIVE,
                () -> positions.rewrite(
                        stage.viewer("member"),
                        id,
                        read.text().number(),
                        RemarkDraft.of(read.place().anchor(), RemarkKind.OBJECTION, "Un autre texte.")));
    }

    @Test
    void ofAnAnswerThatIsWrittenItsAssociationHears() {
        Answers answers = portal.getBean(Answers.class);
        QuestionId question = stage.things.of(QuestionId.class).get(2);
        long revision = answers.own(stage.viewer("lead"), question).revision();
        isHeardBy(
                OWN,
                () -> answers.write(
                        stage.viewer("lead"), question, revision, new AnswerDraft(Stance.NO, "Toujours pas.")));
    }

    @Test
    void ofAQuestionInPreparationTheStateHears() {
        QuestionDraft draft = new QuestionDraft(
                scenes.onLines(stage.viewer("cabinet"), stage.version, 4, 5),
                "Et encore ?",
                Set.of(),
                Instant.now().plus(Duration.ofDays(3)));
        isHeardBy(STATE, () -> questions.prepare(stage.viewer("cabinet"), stage.version, draft));
    }
}
