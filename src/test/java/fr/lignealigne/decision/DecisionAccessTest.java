package fr.lignealigne.decision;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.account.OrganisationKind;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.support.Seats;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionAccessTest {

    @Test
    void onlyTheCabinetDecidesAndReleases() {
        Seats.all().forEach((seat, viewer) -> {
            assertThat(DecisionAccess.mayDecide(viewer)).as(seat).isEqualTo("CABINET".equals(seat));
            assertThat(DecisionAccess.mayRelease(viewer)).as(seat).isEqualTo("CABINET".equals(seat));
            assertThat(DecisionAccess.mayAdvise(viewer)).as(seat).isEqualTo("MIPROF".equals(seat));
        });
    }

    @Test
    void thePreparationStaysBetweenTheCabinetAndMiprof() {
        Seats.all().forEach((seat, viewer) -> {
            boolean prepares = Set.of("CABINET", "MIPROF").contains(seat);
            assertThat(DecisionAccess.mayReadPrepared(viewer)).as(seat).isEqualTo(prepares);
            assertThat(DecisionAccess.mayReadAdvice(viewer, Seats.OWN)).as(seat).isEqualTo(prepares);
        });
    }

    @Test
    void aMinistryReadsItsOwnAdviceOnly() {
        Viewer ministry = Seats.state(Role.MINISTRY);
        assertThat(DecisionAccess.mayReadAdvice(ministry, ministry.organisation()))
                .isTrue();
        assertThat(DecisionAccess.mayReadAdvice(ministry, Seats.OWN)).isFalse();
    }

    @Test
    void aReleasedAnswerIsForAllButTheAdministrator() {
        Seats.all()
                .forEach((seat, viewer) -> assertThat(DecisionAccess.mayReadReleased(viewer))
                        .as(seat)
                        .isEqualTo(!"ADMINISTRATOR".equals(seat)));
    }

    @ParameterizedTest
    @EnumSource(OrganisationKind.class)
    void givesNothingToSomeoneWithoutARole(OrganisationKind kind) {
        Viewer nobody = new Viewer(new PersonId(UUID.randomUUID()), "", Seats.OWN, "", kind, true, Set.of());
        assertThat(DecisionAccess.mayReadReleased(nobody)).isFalse();
        assertThat(DecisionAccess.mayReadPrepared(nobody)).isFalse();
        assertThat(DecisionAccess.mayReadAdvice(nobody, Seats.OWN)).isFalse();
    }
}
