package fr.lignealigne.bilateral;

import static fr.lignealigne.bilateral.BilateralFixtures.unmoved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.support.PortalTest;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The association would come at another time: who says so, who reads it, and until when. */
@PortalTest
class OtherTimesModuleTest {

    @Autowired
    OtherTimes otherTimes;

    @Autowired
    Arranging arranging;

    @Autowired
    BilateralMeetings meetings;

    @Autowired
    Officials officials;

    @Autowired
    Rooms rooms;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    private BilateralFixtures table;
    private Viewer lead;
    private Viewer cabinet;
    private MeetingId meeting;

    @BeforeEach
    void aMeetingIsProposed() {
        BilateralFixtures.noMeetings(jdbc);
        table = BilateralFixtures.make(people, officials, rooms);
        lead = table.association().viewer();
        cabinet = table.cabinet().viewer();
        meeting = arranging.arrange(
                cabinet,
                new MeetingDraft(
                        lead.organisation(),
                        Set.of(table.ofTheMinistry()),
                        new Place.InRoom(table.room()),
                        BilateralFixtures.at(10, 0),
                        "Objet"));
    }

    private void propose(String note, Slot... slots) {
        otherTimes.propose(lead, meetings.get(lead, meeting).asRead(), note, List.of(slots));
    }

    private int told(People.Someone someone) {
        return jdbc.sql("select count(*) from notice where person_id = ? and kind = 'MEETING_ANSWERED'")
                .param(someone.viewer().person().value())
                .query(Integer.class)
                .single();
    }

    @Test
    void whoArrangesReadsWhatTheLeadProposesAndHearsOfIt() {
        propose("Plutôt l’après-midi.", BilateralFixtures.at(15, 0), BilateralFixtures.at(16, 0));
        OtherTime wish = otherTimes.of(cabinet, meeting).orElseThrow();
        assertThat(wish.note()).isEqualTo("Plutôt l’après-midi.");
        assertThat(wish.slots()).containsExactly(BilateralFixtures.at(15, 0), BilateralFixtures.at(16, 0));
        assertThat(told(table.cabinet())).isEqualTo(1);
        assertThat(meetings.get(lead, meeting).state()).isEqualTo(MeetingState.PROPOSED);
        assertThat(meetings.get(lead, meeting).sequence()).isZero();
    }

    @Test
    void whatIsProposedLastIsWhatStands() {
        propose("Plutôt l’après-midi.", BilateralFixtures.at(15, 0));
        propose("", BilateralFixtures.at(17, 0));
        OtherTime wish = otherTimes.of(lead, meeting).orElseThrow();
        assertThat(wish.note()).isEmpty();
        assertThat(wish.slots()).containsExactly(BilateralFixtures.at(17, 0));
        assertThat(told(table.cabinet())).isEqualTo(1);
    }

    @Test
    void itIsOverOnceTheMeetingMovedOrWasAnswered() {
        propose("Plutôt l’après-midi.");
        arranging.move(
                cabinet,
                unmoved(meeting),
                BilateralFixtures.at(15, 0),
                new Place.InRoom(table.room()),
                "Comme demandé");
        assertThat(otherTimes.of(cabinet, meeting)).isEmpty();
        propose("Ou le lendemain.");
        meetings.accept(lead, meetings.get(lead, meeting).asRead());
        assertThat(otherTimes.of(cabinet, meeting)).isEmpty();
        assertThatThrownBy(() -> propose("Encore.")).isInstanceOf(Invalid.class);
    }

    @Test
    void theMinistryThatIsInvitedKnowsTheMeetingButNotTheWish() {
        propose("Plutôt l’après-midi.");
        assertThat(meetings.get(table.ministry().viewer(), meeting).id()).isEqualTo(meeting);
        assertThat(otherTimes.of(table.ministry().viewer(), meeting)).isEmpty();
        Viewer colleague =
                people.colleagueOf(table.association(), Role.ASSOCIATION_MEMBER).viewer();
        assertThat(otherTimes.of(colleague, meeting)).isPresent();
        assertThatThrownBy(() -> otherTimes.propose(colleague, unmoved(meeting), "Moi aussi.", List.of()))
                .isInstanceOf(NotAllowed.class);
        for (Viewer other : List.of(
                people.leadOfAMember().viewer(),
                people.leadOutsideTheCollective().viewer(),
                table.coordinator().viewer(),
                people.ofTheState(Role.ADMINISTRATOR).viewer())) {
            assertThatThrownBy(() -> otherTimes.of(other, meeting)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> otherTimes.propose(other, unmoved(meeting), "Moi.", List.of()))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> otherTimes.propose(cabinet, unmoved(meeting), "Moi.", List.of()))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void whatSaysNothingTooMuchOrThePastIsRefused() {
        Slot past = new Slot(
                BilateralFixtures.at(10, 0).startsAt().minus(Duration.ofDays(3650)),
                BilateralFixtures.at(10, 0).startsAt().minus(Duration.ofDays(3649)));
        Slot endless = new Slot(
                BilateralFixtures.at(10, 0).startsAt(),
                BilateralFixtures.at(10, 0).startsAt().plus(Duration.ofHours(5)));
        assertThatThrownBy(() -> propose("  ")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> propose("x".repeat(1001))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> propose("", past)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> propose("", endless)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> propose("", BilateralFixtures.at(10, 0))).isInstanceOf(Invalid.class);
        Slot fine = BilateralFixtures.at(15, 0);
        assertThatThrownBy(() -> propose("", fine, fine, fine, fine)).isInstanceOf(Invalid.class);
        assertThat(otherTimes.of(lead, meeting)).isEmpty();
    }
}
