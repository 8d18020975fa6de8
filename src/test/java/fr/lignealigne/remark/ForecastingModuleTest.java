package fr.lignealigne.remark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.consultation.CarryForecast;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.support.PortalTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ForecastingModuleTest {

    @Autowired
    CarryForecast forecast;

    @Autowired
    Remarks remarks;

    @Autowired
    Depositing depositing;

    @Autowired
    Versions versions;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    People people;

    Viewer miprof;
    PlanVersionId first;
    PlanVersionId next;

    @BeforeEach
    void aVersionIsRemarkedOnAndItsNextOneIsReady() {
        miprof = people.ofTheState(Role.MIPROF).viewer();
        first = scenes.openVersion();
        next = scenes.nextVersion(miprof, first);
        scenes.deposited(people.leadOfAMember().viewer(), scenes.openVersion(), "sur un autre plan");
    }

    private void says(Viewer lead, Anchor anchor) {
        RemarkId id = remarks.write(lead, first, RemarkDraft.of(anchor, RemarkKind.OBJECTION, "Voici."))
                .id();
        depositing.deposit(lead, first, List.of(id), true, UUID.randomUUID());
    }

    @Test
    void countsByOrganisationWhatStaysAndWhatChanges() {
        Viewer one = people.leadOfAMember().viewer();
        Viewer other = people.leadOutsideTheCollective().viewer();
        says(one, scenes.onLines(one, first, 4, 5));
        says(one, scenes.onLines(one, first, 7, 7));
        says(one, new Anchor.OnPlan());
        says(
                other,
                new Anchor.OnMeasure(
                        versions.text(other, first).measures().getLast().id()));
        assertThat(forecast.of(miprof, next))
                .containsExactlyInAnyOrder(
                        new CarryForecast.Row(one.organisationName(), 2, 0, 1, 0, 0, 0),
                        new CarryForecast.Row(other.organisationName(), 1, 0, 0, 0, 0, 0));
    }

    @Test
    void countsNeitherDraftsNorWhatWasWithdrawn() {
        Viewer lead = people.leadOfAMember().viewer();
        scenes.draft(lead, first, "brouillon");
        scenes.in(RemarkState.SHARED, lead, first, "partagée");
        scenes.in(RemarkState.WITHDRAWN, lead, first, "retirée");
        assertThat(forecast.of(miprof, next)).isEmpty();
    }

    @Test
    void aFirstVersionReplacesNothing() {
        assertThat(forecast.of(miprof, scenes.publishedVersion(miprof))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "MIPROF", mode = EnumSource.Mode.EXCLUDE)
    void refusesEverybodyWhoDoesNotPublish(Role role) {
        assertThatThrownBy(() -> forecast.of(people.playing(role).viewer(), next))
                .isInstanceOf(NotAllowed.class);
    }
}
