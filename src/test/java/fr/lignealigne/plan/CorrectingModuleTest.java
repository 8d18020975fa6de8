package fr.lignealigne.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.imports.ImportedText;
import fr.lignealigne.plan.imports.intake.Importing;
import fr.lignealigne.support.PortalTest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class CorrectingModuleTest {

    private static final String FIRST = """
            # Axe 1

            Les services sont formés chaque année dans tous les départements.

            Un bilan est publié au printemps par la mission.

            Les mineurs sont protégés.
            """;

    private static final String SECOND = """
            # Axe 1

            Chaque préfecture désigne un référent unique.

            Un bilan est publié au printemps par la mission.

            Les mineurs sont protégés.
            """;

    @Autowired
    Correcting correcting;

    @Autowired
    Comparisons comparisons;

    @Autowired
    Versions versions;

    @Autowired
    People people;

    Viewer miprof;
    PlanVersionId first;
    PlanVersionId second;

    @BeforeEach
    void aNextVersionIsPrepared() {
        miprof = people.ofTheState(Role.MIPROF).viewer();
        first = versions.prepareNew(miprof, "Plan " + UUID.randomUUID(), read(FIRST));
        versions.publish(miprof, first, "", null);
        second = versions.prepareNext(miprof, versions.get(miprof, first).plan(), read(SECOND));
    }

    private static ImportedText read(String text) {
        return Importing.read("plan.md", text.getBytes(StandardCharsets.UTF_8));
    }

    private ItemId item(PlanVersionId version, int position) {
        return versions.text(miprof, version).items().get(position).id();
    }

    private Correspondence.Row row(int position) {
        return correcting.of(miprof, first, second).rows().get(position);
    }

    private CarriedPassage carried(int position) {
        return comparisons
                .passages(miprof, first, second)
                .carry(versions.text(miprof, first).whole(item(first, position)));
    }

    @Test
    void aLineBecomesTheOneThePublisherSays() {
        correcting.correct(miprof, first, second, item(first, 1), item(second, 1));
        assertThat(row(1).places()).extracting(Item::position).containsExactly(1);
        assertThat(row(1).corrected()).isTrue();
        assertThat(row(1).toConfirm()).isFalse();
        assertThat(row(2).corrected()).isFalse();
    }

    @Test
    void aPlaceTakenFromAnotherLineLeavesThatOneToConfirm() {
        correcting.correct(miprof, first, second, item(first, 1), item(second, 2));
        assertThat(row(1).places()).extracting(Item::position).containsExactly(2);
        assertThat(row(2).isGone()).isTrue();
        assertThat(row(2).toConfirm()).isTrue();
        assertThat(carried(2).nearestLine()).isPositive();
    }

    @Test
    void aLineThatHasNoSequelIsGoneAndPointsToItsNeighbour() {
        correcting.correct(miprof, first, second, item(first, 2), null);
        assertThat(row(2).isGone()).isTrue();
        assertThat(carried(2).outcome()).isEqualTo(CarriedPassage.Outcome.REMOVED);
        assertThat(carried(2).toConfirm()).isFalse();
    }

    @Test
    void aCorrectionIsUnsaid() {
        Correspondence.Row before = row(2);
        correcting.correct(miprof, first, second, item(first, 2), item(second, 1));
        correcting.reconsider(miprof, first, second, item(first, 2));
        assertThat(row(2)).isEqualTo(before);
    }

    @Test
    void correctionsOutliveThePublicationAndBindTheMap() {
        correcting.correct(miprof, first, second, item(first, 1), item(second, 1));
        versions.publish(miprof, second, "", null);
        assertThat(carried(1).outcome()).isEqualTo(CarriedPassage.Outcome.ALTERED);
        assertThat(carried(1).passage()).isEqualTo(versions.text(miprof, second).whole(item(second, 1)));
        assertThatThrownBy(() -> correcting.correct(miprof, first, second, item(first, 2), null))
                .isInstanceOf(AlreadyPublished.class);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "MIPROF", mode = EnumSource.Mode.EXCLUDE)
    void refusesEverybodyWhoDoesNotPublish(Role role) {
        Viewer viewer = people.playing(role).viewer();
        ItemId item = item(first, 1);
        assertThatThrownBy(() -> correcting.of(viewer, first, second)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> correcting.correct(viewer, first, second, item, null))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> correcting.reconsider(viewer, first, second, item))
                .isInstanceOf(NotAllowed.class);
    }
}
