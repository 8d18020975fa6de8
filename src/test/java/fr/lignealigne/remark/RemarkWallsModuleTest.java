package fr.lignealigne.remark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.SheetField;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.support.PortalTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The walls hold in every reading of the service: one remark, its lines, lists, counts and marks. */
@PortalTest
class RemarkWallsModuleTest {

    @Autowired
    People people;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    Remarks remarks;

    @Autowired
    Versions versions;

    @ParameterizedTest
    @EnumSource(RemarkState.class)
    void everyReadingFollowsTheTableForEverySeat(RemarkState state) {
        PlanVersionId version = scenes.openVersion();
        People.Someone author = people.leadOfAMember();
        String canary = "canari-" + UUID.randomUUID();
        RemarkId id = scenes.in(state, author.viewer(), version, canary);
        scenes.draft(people.leadOfAMember().viewer(), version, "bruit d’une autre association");

        boolean deposited = !state.isWritable();
        Map<String, Viewer> seats = seats(author);
        Viewer asked = people.ofTheState(Role.MINISTRY).viewer();
        seats.put("a ministry that is asked", asked);
        boolean referred = scenes.referred(id, version, asked.organisation());
        var standing = new RemarkAccess.Standing(author.viewer().organisation(), true, state, deposited, true)
                .referredTo(referred ? Set.of(asked.organisation()) : Set.of());
        seats.forEach((seat, viewer) -> {
            boolean allowed = RemarkAccess.mayRead(viewer, standing);
            boolean listed = allowed && state != RemarkState.CORRECTED;
            assertThat(reads(viewer, id)).as(seat + " reads it").isEqualTo(allowed);
            if (viewer.is(Role.ADMINISTRATOR)) {
                assertThatThrownBy(() -> remarks.touching(viewer, version, 1, 99))
                        .isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> remarks.marked(version, 1, 99).seenBy(viewer))
                        .isInstanceOf(NotFound.class);
                return;
            }
            assertThat(remarks.marked(version, 1, 99).seenBy(viewer))
                    .as(seat + " is told of the marks that the page had")
                    .isEqualTo(remarks.marks(viewer, version, RemarkFilter.NONE));
            assertThat(remarks.touching(viewer, version, 1, 99).stream().anyMatch(r -> r.id().equals(id)))
                    .as(seat + " reads it on its lines")
                    .isEqualTo(listed);
            RemarkFilter search = new RemarkFilter(null, null, null, null, null, Set.of(), false, canary);
            assertThat(remarks.count(viewer, version, search))
                    .as(seat + " counts it")
                    .isEqualTo(listed ? 1 : 0);
            assertThat(remarks.list(viewer, version, search, 0, 10))
                    .as(seat + " finds it")
                    .hasSize(listed ? 1 : 0);
            assertThat(remarks.marks(viewer, version, search))
                    .as(seat + " sees its mark")
                    .hasSize(listed ? 1 : 0);
        });
    }

    @ParameterizedTest
    @EnumSource(RemarkState.class)
    void whatIsSaidOfAWholeFollowsTheSameTableForEverySeat(RemarkState state) {
        PlanVersionId version = scenes.openVersion();
        People.Someone author = people.leadOfAMember();
        var measure =
                versions.text(author.viewer(), version).measures().getFirst().id();
        var standing =
                new RemarkAccess.Standing(author.viewer().organisation(), true, state, !state.isWritable(), true);
        for (Anchor.Whole whole : new Anchor.Whole[] {
            new Anchor.OnMeasure(measure), new Anchor.OnField(measure, SheetField.MEANS), new Anchor.OnPlan()
        }) {
            RemarkId id = scenes.in(state, author.viewer(), version, whole, "canari");
            seats(author).forEach((seat, viewer) -> {
                if (viewer.is(Role.ADMINISTRATOR)) {
                    assertThatThrownBy(() -> remarks.on(viewer, version, whole)).isInstanceOf(NotFound.class);
                    assertThatThrownBy(() -> remarks.wholes(viewer, version)).isInstanceOf(NotFound.class);
                    return;
                }
                boolean allowed = RemarkAccess.mayRead(viewer, standing);
                assertThat(remarks.on(viewer, version, whole).stream().anyMatch(r -> r.id().equals(id)))
                        .as(seat + " reads it on " + whole)
                        .isEqualTo(allowed && state != RemarkState.CORRECTED);
                // Of one that was corrected, what took its place is counted.
                assertThat(remarks.wholes(viewer, version))
                        .filteredOn(mark -> mark.on().equals(whole))
                        .extracting(WholeMark::remarks)
                        .as(seat + " counts it on " + whole)
                        .isEqualTo(allowed ? List.of(1) : List.of());
            });
        }
    }

    @Test
    void aPreparedDecisionReadsAsUnderReviewToTheAssociations() {
        PlanVersionId version = scenes.openVersion();
        Viewer lead = people.leadOfAMember().viewer();
        RemarkId id = scenes.in(RemarkState.DECIDED, lead, version, "à décider");
        assertThat(remarks.get(lead, id).state()).isEqualTo(RemarkState.UNDER_REVIEW);
        assertThat(remarks.get(people.ofTheState(Role.CABINET).viewer(), id).state())
                .isEqualTo(RemarkState.DECIDED);
        RemarkFilter decided = RemarkFilter.NONE.inStates(Set.of(RemarkState.DECIDED));
        assertThat(remarks.count(lead, version, decided)).isZero();
    }

    private boolean reads(Viewer viewer, RemarkId id) {
        try {
            remarks.get(viewer, id);
            return true;
        } catch (Refusal refusal) {
            assertThat(refusal).isInstanceOf(NotFound.class);
            return false;
        }
    }

    private Map<String, Viewer> seats(People.Someone author) {
        Map<String, Viewer> seats = new LinkedHashMap<>();
        seats.put("its lead", author.viewer());
        seats.put(
                "a colleague",
                people.colleagueOf(author, Role.ASSOCIATION_MEMBER).viewer());
        seats.put(
                "a lead outside the Collective",
                people.leadOutsideTheCollective().viewer());
        for (Role role : Role.values()) {
            seats.put(role.name(), people.playing(role).viewer());
        }
        return seats;
    }
}
