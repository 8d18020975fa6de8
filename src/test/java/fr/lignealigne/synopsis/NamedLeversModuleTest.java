package fr.lignealigne.synopsis;

import static fr.lignealigne.support.Refusals.assertNotAllowed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.collective.LeverMeasure;
import fr.lignealigne.collective.Voices;
import fr.lignealigne.plan.ItemId;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.Anchor;
import fr.lignealigne.remark.Evidence;
import fr.lignealigne.remark.RemarkDraft;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.support.PortalTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The lever measures: the State counts the deposited, the members what they let each other read, nobody a draft. */
@PortalTest
class NamedLeversModuleTest {

    @Autowired
    People people;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    Remarks remarks;

    @Autowired
    Versions versions;

    @Autowired
    Synopsis synopsis;

    @Autowired
    Voices voices;

    private void names(Viewer lead, PlanVersionId version, ItemId measure, RemarkState state) {
        RemarkDraft draft = new RemarkDraft(
                new Anchor.OnMeasure(measure),
                RemarkKind.SUPPORT,
                "Notre levier.",
                "",
                Evidence.NONE,
                Set.of(),
                Set.of(),
                false,
                true);
        scenes.bring(remarks.write(lead, version, draft).id(), state, lead, version);
    }

    @Test
    void eachSideCountsWhatItMayRead() {
        PlanVersionId version = scenes.openVersion();
        Viewer member = people.leadOfAMember().viewer();
        Viewer sharing = people.leadOfAMember().viewer();
        Viewer drafting = people.leadOfAMember().viewer();
        Viewer outside = people.leadOutsideTheCollective().viewer();
        List<ItemId> measures = versions.text(member, version).measures().stream()
                .map(measure -> measure.id())
                .toList();
        names(member, version, measures.getLast(), RemarkState.DEPOSITED);
        names(outside, version, measures.getLast(), RemarkState.DEPOSITED);
        names(outside, version, measures.getFirst(), RemarkState.WITHDRAWN);
        names(sharing, version, measures.getFirst(), RemarkState.SHARED);
        names(drafting, version, measures.getFirst(), RemarkState.DRAFT);

        Viewer cabinet = people.ofTheState(Role.CABINET).viewer();
        assertThat(synopsis.levers(cabinet, version)).singleElement().satisfies(lever -> {
            assertThat(lever.measure()).isEqualTo(measures.getLast());
            assertThat(lever.organisations())
                    .containsExactlyInAnyOrder(member.organisationName(), outside.organisationName());
        });
        assertThat(LeverMeasure.in(voices.said(drafting, version)))
                .containsExactlyInAnyOrder(
                        new LeverMeasure(measures.getLast(), Set.of(member.organisation())),
                        new LeverMeasure(measures.getFirst(), Set.of(sharing.organisation())));
        for (Role role : new Role[] {Role.MINISTRY, Role.OBSERVER, Role.ADMINISTRATOR}) {
            assertNotAllowed(() -> synopsis.levers(people.ofTheState(role).viewer(), version));
        }
        assertNotAllowed(() -> synopsis.levers(member, version));
    }
}
