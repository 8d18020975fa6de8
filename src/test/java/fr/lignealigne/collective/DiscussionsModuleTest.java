package fr.lignealigne.collective;

import static fr.lignealigne.support.Refusals.assertNotAllowed;
import static fr.lignealigne.support.Refusals.assertRefused;
import static fr.lignealigne.support.Refusals.outcome;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import fr.lignealigne.account.Memberships;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.live.LivePages;
import fr.lignealigne.plan.ItemId;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.support.PortalTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the members say to each other: said, answered, changed, withdrawn, read, and never told outside. */
@PortalTest
class DiscussionsModuleTest {

    @Autowired
    People people;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    Discussions discussions;

    @Autowired
    Memberships memberships;

    @Autowired
    Versions versions;

    @Autowired
    LivePages live;

    private PlanVersionId version;
    private Viewer member;
    private Viewer other;

    @BeforeEach
    void aVersionAndTwoMembers() {
        version = scenes.openVersion();
        member = people.leadOfAMember().viewer();
        other = people.leadOfAMember().viewer();
    }

    /** The tests of a class share their tables: what is discussed in general is in every list. */
    private List<DiscussionSummary> ofThisVersion(Viewer viewer) {
        return discussions.list(viewer, version).stream()
                .filter(one -> !one.subject().isGeneral())
                .toList();
    }

    @Test
    void twoMembersSpeakOfSomeLinesAndEachKnowsWhatIsUnread() {
        DiscussionId id = discussions.begin(member, Subject.lines(version, 5, 4), " Un mois ferme bloque une place. ");
        PlanVersionId elsewhere = scenes.openVersion();
        discussions.begin(other, Subject.lines(elsewhere, 4, 4), "d’une autre version");
        assertThat(ofThisVersion(member))
                .singleElement()
                .matches(one -> one.unread() == 0 && one.subject().firstLine() == 4);
        assertThat(ofThisVersion(other)).extracting(DiscussionSummary::unread).containsExactly(1);
        discussions.markRead(other, id);
        assertThat(ofThisVersion(other)).extracting(DiscussionSummary::unread).containsExactly(0);

        discussions.answer(other, id, "D’accord pour la porter telle quelle.");
        assertThat(ofThisVersion(member))
                .extracting(DiscussionSummary::posts, DiscussionSummary::unread, DiscussionSummary::opener)
                .containsExactly(tuple(2, 1, member.organisationName()));
        assertThat(discussions.get(member, id).posts())
                .extracting(PostDetails::words, PostDetails::function, PostDetails::own)
                .containsExactly(
                        tuple("Un mois ferme bloque une place.", member.function(), true),
                        tuple("D’accord pour la porter telle quelle.", other.function(), false));
    }

    @Test
    void whatIsDiscussedInGeneralOrOfAMeasureHasItsPlace() {
        ItemId measure = versions.text(member, version).measures().getFirst().id();
        DiscussionId general = discussions.begin(member, Subject.GENERAL, "Qui vient vendredi ?");
        DiscussionId ofMeasure = discussions.begin(member, Subject.measure(version, measure), "La formation");
        assertThat(discussions.list(other, version))
                .extracting(DiscussionSummary::id)
                .contains(general, ofMeasure);
        assertThat(discussions.list(other, scenes.openVersion()))
                .extracting(DiscussionSummary::id)
                .contains(general)
                .doesNotContain(ofMeasure);
    }

    @Test
    void itsAuthorChangesAndWithdrawsAndThePlaceIsKept() {
        DiscussionId id = discussions.begin(member, Subject.GENERAL, "premier jet");
        PostDetails post = discussions.get(member, id).posts().getFirst();
        discussions.edit(member, post.id(), post.revision(), "relu");
        assertRefused(
                "collective.post.changed",
                () -> discussions.edit(member, post.id(), post.revision(), "d’une autre page"));
        assertThat(discussions.get(other, id).posts().getFirst())
                .matches(one -> one.edited() && one.words().equals("relu"));
        discussions.withdraw(member, post.id());
        assertThat(discussions.get(other, id).posts().getFirst())
                .matches(one -> one.withdrawn() && one.words().isEmpty() && !one.own());
        assertThat(discussions.list(other, version).stream()
                        .filter(one -> one.id().equals(id)))
                .singleElement()
                .matches(one -> one.opening().isEmpty() && one.unread() == 0 && one.posts() == 0);
        assertRefused("collective.post.withdrawn", () -> discussions.withdraw(member, post.id()));
        assertRefused(
                "collective.post.withdrawn",
                () -> discussions.edit(member, post.id(), post.revision() + 2, "ressuscité"));
    }

    @Test
    void nobodyElseChangesItNotEvenAColleagueOrTheCoordinator() {
        DiscussionId id = discussions.begin(member, Subject.GENERAL, "à moi");
        PostDetails post = discussions.get(member, id).posts().getFirst();
        Viewer moved = ARoom.movedTo(member, other);
        for (Viewer somebody : List.of(other, people.coordinator().viewer(), moved)) {
            assertNotAllowed(() -> discussions.withdraw(somebody, post.id()));
            assertNotAllowed(() -> discussions.edit(somebody, post.id(), post.revision(), "à eux"));
        }
        assertThat(discussions.get(moved, id).posts().getFirst())
                .matches(one -> !one.own()
                        && one.organisationName().equals(member.organisationName())
                        && one.function().equals(member.function()));
    }

    @Test
    void wordsAndPlacesThatAreNoneAreRefused() {
        assertRefused("collective.post.empty", () -> discussions.begin(member, Subject.GENERAL, " \u00a0\n "));
        assertRefused(
                "collective.post.tooLong",
                () -> discussions.begin(member, Subject.GENERAL, "é".repeat(Discussions.LONGEST + 1)));
        discussions.begin(member, Subject.GENERAL, "😀".repeat(Discussions.LONGEST / 2));
        assertRefused(
                "plan.line.unknown", () -> discussions.begin(member, Subject.lines(version, 1, 99_999), "au-delà"));
        assertRefused(
                "plan.passage.unknown",
                () -> discussions.begin(
                        member, Subject.measure(version, new ItemId(UUID.randomUUID())), "sans mesure"));
        DiscussionId nowhere = new DiscussionId(UUID.randomUUID());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> discussions.get(member, nowhere));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> discussions.answer(member, nowhere, "personne"));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> discussions.withdraw(member, new PostId(UUID.randomUUID())));
    }

    @Test
    void aVersionThatIsNotReadableHasNoDiscussions() {
        Viewer miprof = people.ofTheState(Role.MIPROF).viewer();
        PlanVersionId prepared = scenes.nextVersion(miprof, version);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> discussions.begin(member, Subject.lines(prepared, 4, 4), "trop tôt"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> discussions.list(member, prepared));
    }

    @Test
    void whoLeavesTheCollectiveLosesItAtOnceAndWhatWasSaidStaysTheirAssociations() {
        DiscussionId id = discussions.begin(member, Subject.GENERAL, "dit avant de partir");
        memberships.set(people.coordinator().viewer(), member.organisation(), false, People.PASSWORD);
        Viewer gone = ARoom.asNow(member, false);
        assertNotAllowed(() -> discussions.get(gone, id));
        PostDetails post = discussions.get(other, id).posts().getFirst();
        assertThat(post.organisationName()).isEqualTo(member.organisationName());
        assertNotAllowed(() -> discussions.withdraw(gone, post.id()));
    }

    @Test
    void nobodyOutsideReadsWritesOrHearsAnything() throws InterruptedException {
        DiscussionId id = discussions.begin(member, Subject.GENERAL, "entre membres");
        PostDetails post = discussions.get(member, id).posts().getFirst();
        ARoom.outsiders(people, member).forEach((who, outsider) -> {
            assertNotAllowed(() -> discussions.list(outsider, version));
            assertNotAllowed(() -> discussions.get(outsider, id));
            assertNotAllowed(() -> discussions.get(outsider, new DiscussionId(UUID.randomUUID())));
            assertNotAllowed(() -> discussions.begin(outsider, Subject.GENERAL, "dehors"));
            assertNotAllowed(() -> discussions.answer(outsider, id, "dehors"));
            assertNotAllowed(() -> discussions.edit(outsider, post.id(), post.revision(), "dehors"));
            assertNotAllowed(() -> discussions.withdraw(outsider, post.id()));
            assertNotAllowed(() -> discussions.markRead(outsider, id));
            assertThat(new DiscussionChanged(id, Subject.GENERAL).mayBeKnownTo(outsider))
                    .as(who)
                    .isFalse();
        });
        CountDownLatch heard = new CountDownLatch(1);
        ConcurrentLinkedQueue<String> overheard = new ConcurrentLinkedQueue<>();
        List<Runnable> stops = new ArrayList<>();
        stops.add(live.listen(
                other.person(),
                DiscussionChanged.class,
                change -> true,
                (viewer, changes, telling) -> heard.countDown()));
        for (Role role : new Role[] {Role.MIPROF, Role.CABINET, Role.ADMINISTRATOR}) {
            stops.add(live.listen(
                    people.ofTheState(role).viewer().person(),
                    DiscussionChanged.class,
                    change -> true,
                    (viewer, changes, telling) -> overheard.add(role.name())));
        }
        discussions.answer(member, id, "encore entre membres");
        assertThat(heard.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(overheard).isEmpty();
        stops.forEach(Runnable::run);
    }

    @Test
    void answersThatMeetAreAllKeptAndOfTwoChangesOneComesSecond() throws Exception {
        DiscussionId id = discussions.begin(member, Subject.GENERAL, "au début");
        PostDetails post = discussions.get(member, id).posts().getFirst();
        List<Callable<String>> acts = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String words = "réponse " + i;
            acts.add(outcome(() -> discussions.answer(other, id, words)));
            acts.add(outcome(() -> discussions.markRead(other, id)));
        }
        for (int i = 0; i < 4; i++) {
            String words = "changé " + i;
            acts.add(outcome(() -> discussions.edit(member, post.id(), post.revision(), words)));
        }
        List<String> outcomes = all(acts);
        assertThat(outcomes.subList(0, 24)).containsOnly("done");
        assertThat(outcomes.subList(24, 28)).containsOnlyOnce("done").contains("collective.post.changed");
        assertThat(discussions.get(member, id).posts()).hasSize(13);

        List<String> last = all(List.of(
                outcome(() -> discussions.withdraw(member, post.id())),
                outcome(() -> discussions.withdraw(member, post.id())),
                outcome(() -> discussions.edit(member, post.id(), post.revision() + 1, "trop tard ou juste avant"))));
        assertThat(last).contains("done").doesNotContain("erreur");
        assertThat(discussions.get(other, id).posts().getFirst().withdrawn()).isTrue();
    }

    private static List<String> all(List<Callable<String>> acts) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<String> outcomes = new ArrayList<>();
            for (Future<String> one : threads.invokeAll(acts)) {
                outcomes.add(one.get());
            }
            return outcomes;
        }
    }
}
