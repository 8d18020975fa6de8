package fr.lignealigne.synopsis;

import static fr.lignealigne.support.Refusals.assertNotAllowed;
import static fr.lignealigne.support.Refusals.assertRefused;
import static fr.lignealigne.support.Refusals.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.support.PortalTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Views of the consolidated reading, kept for oneself or shared with those who prepare the answer. */
@PortalTest
class SavedViewsModuleTest {

    @Autowired
    People people;

    @Autowired
    SavedViews views;

    Viewer cabinet;
    Viewer miprof;

    @BeforeEach
    void twoWhoPrepareTheAnswer() {
        cabinet = people.ofTheState(Role.CABINET).viewer();
        miprof = people.ofTheState(Role.MIPROF).viewer();
    }

    private static SavedViewDraft draft(String name, boolean shared) {
        return new SavedViewDraft(name, "vue=theme&type=PROPOSAL", shared);
    }

    private static String name() {
        return "Vue " + UUID.randomUUID();
    }

    private List<SavedViewId> seen(Viewer viewer) {
        return views.list(viewer).stream().map(SavedViewSummary::id).toList();
    }

    private SavedViewSummary read(Viewer viewer, SavedViewId id) {
        return views.list(viewer).stream()
                .filter(view -> view.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void oneKeepsAViewForOneselfOrSharesIt() {
        SavedViewId alone = views.save(cabinet, draft(name(), false));
        SavedViewId shared = views.save(cabinet, draft(name(), true));
        assertThat(seen(cabinet)).contains(alone, shared);
        assertThat(seen(miprof)).contains(shared).doesNotContain(alone);
        SavedViewSummary read = read(miprof, shared);
        assertThat(read.own()).isFalse();
        assertThat(read.savedBy()).isEqualTo(cabinet.function());
        assertThat(read.filters()).isEqualTo("vue=theme&type=PROPOSAL");
    }

    @Test
    void onlyItsAuthorRenamesSharesAndDeletesIt() {
        SavedViewId shared = views.save(cabinet, draft(name(), true));
        SavedViewId alone = views.save(cabinet, draft(name(), false));
        String renamed = name();
        views.change(cabinet, shared, read(cabinet, shared).revision(), draft(renamed, true));
        assertThat(read(miprof, shared).name()).isEqualTo(renamed);

        long now = read(cabinet, shared).revision();
        assertNotAllowed(() -> views.change(miprof, shared, now, draft(name(), true)));
        assertNotAllowed(() -> views.delete(miprof, shared));
        assertRefused("refusal.notFound", () -> views.delete(miprof, alone));
        assertRefused("savedView.changedMeanwhile", () -> views.change(cabinet, shared, now - 1, draft(name(), true)));

        views.delete(cabinet, shared);
        assertThat(seen(miprof)).doesNotContain(shared);
        assertRefused("refusal.notFound", () -> views.delete(cabinet, shared));
    }

    @Test
    void aNameIsTakenOnceAmongThoseOneReads() {
        String name = name();
        views.save(cabinet, draft(name, false));
        assertRefused("savedView.name.taken", () -> views.save(cabinet, draft(name.toUpperCase(), true)));
        views.save(miprof, draft(name, false));
        String shared = name();
        views.save(cabinet, draft(shared, true));
        assertRefused("savedView.name.taken", () -> views.save(miprof, draft(shared, false)));
        SavedViewId own = views.save(miprof, draft(name(), false));
        assertRefused(
                "savedView.name.taken",
                () -> views.change(miprof, own, read(miprof, own).revision(), draft(shared, false)));
    }

    @Test
    void aNameIsGivenAndNotTooLong() {
        assertRefused("savedView.name.missing", () -> views.save(cabinet, draft("  ", false)));
        assertRefused("savedView.name.missing", () -> views.save(cabinet, draft("n".repeat(81), false)));
        assertRefused(
                "savedView.tooMuch", () -> views.save(cabinet, new SavedViewDraft(name(), "m".repeat(901), false)));
    }

    @Test
    void ofTwoAtOnceOneTakesTheName() throws Exception {
        String name = name();
        try (var pool = Executors.newFixedThreadPool(2)) {
            List<Callable<String>> both = Stream.<Runnable>of(
                            () -> views.save(cabinet, draft(name, false)),
                            () -> views.save(cabinet, draft(name, false)))
                    .map(act -> outcome(act))
                    .toList();
            List<String> heard = pool.invokeAll(both).stream()
                    .map(future -> future.resultNow())
                    .toList();
            assertThat(heard).containsExactlyInAnyOrder("done", "savedView.name.taken");
        }
    }

    @Test
    void whoLeavesTheStateLeavesTheirViews() {
        People.Someone leaving = people.playing(Role.CABINET);
        views.save(leaving.viewer(), draft(name(), false));
        Viewer moved = people.moved(leaving, people.leadOfAMember().viewer().organisation())
                .viewer();
        assertNotAllowed(() -> views.list(moved));
        for (Viewer outside : List.of(
                people.leadOfAMember().viewer(),
                people.coordinator().viewer(),
                people.ofTheState(Role.MINISTRY).viewer(),
                people.ofTheState(Role.ADMINISTRATOR).viewer())) {
            assertNotAllowed(() -> views.list(outside));
            assertNotAllowed(() -> views.save(outside, draft(name(), true)));
        }
    }
}
