package fr.lignealigne.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.shared.Attempts;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.support.PortalTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class ComparisonsModuleTest {

    @Autowired
    Comparisons comparisons;

    @Autowired
    Versions versions;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    People people;

    @Autowired
    LineMapOverrides overrides;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JdbcTemplate template;

    @Autowired
    Attempts attempts;

    Viewer miprof;
    Viewer lead;
    PlanVersionId first;
    PlanVersionId second;

    @BeforeEach
    void twoVersionsOfOnePlan() {
        miprof = people.ofTheState(Role.MIPROF).viewer();
        lead = people.leadOfAMember().viewer();
        first = scenes.publishedVersion(miprof);
        second = scenes.nextVersion(miprof, first);
    }

    @Test
    void listsWhatChangesByMeasure() {
        versions.publish(miprof, second, "", null);
        VersionComparison comparison = comparisons.between(lead, first, second);
        assertThat(comparison.changes()).isEqualTo(2);
        assertThat(comparison.byMeasure())
                .singleElement()
                .satisfies(measure -> assertThat(measure.title()).startsWith("Mesure 2"))
                .extracting(MeasureChanges::changes)
                .isEqualTo(2);
    }

    @Test
    void theEarlierVersionStandsOnTheLeftWhicheverIsNamedFirst() {
        VersionComparison comparison = comparisons.between(miprof, second, first);
        assertThat(comparison.before().id()).isEqualTo(first);
        assertThat(comparison.after().id()).isEqualTo(second);
    }

    @Test
    void theMapOfAPublishedPairIsStoredOnceAndReadAgain() throws Exception {
        versions.publish(miprof, second, "", null);
        PlanText before = versions.text(miprof, first);
        PlanText after = versions.text(miprof, second);
        List<Callable<Integer>> atOnce = List.of(
                () -> new LineMaps(template, overrides, attempts)
                        .between(before, after)
                        .fates()
                        .size(),
                () -> new LineMaps(template, overrides, attempts)
                        .between(before, after)
                        .fates()
                        .size());
        try (var threads = Executors.newFixedThreadPool(2)) {
            assertThat(threads.invokeAll(atOnce))
                    .extracting(Future::resultNow)
                    .containsOnly(before.items().size());
        }
        assertThat(jdbc.sql("select count(*) from line_map_fate where from_version = ? and to_version = ?")
                        .params(first.value(), second.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(before.items().size());
        var computed =
                new LineMaps(template, overrides, attempts).draft(before, after).fates();
        assertThat(new LineMaps(template, overrides, attempts)
                        .between(before, after)
                        .fates())
                .usingRecursiveComparison()
                .isEqualTo(computed);
    }

    @Test
    void aVersionInPreparationLeavesNoMapBehind() {
        assertThat(comparisons.between(miprof, first, second).changes()).isEqualTo(2);
        assertThat(jdbc.sql("select count(*) from line_map_fate where to_version = ?")
                        .param(second.value())
                        .query(Integer.class)
                        .single())
                .isZero();
        versions.discard(miprof, second);
    }

    @Test
    void whoMayNotReadOneOfThemLearnsNothing() {
        assertHidden(() -> comparisons.between(lead, first, second));
        versions.publish(miprof, second, "", Instant.now().plus(Duration.ofDays(1)));
        assertHidden(() -> comparisons.between(lead, first, second));
        assertHidden(() -> comparisons.between(people.ofTheState(Role.OBSERVER).viewer(), second, first));
        assertHidden(
                () -> comparisons.between(people.ofTheState(Role.ADMINISTRATOR).viewer(), first, second));
    }

    @Test
    void refusesTwoPlansAndOneVersionAlone() {
        PlanVersionId elsewhere = scenes.publishedVersion(miprof);
        assertThatThrownBy(() -> comparisons.between(miprof, first, elsewhere)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> comparisons.between(miprof, first, first)).isInstanceOf(Invalid.class);
    }

    private static void assertHidden(Callable<?> act) {
        assertThatThrownBy(act::call).isInstanceOf(Refusal.class).isInstanceOfAny(NotFound.class, NotAllowed.class);
    }
}
