package fr.lignealigne.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanId;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.support.PortalTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class TimelineModuleTest {

    private static final LocalDate DAY = LocalDate.of(2031, 12, 10);

    @Autowired
    Timeline timeline;

    @Autowired
    People people;

    PlanId plan;
    Viewer mission;

    @BeforeEach
    void openAPlan() {
        plan = new PlanId(UUID.randomUUID());
        mission = people.ofTheState(Role.MIPROF).viewer();
        timeline.add(mission, draft(new PlanId(UUID.randomUUID()), MilestoneKind.COMMUNICATION, Dates.on(DAY)));
    }

    @Test
    void aNewMilestoneIsTentative() {
        MilestoneId id = add(MilestoneKind.CONSULTATION, Dates.on(DAY));
        assertThat(details(id).state()).isEqualTo(MilestoneState.TENTATIVE);
        timeline.confirm(mission, id);
        assertThat(details(id).state()).isEqualTo(MilestoneState.CONFIRMED);
    }

    @Test
    void postponingKeepsEveryDateItEverHadWithItsReason() {
        MilestoneId id = add(MilestoneKind.LAUNCH, Dates.on(DAY));
        timeline.postpone(mission, id, Dates.on(DAY.plusDays(30)), "L’arbitrage n’est pas achevé.");
        timeline.postpone(mission, id, Dates.on(DAY.plusDays(60)), "La ministre est en déplacement.");
        MilestoneDetails launch = details(id);
        assertThat(launch.state()).isEqualTo(MilestoneState.POSTPONED);
        assertThat(launch.dates()).isEqualTo(Dates.on(DAY.plusDays(60)));
        assertThat(launch.earlier())
                .extracting(EarlierDates::dates)
                .containsExactly(Dates.on(DAY), Dates.on(DAY.plusDays(30)));
        assertThat(launch.earlier().getFirst().reason()).isEqualTo("L’arbitrage n’est pas achevé.");
    }

    @Test
    void whatIsDoneStaysAsItWas() {
        MilestoneId id = add(MilestoneKind.OPENING, Dates.on(LocalDate.of(2020, 1, 6)));
        timeline.markDone(mission, id);
        assertThatThrownBy(() -> timeline.postpone(mission, id, Dates.on(DAY), "Motif"))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> timeline.confirm(mission, id)).isInstanceOf(Invalid.class);
    }

    @Test
    void nothingIsDoneBeforeItBegins() {
        MilestoneId id = add(MilestoneKind.LAUNCH, Dates.on(DAY));
        assertThatThrownBy(() -> timeline.markDone(mission, id)).isInstanceOf(Invalid.class);
    }

    @Test
    void communicationComesLast() {
        MilestoneId launch = add(MilestoneKind.LAUNCH, Dates.on(DAY));
        assertThatThrownBy(() -> add(MilestoneKind.COMMUNICATION, Dates.on(DAY.minusDays(1))))
                .isInstanceOf(CommunicationComesLast.class);
        MilestoneId communication = add(MilestoneKind.COMMUNICATION, Dates.on(DAY.plusDays(2)));
        assertThatThrownBy(() -> timeline.postpone(mission, launch, Dates.on(DAY.plusDays(3)), "Motif"))
                .isInstanceOf(CommunicationComesLast.class);
        assertThat(details(launch).dates()).isEqualTo(Dates.on(DAY));
        timeline.postpone(mission, communication, Dates.on(DAY.plusDays(9)), "Motif");
        timeline.postpone(mission, launch, Dates.on(DAY.plusDays(3)), "Motif");
    }

    @Test
    void postponingTakesAReasonAndOtherDates() {
        MilestoneId id = add(MilestoneKind.LAUNCH, Dates.on(DAY));
        assertThatThrownBy(() -> timeline.postpone(mission, id, Dates.on(DAY.plusDays(1)), " "))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> timeline.postpone(mission, id, Dates.on(DAY), "Motif"))
                .isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"MIPROF", "CABINET"},
            mode = EnumSource.Mode.EXCLUDE)
    void refusesToWriteForAnybodyElse(Role role) {
        MilestoneId id = add(MilestoneKind.LAUNCH, Dates.on(DAY));
        Viewer viewer = people.playing(role).viewer();
        assertThatThrownBy(() -> timeline.add(viewer, draft(plan, MilestoneKind.LAUNCH, Dates.on(DAY))))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> timeline.confirm(viewer, id)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> timeline.postpone(viewer, id, Dates.on(DAY.plusDays(1)), "Motif"))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> timeline.markDone(viewer, id)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void refusesToReadToTheAdministrator() {
        Viewer administrator = people.ofTheState(Role.ADMINISTRATOR).viewer();
        assertThatThrownBy(() -> timeline.list(administrator)).isInstanceOf(NotAllowed.class);
    }

    private MilestoneId add(MilestoneKind kind, Dates dates) {
        return timeline.add(mission, draft(plan, kind, dates));
    }

    private static MilestoneDraft draft(PlanId plan, MilestoneKind kind, Dates dates) {
        return new MilestoneDraft(plan, kind, "Étape d’essai", "", dates);
    }

    private MilestoneDetails details(MilestoneId id) {
        return timeline.list(mission).stream()
                .filter(milestone -> milestone.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
