package fr.lignealigne.bilateral;

import static fr.lignealigne.bilateral.BilateralFixtures.at;
import static fr.lignealigne.bilateral.BilateralFixtures.unmoved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Organisations;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.support.PortalTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class EquityLedgerModuleTest {

    @Autowired
    EquityLedger ledger;

    @Autowired
    Arranging arranging;

    @Autowired
    BilateralMeetings meetings;

    @Autowired
    Officials officials;

    @Autowired
    Rooms rooms;

    @Autowired
    Organisations organisations;

    @Autowired
    People people;

    BilateralFixtures table;
    Viewer cabinet;
    Viewer coordinator;

    @BeforeEach
    void someMeetings() {
        table = BilateralFixtures.make(people, officials, rooms);
        cabinet = table.cabinet().viewer();
        coordinator = table.coordinator().viewer();
    }

    private EquityLine line(Viewer viewer, Viewer association) {
        return lineOf(viewer, association).orElseThrow();
    }

    private Optional<EquityLine> lineOf(Viewer viewer, Viewer association) {
        String name = organisations.get(association.organisation()).shortName();
        return ledger.of(viewer).stream()
                .filter(line -> line.association().equals(name))
                .findFirst();
    }

    @Test
    void countsTheTimeThatIsGrantedAndWhoMovedIt() {
        Viewer lead = table.association().viewer();
        MeetingId first = arranging.arrange(cabinet, table.draft(at(10, 0)));
        MeetingId second = arranging.arrange(cabinet, table.draft(at(14, 0)));
        arranging.move(
                cabinet, unmoved(first), at(11, 0), table.draft(at(11, 0)).place(), "Séance avancée.");
        arranging.move(
                cabinet, unmoved(first), at(11, 15), table.draft(at(11, 15)).place(), "Séance reculée.");
        EquityLine line = line(cabinet, lead);
        String state = organisations.get(cabinet.organisation()).shortName();
        assertThat(line.toCome()).isEqualTo(2);
        assertThat(line.granted()).isEqualTo(Duration.ofMinutes(90));
        assertThat(line.rank()).isNotNull();
        assertThat(line.moves()).containsExactly(state, state);
        assertThat(EquityLine.byWhom(line.moves())).containsExactly(Map.entry(state, 2L));

        meetings.decline(lead, unmoved(second), "Nous ne serons pas libres.");
        EquityLine after = line(cabinet, lead);
        assertThat(after.granted()).isEqualTo(Duration.ofMinutes(45));
        assertThat(after.cancellations())
                .containsExactly(organisations.get(lead.organisation()).shortName());
    }

    @Test
    void whoHasNothingIsInItTooAndWhoCameFirstIsBeforeThem() {
        Viewer nobody = people.leadOfAMember().viewer();
        People.Someone early = people.leadOfAMember();
        arranging.arrange(cabinet, table.draft(at(16, 0)));
        arranging.arrange(cabinet, table.draftFor(early, at(9, 0)));
        assertThat(line(cabinet, nobody).rank()).isNull();
        assertThat(line(cabinet, nobody).granted()).isZero();
        assertThat(line(cabinet, early.viewer()).rank())
                .isLessThan(line(cabinet, table.association().viewer()).rank());
    }

    @Test
    void aCoordinatorCountsWhatTheyArrangedAndNoOther() {
        Viewer lead = table.association().viewer();
        Viewer outside = people.leadOutsideTheCollective().viewer();
        arranging.arrange(cabinet, table.draft(at(10, 0)));
        arranging.arrange(coordinator, table.draft(at(15, 0)));
        assertThat(line(coordinator, lead).granted()).isEqualTo(Duration.ofMinutes(45));
        assertThat(line(coordinator, lead).toCome()).isEqualTo(1);
        assertThat(line(cabinet, lead).toCome()).isEqualTo(2);
        assertThat(lineOf(coordinator, outside)).isEmpty();
        assertThat(lineOf(cabinet, outside)).isPresent();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"MIPROF", "CABINET", "COLLECTIVE_COORDINATOR"},
            mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseReadsIt(Role role) {
        Viewer other = people.playing(role).viewer();
        assertThatThrownBy(() -> ledger.of(other)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void measuresTheSpread() {
        assertThat(EquityLedger.gini(List.of())).isZero();
        assertThat(EquityLedger.gini(List.of(minutes(0), minutes(0)))).isZero();
        assertThat(EquityLedger.gini(List.of(minutes(45), minutes(45), minutes(45))))
                .isCloseTo(0, within(1e-12));
        assertThat(EquityLedger.gini(List.of(minutes(0), minutes(60)))).isCloseTo(0.5, within(1e-12));
        assertThat(EquityLedger.gini(List.of(minutes(30), minutes(60), minutes(90))))
                .isCloseTo(2.0 / 9, within(1e-12));
    }

    private static EquityLine minutes(int minutes) {
        return new EquityLine("Une", 0, 1, Duration.ofMinutes(minutes), 1, List.of(), List.of(), 0);
    }
}
