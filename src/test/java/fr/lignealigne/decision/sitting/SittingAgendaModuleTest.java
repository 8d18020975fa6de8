package fr.lignealigne.decision.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.ARound;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.support.PortalTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@PortalTest
class SittingAgendaModuleTest {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    People people;

    ARound round;
    SittingScenes scenes;

    @BeforeEach
    void fourPassages() {
        round = ARound.opened(beans);
        scenes = new SittingScenes(beans);
        for (int line : List.of(3, 4, 8, 10)) {
            round.says(round.member, line, line, RemarkKind.OBJECTION, "Non.");
        }
    }

    private Viewer cabinet() {
        return round.cabinet.viewer();
    }

    private Viewer miprof() {
        return round.miprof.viewer();
    }

    private SittingDetails read(SittingId id) {
        return scenes.sittings.get(cabinet(), id);
    }

    private List<Integer> lines(SittingId id) {
        return read(id).points().stream().map(PointDetails::firstLine).toList();
    }

    /** Puts the points that stand at these places now one after the other. */
    private void reorder(Viewer viewer, SittingId id, Integer... places) {
        SittingDetails now = read(id);
        scenes.sittings.reorder(
                viewer,
                id,
                now.order(),
                List.of(places).stream().map(place -> now.point(place).id()).toList());
    }

    private static void refused(String key, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    @Test
    void whatIsPreparedIsPutIntoAnotherOrderByWhoeverSits() {
        SittingId id = scenes.prepared(miprof(), round.version, "Tout");
        SittingId other = scenes.prepared(miprof(), round.version, "Ailleurs");
        reorder(miprof(), id, 4, 1, 2, 3);
        assertThat(lines(id)).containsExactly(10, 3, 4, 8);
        reorder(cabinet(), id, 2, 1, 3, 4);
        assertThat(lines(id)).containsExactly(3, 10, 4, 8);
        assertThat(lines(other)).containsExactly(3, 4, 8, 10);
    }

    @Test
    void whatWasTreatedAndWhatIsBeforeEverybodyKeepTheirPlace() {
        SittingId id = scenes.running(cabinet(), round.version, "Tout");
        PointDetails first = read(id).point(1);
        scenes.settling.defer(cabinet(), first.id(), first.revision());
        refused("sitting.refused.treated", () -> reorder(cabinet(), id, 3, 2, 1, 4));
        refused("sitting.refused.treated", () -> reorder(cabinet(), id, 1, 3, 2, 4));
        reorder(cabinet(), id, 1, 2, 4, 3);
        assertThat(lines(id)).containsExactly(3, 4, 10, 8);
        assertThat(read(id).current()).isEqualTo(2);
        assertThat(read(id).neighbour(read(id).point(2), 1)).isEmpty();
        assertThat(read(id).neighbour(read(id).point(3), -1)).isEmpty();
        assertThat(read(id).neighbour(read(id).point(3), 1)).contains(read(id).point(4));
    }

    @Test
    void whileItRunsWhoTurnsThePagesOrdersThem() {
        SittingId id = scenes.running(cabinet(), round.version, "Tout");
        refused("sitting.refused.notLeading", () -> reorder(miprof(), id, 1, 2, 4, 3));
        scenes.sittings.close(cabinet(), id);
        refused("sitting.refused.closed", () -> reorder(cabinet(), id, 1, 2, 4, 3));
    }

    @Test
    void ofTwoWhoReorderAtOnceTheFirstWins() throws Exception {
        SittingId id = scenes.prepared(miprof(), round.version, "Tout");
        List<SittingPointId> read = read(id).order();
        List<List<SittingPointId>> wanted = List.of(
                List.of(read.get(1), read.get(0), read.get(2), read.get(3)),
                List.of(read.get(0), read.get(1), read.get(3), read.get(2)));
        List<Callable<String>> acts = new ArrayList<>();
        wanted.forEach(order -> acts.add(() -> {
            try {
                scenes.sittings.reorder(miprof(), id, read, order);
                return "";
            } catch (Refusal refusal) {
                return refusal.key();
            }
        }));
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<String> ends = new ArrayList<>();
            for (var end : threads.invokeAll(acts)) {
                ends.add(end.get());
            }
            assertThat(ends).containsExactlyInAnyOrder("", "sitting.refused.reordered");
        }
        assertThat(wanted).contains(read(id).order());
    }

    @Test
    void pointsAreNeitherLostNorBroughtInFromElsewhere() {
        SittingId id = scenes.prepared(miprof(), round.version, "Tout");
        SittingId other = scenes.prepared(miprof(), round.version, "Ailleurs");
        List<SittingPointId> read = read(id).order();
        List<SittingPointId> strange = new ArrayList<>(read);
        strange.set(3, read(other).point(1).id());
        for (List<SittingPointId> wanted :
                List.of(read.subList(0, 3), strange, List.of(read.get(0), read.get(0), read.get(1), read.get(2)))) {
            assertThatThrownBy(() -> scenes.sittings.reorder(miprof(), id, read, wanted))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(read(id).order()).isEqualTo(read);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CABINET", "MIPROF"},
            mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseFindsIt(Role role) {
        SittingId id = scenes.prepared(miprof(), round.version, "Tout");
        List<SittingPointId> read = read(id).order();
        assertThatThrownBy(() -> scenes.sittings.reorder(people.playing(role).viewer(), id, read, read))
                .isInstanceOf(NotFound.class);
    }
}
