package fr.lignealigne.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.OrganisationKind;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TimelineAccessTest {

    @ParameterizedTest
    @EnumSource
    void everybodyButTheAdministratorReads(Role role) {
        assertThat(TimelineAccess.mayRead(viewer(role))).isEqualTo(role != Role.ADMINISTRATOR);
    }

    @Test
    void anAdministratorWithAnotherRoleReadsForThatRole() {
        assertThat(TimelineAccess.mayRead(viewer(Role.ADMINISTRATOR, Role.MIPROF)))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void onlyMissionAndCabinetWrite(Role role) {
        assertThat(TimelineAccess.mayWrite(viewer(role))).isEqualTo(role == Role.MIPROF || role == Role.CABINET);
    }

    private static Viewer viewer(Role... roles) {
        return new Viewer(
                new PersonId(UUID.randomUUID()),
                "fonction",
                new OrganisationId(UUID.randomUUID()),
                "Organisme",
                OrganisationKind.STATE,
                false,
                Set.of(roles));
    }
}
