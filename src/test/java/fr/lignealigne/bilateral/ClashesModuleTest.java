package fr.lignealigne.bilateral;

import static fr.lignealigne.bilateral.BilateralFixtures.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.support.PortalTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ClashesModuleTest {

    @Autowired
    Arranging arranging;

    @Autowired
    Rearranging rearranging;

    @Autowired
    Offers offers;

    @Autowired
    Officials officials;

    @Autowired
    Rooms rooms;

    @Autowired
    People people;

    BilateralFixtures table;
    Viewer coordinator;
    Viewer cabinet;

    @BeforeEach
    void layTheTable() {
        table = BilateralFixtures.make(people, officials, rooms);
        coordinator = table.coordinator().viewer();
        cabinet = table.cabinet().viewer();
        BilateralFixtures noise = BilateralFixtures.make(people, officials, rooms);
        arranging.arrange(noise.cabinet().viewer(), noise.draft(at(10, 0)));
    }

    @Test
    void anAssociationInAMeetingThatOneMayNotKnowIsNotNamed() {
        arranging.arrange(cabinet, table.draft(at(10, 0)));
        assertThat(arranging.clashes(coordinator, byVideo(table.ofTheMinistry()), null))
                .singleElement()
                .isEqualTo(Taken.UNNAMED)
                .returns("bilateral.taken.unnamed", Taken::key);
        assertThat(arranging.clashes(coordinator, table.draft(at(10, 0)), null))
                .extracting(Taken::kind)
                .containsExactlyInAnyOrder(ResourceKind.OFFICIAL, ResourceKind.ROOM);
        assertThat(arranging.clashes(cabinet, byVideo(table.ofTheMinistry()), null))
                .extracting(Taken::kind)
                .containsExactly(ResourceKind.ASSOCIATION);
        assertThatThrownBy(() -> arranging.arrange(coordinator, byVideo(table.ofTheMinistry())))
                .isInstanceOfSatisfying(
                        SlotAlreadyTaken.class,
                        refused -> assertThat(refused.key()).isEqualTo("bilateral.taken.unnamed"));
    }

    @Test
    void aSlotHeldForAnOfferThatOneMayNotKnowNamesNobody() {
        offers.offer(
                cabinet,
                new OfferDraft(
                        table.association().viewer().organisation(),
                        Set.of(table.adviser()),
                        new Place.InRoom(table.room()),
                        "Hébergement",
                        List.of(at(10, 0), at(14, 0)),
                        BilateralFixtures.WEDNESDAY.minusDays(5)));
        assertThat(arranging.clashes(coordinator, table.draft(at(10, 0)), null)).containsExactly(Taken.UNNAMED);
        assertThat(arranging.clashes(cabinet, table.draft(at(10, 0)), null)).hasSize(3);
    }

    @Test
    void whatIsFreeIsToldOfThoseOneArrangesForAlone() {
        MeetingId own = arranging.arrange(coordinator, table.draft(at(10, 0)));
        MeetingDraft outside = table.draftFor(people.leadOutsideTheCollective(), at(10, 0));
        for (MeetingId except : new MeetingId[] {null, own}) {
            assertThatThrownBy(() -> arranging.clashes(coordinator, outside, except))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> arranging.away(coordinator, outside, except))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> arranging.free(coordinator, outside, except))
                    .isInstanceOf(NotAllowed.class);
        }
        assertThat(arranging.clashes(cabinet, outside, null)).hasSize(2);
        assertThat(arranging.clashes(coordinator, table.draft(at(10, 15)), own)).isEmpty();
    }

    @Test
    void aPlanOfNothingPlacesNothing() {
        assertThat(rearranging.rearrange(cabinet, List.of(), List.of(), "", made -> {}))
                .isEmpty();
        Viewer lead = table.association().viewer();
        assertThatThrownBy(() -> rearranging.rearrange(lead, List.of(), List.of(), "", made -> {}))
                .isInstanceOf(NotAllowed.class);
    }

    /** With somebody free, where no room is taken: only the association can be in the way. */
    private MeetingDraft byVideo(OfficialId with) {
        return new MeetingDraft(
                table.association().viewer().organisation(),
                Set.of(with),
                BilateralFixtures.byVideo(),
                at(10, 15),
                "Objet");
    }
}
