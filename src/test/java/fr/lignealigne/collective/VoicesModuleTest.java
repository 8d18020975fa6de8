package fr.lignealigne.collective;

import static fr.lignealigne.support.Refusals.assertNotAllowed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.account.Memberships;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.ItemId;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.SheetField;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.Anchor;
import fr.lignealigne.remark.Depositing;
import fr.lignealigne.remark.RemarkAccess;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.support.PortalTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the room gathers is what the members may read of each other: no draft, nothing kept from them, no outsider's. */
@PortalTest
class VoicesModuleTest {

    @Autowired
    People people;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    Voices voices;

    @Autowired
    Depositing depositing;

    @Autowired
    Memberships memberships;

    @Autowired
    Versions versions;

    @ParameterizedTest
    @EnumSource(RemarkState.class)
    void countsWhatTheOtherMembersMayReadAndNothingElse(RemarkState state) {
        PlanVersionId version = scenes.openVersion();
        Viewer author = people.leadOfAMember().viewer();
        Viewer reader = people.leadOfAMember().viewer();
        RemarkId id = scenes.in(state, author, version, "à lire ou non");
        scenes.draft(reader, version, "le brouillon de qui lit n’y est pas");
        scenes.in(RemarkState.ANSWERED, people.leadOutsideTheCollective().viewer(), version, "d’une autre");

        var standing = new RemarkAccess.Standing(author.organisation(), true, state, !state.isWritable(), true);
        boolean listed = RemarkAccess.mayRead(reader, standing) && state != RemarkState.CORRECTED;
        // What took the place of a corrected one is there instead.
        boolean replaced = state == RemarkState.CORRECTED;
        assertThat(voices.said(reader, version)).extracting(Said::remark).hasSize(listed || replaced ? 1 : 0);
        assertThat(voices.said(reader, version).stream()
                        .anyMatch(one -> one.remark().equals(id)))
                .isEqualTo(listed);
        assertThat(voices.said(author, version)).isEqualTo(voices.said(reader, version));
        assertThat(voices.views(reader, version, 1, 99).stream().map(RemarkDetails::id))
                .containsExactlyElementsOf(
                        voices.said(reader, version).stream().map(Said::remark).toList());
        assertThat(voices.views(author, version, 1, 99)).hasSameSizeAs(voices.said(author, version));
    }

    @Test
    void whatIsKeptFromTheMembersIsNotEvenCountedNorItsLever() {
        PlanVersionId version = scenes.openVersion();
        Viewer author = people.leadOfAMember().viewer();
        RemarkId id = scenes.draft(author, version, "entre nous et l’État");
        depositing.deposit(author, version, List.of(id), false, UUID.randomUUID());
        assertThat(voices.said(author, version)).isEmpty();
        assertThat(voices.said(people.coordinator().viewer(), version)).isEmpty();
        assertThat(voices.views(author, version, 1, 99)).isEmpty();
    }

    @Test
    void gathersWhatIsSaidOfAMeasureAndItsSheetOnce() {
        PlanVersionId version = scenes.openVersion();
        Viewer author = people.leadOfAMember().viewer();
        ItemId measure = versions.text(author, version).measures().getFirst().id();
        scenes.in(RemarkState.SHARED, author, version, new Anchor.OnMeasure(measure), "sur le tout");
        scenes.in(RemarkState.SHARED, author, version, new Anchor.OnField(measure, SheetField.MEANS), "sur les moyens");
        scenes.in(RemarkState.DRAFT, author, version, new Anchor.OnMeasure(measure), "brouillon");
        Viewer reader = people.leadOfAMember().viewer();
        assertThat(voices.views(reader, version, measure))
                .extracting(RemarkDetails::body)
                .containsExactlyInAnyOrder("sur le tout", "sur les moyens");
    }

    @Test
    void whoLeavesTheCollectiveIsOutsideAtOnceAndTakesTheSharedDraftsAlong() {
        PlanVersionId version = scenes.openVersion();
        Viewer coordinator = people.coordinator().viewer();
        Viewer leaving = people.leadOfAMember().viewer();
        scenes.in(RemarkState.SHARED, leaving, version, "encore partagé");
        assertThat(voices.said(coordinator, version)).hasSize(1);
        assertThat(voices.members(coordinator)).anyMatch(one -> one.id().equals(leaving.organisation()));
        memberships.set(coordinator, leaving.organisation(), false, People.PASSWORD);
        assertThat(voices.said(coordinator, version)).isEmpty();
        assertThat(voices.members(coordinator)).noneMatch(one -> one.id().equals(leaving.organisation()));
    }

    @Test
    void nobodyOutsideReadsAnythingOfIt() {
        PlanVersionId version = scenes.openVersion();
        Viewer member = people.leadOfAMember().viewer();
        scenes.in(RemarkState.SHARED, member, version, "partagé");
        ARoom.outsiders(people, member).forEach((who, outsider) -> {
            assertNotAllowed(() -> voices.said(outsider, version));
            assertNotAllowed(() -> voices.members(outsider));
            assertNotAllowed(() -> voices.views(outsider, version, 1, 99));
            assertNotAllowed(() -> voices.views(outsider, version, new ItemId(UUID.randomUUID())));
        });
        assertThat(voices.said(people.playing(Role.ASSOCIATION_MEMBER).viewer(), version))
                .hasSize(1);
    }
}
