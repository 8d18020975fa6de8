package fr.lignealigne.remark;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.plan.imports.intake.Importing;
import fr.lignealigne.support.PortalTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What touches some lines, on both sides of the length from which a passage counts as long. */
@PortalTest
class TouchingLinesModuleTest {

    @Autowired
    People people;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    Remarks remarks;

    @Autowired
    CarriedRemarks carried;

    @Autowired
    Versions versions;

    Viewer miprof;
    Viewer lead;
    PlanVersionId version;

    @BeforeEach
    void passagesThatEndAtLine100() {
        miprof = people.ofTheState(Role.MIPROF).viewer();
        lead = people.leadOfAMember().viewer();
        version = versions.prepareNew(miprof, "Plan d’essai", Importing.read("plan.md", text()));
        versions.publish(miprof, version, "", null);
        scenes.open(version, Instant.now().plus(Duration.ofDays(7)));
        for (int first : new int[] {1, 59, 60, 99, 100}) {
            says(first, 100);
        }
        says(0, 0);
    }

    private static byte[] text() {
        return IntStream.rangeClosed(1, 120)
                .mapToObj(line -> "Alinéa numéro " + line + ".")
                .collect(Collectors.joining("\n\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private void says(int first, int last) {
        Anchor anchor = first == 0 ? new Anchor.OnPlan() : scenes.onLines(lead, version, first, last);
        scenes.in(RemarkState.DEPOSITED, lead, version, anchor, "Une remarque.");
    }

    @Test
    void shortAndLongPassagesAreFoundByEachLineTheyTouch() {
        assertThat(firstLines(100, 100)).containsExactly(1, 59, 60, 99, 100);
        assertThat(firstLines(60, 60)).containsExactly(1, 59, 60);
        assertThat(firstLines(59, 59)).containsExactly(1, 59);
        assertThat(firstLines(1, 2)).containsExactly(1);
        assertThat(firstLines(101, 120)).isEmpty();
        assertThat(firstLines(0, 0)).containsExactly(0);
    }

    @Test
    void soAreTheirMarks() {
        assertThat(remarks.marked(version, 60, 60).seenBy(lead))
                .extracting(LineMark::firstLine)
                .containsExactly(1, 59, 60);
        assertThat(remarks.marked(version, 101, 120).seenBy(lead)).isEmpty();
    }

    @Test
    void soIsWhatWasCarriedOver() {
        PlanVersionId next =
                versions.prepareNext(miprof, versions.get(miprof, version).plan(), Importing.read("plan.md", text()));
        versions.publish(miprof, next, "", null);
        scenes.bringOver();
        assertThat(carried.touching(lead, next, 60, 60))
                .extracting(one -> one.place().firstLine())
                .containsExactly(1, 59, 60);
        assertThat(remarks.marked(next, 100, 100).seenBy(lead))
                .extracting(LineMark::firstLine)
                .containsExactly(1, 59, 60, 99, 100);
    }

    private List<Integer> firstLines(int first, int last) {
        return remarks.touching(lead, version, first, last).stream()
                .map(remark -> remark.place().firstLine())
                .toList();
    }
}
