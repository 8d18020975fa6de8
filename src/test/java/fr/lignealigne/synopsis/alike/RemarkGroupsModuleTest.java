package fr.lignealigne.synopsis.alike;

import static fr.lignealigne.support.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.support.PortalTest;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class RemarkGroupsModuleTest {

    @Autowired
    AlikeRemarks alike;

    @Autowired
    RemarkGroups groups;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    Remarks remarks;

    @Autowired
    People people;

    private Viewer lead;
    private Viewer cabinet;
    private Viewer miprof;
    private PlanVersionId version;
    private RemarkId one;
    private RemarkId same;
    private RemarkId other;

    @BeforeEach
    void aRound() {
        version = scenes.openVersion();
        lead = people.leadOfAMember().viewer();
        cabinet = people.ofTheState(Role.CABINET).viewer();
        miprof = people.ofTheState(Role.MIPROF).viewer();
        one = scenes.deposited(lead, version, "Des places d’hébergement réservées aux femmes, à une adresse secrète.");
        same = scenes.deposited(
                people.leadOutsideTheCollective().viewer(),
                version,
                "Prévoir des places d'hébergement réservées aux femmes, adresse secrète.");
        other = scenes.deposited(lead, version, "Les inspecteurs du travail doivent être formés.");
        scenes.draft(lead, version, "Des places d’hébergement réservées aux femmes, brouillon.");
    }

    @Test
    void whatAsksForTheSameIsSuggestedWithItsWordsUntilItIsGathered() {
        assertThat(alike.near(miprof, version, List.of(one), 3).get(one))
                .singleElement()
                .satisfies(near -> {
                    assertThat(near.remark()).isEqualTo(same);
                    assertThat(near.shared()).contains("hébergement", "secrète");
                });
        assertThat(alike.near(miprof, version, List.of(other), 3)).isEmpty();
        assertThat(alike.heaps(cabinet, version)).singleElement().satisfies(heap -> {
            assertThat(heap.remarks()).containsExactlyInAnyOrder(one, same);
            assertThat(heap.shared()).contains("hébergement");
        });
        RemarkGroupId id = groups.gather(cabinet, version, "  Places pour femmes ", List.of(one, same, one));
        assertThat(groups.of(miprof, version)).singleElement().satisfies(group -> {
            assertThat(group.id()).isEqualTo(id);
            assertThat(group.name()).isEqualTo("Places pour femmes");
            assertThat(group.remarks()).containsExactlyInAnyOrder(one, same);
        });
        assertThat(alike.heaps(cabinet, version)).isEmpty();
    }

    @Test
    void aRemarkThatWasWithdrawnIsAlikeToNothingAndInNoGroup() {
        groups.gather(cabinet, version, "Places", List.of(one, other));
        remarks.withdraw(lead, one, "Erreur.");
        assertThat(alike.near(cabinet, version, List.of(same), 3)).isEmpty();
        assertThat(groups.of(cabinet, version).getFirst().remarks()).containsExactly(other);
        remarks.withdraw(lead, other, "Erreur.");
        assertThat(groups.of(cabinet, version)).isEmpty();
        assertThatThrownBy(() -> groups.gather(cabinet, version, "Places", List.of(one, same)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aCorrectionTakesItsPlaceInTheGroup() {
        groups.gather(cabinet, version, "Places", List.of(one, other));
        RemarkId corrected = scenes.corrected(lead, version, one, "Cent places d’hébergement réservées aux femmes.");
        assertThat(groups.of(cabinet, version).getFirst().remarks()).containsExactlyInAnyOrder(corrected, other);
    }

    @Test
    void whoComesSecondReadsThatItChanged() {
        groups.gather(cabinet, version, "Places", List.of(one, same));
        RemarkGroup read = groups.of(cabinet, version).getFirst();
        groups.add(miprof, read.id(), read.revision(), List.of(other));
        assertRefused("alike.changedMeanwhile", () -> groups.takeOut(cabinet, read.id(), read.revision(), one));
        assertRefused("alike.changedMeanwhile", () -> groups.rename(cabinet, read.id(), read.revision(), "Autre"));
        assertRefused("alike.changedMeanwhile", () -> groups.dissolve(cabinet, read.id(), read.revision()));
        RemarkGroup now = groups.of(cabinet, version).getFirst();
        groups.takeOut(cabinet, now.id(), now.revision(), other);
        assertThatThrownBy(() -> groups.takeOut(cabinet, now.id(), now.revision() + 1, other))
                .isInstanceOf(NotFound.class);
        groups.rename(cabinet, now.id(), now.revision() + 1, "Hébergement");
        groups.dissolve(cabinet, now.id(), now.revision() + 2);
        assertThat(groups.of(cabinet, version)).isEmpty();
        assertThatThrownBy(() -> groups.dissolve(cabinet, now.id(), now.revision() + 3))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsNoGroupIsRefused() {
        assertRefused("alike.tooFew", () -> groups.gather(cabinet, version, "Un", List.of(one, one)));
        assertRefused("alike.name.wrong", () -> groups.gather(cabinet, version, " ", List.of(one, same)));
        assertRefused("alike.name.wrong", () -> groups.gather(cabinet, version, "x".repeat(121), List.of(one, same)));
        groups.gather(cabinet, version, "Deux", List.of(one, same));
        assertRefused("alike.gathered", () -> groups.gather(miprof, version, "Autre", List.of(same, other)));
        RemarkId elsewhere = scenes.deposited(lead, scenes.openVersion(), "Ailleurs.");
        RemarkGroup group = groups.of(cabinet, version).getFirst();
        assertThatThrownBy(() -> groups.add(cabinet, group.id(), group.revision(), List.of(elsewhere)))
                .isInstanceOf(NotFound.class);
        assertRefused("alike.nobody", () -> groups.add(cabinet, group.id(), group.revision(), List.of()));
    }

    @Test
    void ofTwoWhoGatherTheSameAtOnceOneWins() throws Exception {
        List<Callable<Object>> acts = List.of(
                () -> groups.gather(cabinet, version, "A", List.of(one, same)),
                () -> groups.gather(miprof, version, "B", List.of(same, other)));
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            int refused = 0;
            for (var done : threads.invokeAll(acts)) {
                try {
                    done.get();
                } catch (java.util.concurrent.ExecutionException e) {
                    assertThat(e.getCause()).hasMessageContaining("alike.gathered");
                    refused++;
                }
            }
            assertThat(refused).isEqualTo(1);
        }
        assertThat(groups.of(cabinet, version)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CABINET", "MIPROF"},
            mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseKnowsOfThem(Role role) {
        groups.gather(cabinet, version, "Places", List.of(one, same));
        RemarkGroup group = groups.of(cabinet, version).getFirst();
        Viewer viewer = people.playing(role).viewer();
        List<RemarkId> both = List.of(one, same);
        assertThatThrownBy(() -> alike.near(viewer, version, both, 3)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> alike.heaps(viewer, version)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> groups.of(viewer, version)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> groups.gather(viewer, version, "X", both)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> groups.add(viewer, group.id(), group.revision(), List.of(other)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> groups.takeOut(viewer, group.id(), group.revision(), one))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> groups.rename(viewer, group.id(), group.revision(), "X"))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> groups.dissolve(viewer, group.id(), group.revision()))
                .isInstanceOf(NotAllowed.class);
    }
}
