package fr.lignealigne.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.lignealigne.shared.NotFound;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.support.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class MembershipsModuleTest {

    @Autowired
    Memberships memberships;

    @Autowired
    Organisations organisations;

    @Autowired
    SeatChanges changes;

    @Autowired
    People people;

    @Test
    void theCoordinatorAdmitsAndDismissesAndTheAssociationHears() {
        Viewer coordinator = people.coordinator().viewer();
        Viewer lead = people.leadOutsideTheCollective().viewer();
        memberships.set(coordinator, lead.organisation(), true, People.PASSWORD);
        assertThat(organisations.get(lead.organisation()).collectiveMember()).isTrue();
        memberships.set(coordinator, lead.organisation(), true, People.PASSWORD);
        memberships.set(coordinator, lead.organisation(), false, People.PASSWORD);
        assertThat(organisations.get(lead.organisation()).collectiveMember()).isFalse();
        assertThat(changes.latest(lead))
                .extracting(SeatChange::act)
                .containsExactly(SeatAct.LEFT_COLLECTIVE, SeatAct.JOINED_COLLECTIVE);
    }

    @Test
    void refusesAWrongProofAndAStateBody() {
        Viewer coordinator = people.coordinator().viewer();
        OrganisationId outside = people.leadOutsideTheCollective().viewer().organisation();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> memberships.set(coordinator, outside, true, "pas celui-là"))
                .matches(refusal -> refusal.key().equals("password.presentWrong"));
        assertThat(organisations.get(outside).collectiveMember()).isFalse();
        OrganisationId body = people.ofTheState(Role.MINISTRY).viewer().organisation();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> memberships.set(coordinator, body, true, People.PASSWORD));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "COLLECTIVE_COORDINATOR")
    void refusesEveryoneElse(Role role) {
        Viewer other = people.playing(role).viewer();
        OrganisationId outside = people.leadOutsideTheCollective().viewer().organisation();
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> memberships.set(other, outside, true, People.PASSWORD));
    }
}
