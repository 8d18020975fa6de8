package fr.lignealigne.bilateral;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.OrganisationKind;
import fr.lignealigne.account.OrganisationSummary;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BilateralAccessTest {

    private static final OrganisationId ITS_ASSOCIATION = new OrganisationId(UUID.randomUUID());
    private static final OrganisationId OTHER = new OrganisationId(UUID.randomUUID());
    private static final OrganisationId COORDINATION = new OrganisationId(UUID.randomUUID());
    private static final OrganisationId CABINET = new OrganisationId(UUID.randomUUID());
    private static final OrganisationId JUSTICE = new OrganisationId(UUID.randomUUID());
    private static final OrganisationId LABOUR = new OrganisationId(UUID.randomUUID());

    private static final Parties ARRANGED_BY_COORDINATION =
            new Parties(ITS_ASSOCIATION, true, COORDINATION, Set.of(CABINET, JUSTICE));
    private static final Parties ARRANGED_BY_CABINET = new Parties(ITS_ASSOCIATION, true, CABINET, Set.of(CABINET));

    @Test
    void itsAssociationKnowsAllOfIt() {
        assertThat(sight(associationOf(ITS_ASSOCIATION, true, Role.ASSOCIATION_MEMBER)))
                .isEqualTo(Sight.ALL);
        assertThat(sight(associationOf(ITS_ASSOCIATION, false, Role.ASSOCIATION_LEAD)))
                .isEqualTo(Sight.ALL);
    }

    @Test
    void otherMembersOfTheCollectiveKnowOnlyThatTheTimeIsTaken() {
        assertThat(sight(associationOf(OTHER, true, Role.ASSOCIATION_LEAD))).isEqualTo(Sight.BUSY);
    }

    @Test
    void associationsOutsideTheCollectiveKnowNothing() {
        assertThat(sight(associationOf(OTHER, false, Role.ASSOCIATION_LEAD))).isEqualTo(Sight.NONE);
    }

    @Test
    void theCoordinatorKnowsWhatItArrangedAndOnlyBusyTimeOfTheRest() {
        Viewer coordinator = associationOf(COORDINATION, true, Role.COLLECTIVE_COORDINATOR);
        assertThat(sight(coordinator)).isEqualTo(Sight.ALL);
        assertThat(BilateralAccess.sight(coordinator, ARRANGED_BY_CABINET)).isEqualTo(Sight.BUSY);
    }

    @Test
    void aCoordinatorWhoseOrganisationLeftTheCollectiveKnowsAndArrangesNothingAnyMore() {
        Viewer left = associationOf(COORDINATION, false, Role.COLLECTIVE_COORDINATOR);
        assertThat(sight(left)).isEqualTo(Sight.NONE);
        assertThat(BilateralAccess.mayArrange(left)).isFalse();
        assertThat(BilateralAccess.mayArrangeFor(left, association(true))).isFalse();
        assertThat(BilateralAccess.maySeeMeans(left)).isFalse();
        assertThat(BilateralAccess.mayAnswerUnderMandate(left, ARRANGED_BY_COORDINATION, true))
                .isFalse();
        assertThat(acts(left, MeetingState.ACCEPTED)).isEmpty();
    }

    @Test
    void whatTheCoordinatorArrangedForAnAssociationThatLeftIsBusyTimeForItAndTheStates() {
        Parties left = new Parties(ITS_ASSOCIATION, false, COORDINATION, Set.of(CABINET, JUSTICE));
        Viewer coordinator = associationOf(COORDINATION, true, Role.COLLECTIVE_COORDINATOR);
        assertThat(BilateralAccess.sight(coordinator, left)).isEqualTo(Sight.BUSY);
        assertThat(BilateralAccess.mayConduct(coordinator, left)).isFalse();
        assertThat(BilateralAccess.mayCancel(coordinator, left)).isFalse();
        assertThat(BilateralAccess.mayReadOtherTimes(coordinator, left)).isFalse();
        assertThat(BilateralAccess.mayAnswerUnderMandate(coordinator, left, true))
                .isFalse();
        Viewer itself = associationOf(ITS_ASSOCIATION, false, Role.ASSOCIATION_LEAD);
        assertThat(BilateralAccess.sight(itself, left)).isEqualTo(Sight.ALL);
        assertThat(BilateralAccess.mayAnswer(itself, left)).isTrue();
    }

    @Test
    void aColleagueOfTheCoordinatorWithoutTheRoleKnowsOnlyBusyTime() {
        assertThat(sight(associationOf(COORDINATION, true, Role.ASSOCIATION_LEAD)))
                .isEqualTo(Sight.BUSY);
    }

    @ParameterizedTest
    @EnumSource(names = {"MIPROF", "CABINET"})
    void missionAndCabinetKnowAll(Role role) {
        assertThat(sight(state(LABOUR, role))).isEqualTo(Sight.ALL);
    }

    @Test
    void aMinistryKnowsTheMeetingsItIsInvitedTo() {
        assertThat(sight(state(JUSTICE, Role.MINISTRY))).isEqualTo(Sight.ALL);
        assertThat(sight(state(LABOUR, Role.MINISTRY))).isEqualTo(Sight.NONE);
    }

    @ParameterizedTest
    @EnumSource(names = {"OBSERVER", "ADMINISTRATOR"})
    void observersAndAdministratorsKnowNothing(Role role) {
        assertThat(sight(state(CABINET, role))).isEqualTo(Sight.NONE);
        assertThat(BilateralAccess.mayOpenTheCalendar(state(CABINET, role))).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void onlyCoordinatorMissionAndCabinetArrange(Role role) {
        Viewer viewer = associationOf(OTHER, true, role);
        assertThat(BilateralAccess.mayArrange(viewer))
                .isEqualTo(Set.of(Role.COLLECTIVE_COORDINATOR, Role.MIPROF, Role.CABINET)
                        .contains(role));
    }

    @Test
    void theCoordinatorArrangesForMembersOfTheCollectiveOnly() {
        Viewer coordinator = associationOf(COORDINATION, true, Role.COLLECTIVE_COORDINATOR);
        assertThat(BilateralAccess.mayArrangeFor(coordinator, association(true)))
                .isTrue();
        assertThat(BilateralAccess.mayArrangeFor(coordinator, association(false)))
                .isFalse();
        assertThat(BilateralAccess.mayArrangeFor(state(CABINET, Role.CABINET), association(false)))
                .isTrue();
    }

    @Test
    void onlyTheLeadAnswersForItsAssociation() {
        assertThat(acts(associationOf(ITS_ASSOCIATION, true, Role.ASSOCIATION_LEAD), MeetingState.PROPOSED))
                .containsExactlyInAnyOrder(MeetingAct.ACCEPT, MeetingAct.PROPOSE_OTHER, MeetingAct.DECLINE);
        assertThat(acts(associationOf(ITS_ASSOCIATION, true, Role.ASSOCIATION_MEMBER), MeetingState.PROPOSED))
                .isEmpty();
        assertThat(acts(state(CABINET, Role.CABINET), MeetingState.PROPOSED))
                .containsExactlyInAnyOrder(MeetingAct.MOVE, MeetingAct.REPLACE_OFFICIALS, MeetingAct.CANCEL);
        assertThat(acts(state(JUSTICE, Role.MINISTRY), MeetingState.PROPOSED)).isEmpty();
    }

    @Test
    void whoArrangedConfirmsOnceAccepted() {
        Viewer coordinator = associationOf(COORDINATION, true, Role.COLLECTIVE_COORDINATOR);
        assertThat(acts(coordinator, MeetingState.ACCEPTED)).contains(MeetingAct.CONFIRM);
        assertThat(acts(coordinator, MeetingState.PROPOSED)).doesNotContain(MeetingAct.CONFIRM);
    }

    @ParameterizedTest
    @EnumSource(names = {"HELD", "NO_SHOW", "CANCELLED"})
    void nothingIsLeftToDoWithAClosedMeeting(MeetingState closed) {
        assertThat(acts(state(CABINET, Role.CABINET), closed)).isEmpty();
        assertThat(acts(associationOf(ITS_ASSOCIATION, true, Role.ASSOCIATION_LEAD), closed))
                .isEmpty();
    }

    private static Sight sight(Viewer viewer) {
        return BilateralAccess.sight(viewer, ARRANGED_BY_COORDINATION);
    }

    private static Set<MeetingAct> acts(Viewer viewer, MeetingState state) {
        return BilateralAccess.acts(viewer, ARRANGED_BY_COORDINATION, state, false);
    }

    private static OrganisationSummary association(boolean member) {
        return new OrganisationSummary(OTHER, "AAA", "Une association", "Une", OrganisationKind.ASSOCIATION, member);
    }

    private static Viewer associationOf(OrganisationId organisation, boolean member, Role role) {
        return viewer(organisation, OrganisationKind.ASSOCIATION, member, role);
    }

    private static Viewer state(OrganisationId organisation, Role role) {
        return viewer(organisation, OrganisationKind.STATE, false, role);
    }

    private static Viewer viewer(OrganisationId organisation, OrganisationKind kind, boolean member, Role role) {
        return new Viewer(
                new PersonId(UUID.randomUUID()), "fonction", organisation, "Organisme", kind, member, Set.of(role));
    }
}
