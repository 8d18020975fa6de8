package fr.lignealigne.decision.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.ARound;
import fr.lignealigne.decision.assignment.AssignmentDraft;
import fr.lignealigne.decision.assignment.Assignments;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.support.PortalTest;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class StateNotesModuleTest {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    StateNotes notes;

    @Autowired
    Assignments assignments;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    private ARound round;
    private Viewer miprof;
    private Viewer cabinet;
    private Viewer adviser;
    private RemarkId remark;

    @BeforeEach
    void aRemark() {
        round = ARound.opened(beans);
        miprof = round.miprof.viewer();
        cabinet = round.cabinet.viewer();
        adviser = people.ofTheState(Role.CABINET).viewer();
        remark = round.says(round.member, 4, 4, RemarkKind.OBJECTION, "Cinq jours sont trop courts.");
        round.says(round.outsider, 4, 4, RemarkKind.SUPPORT, "Oui.");
        jdbc.sql("delete from notice").update();
    }

    private List<String> places(Viewer viewer) {
        return jdbc.sql("select place from notice where person_id = ? and kind = 'STATE_NOTE'")
                .param(viewer.person().value())
                .query(String.class)
                .list();
    }

    @Test
    void miprofAsksTheCabinetAnswersAndBothRead() {
        notes.write(miprof, remark, " Tient-on ce délai ? ");
        notes.write(cabinet, remark, "Non.");
        assertThat(notes.on(miprof, List.of(remark)))
                .extracting(StateNote::words, StateNote::mine)
                .containsExactly(tuple("Tient-on ce délai ?", true), tuple("Non.", false));
        assertThat(notes.on(cabinet, List.of())).isEmpty();
    }

    @Test
    void theOtherSideIsToldAndNotOfTheWords() {
        notes.write(miprof, remark, "Tient-on ce délai ?");
        String place = "arbitrage/" + round.version + "/4";
        assertThat(places(cabinet)).containsExactly(place);
        assertThat(places(adviser)).containsExactly(place);
        assertThat(places(miprof)).as("who writes is not told").isEmpty();
        notes.write(cabinet, remark, "Non.");
        assertThat(places(miprof)).containsExactly(place);
        notes.write(miprof, remark, "Et en huit jours ?");
        assertThat(places(cabinet)).as("what is unread is told once").containsExactly(place);
    }

    @Test
    void whoLooksAfterThePassageIsToldAloneOnTheirSide() {
        assignments.assign(
                miprof,
                round.version,
                4,
                4,
                new AssignmentDraft(adviser.person(), LocalDate.now().plusDays(3)));
        notes.write(miprof, remark, "Tient-on ce délai ?");
        assertThat(places(adviser)).hasSize(1);
        assertThat(places(cabinet)).isEmpty();
    }

    @Test
    void whatIsErasedIsGoneWithWhatWasToldOfIt() {
        StateNoteId first = notes.write(miprof, remark, "Trop vite dit.");
        StateNoteId second = notes.write(miprof, remark, "Encore.");
        assertThatThrownBy(() -> notes.erase(cabinet, first)).isInstanceOf(NotAllowed.class);
        notes.erase(miprof, first);
        assertThat(places(cabinet)).hasSize(1);
        notes.erase(miprof, second);
        assertThat(places(cabinet)).isEmpty();
        assertThat(notes.on(cabinet, List.of(remark))).isEmpty();
        assertThatThrownBy(() -> notes.erase(miprof, second)).isInstanceOf(NotFound.class);
    }

    @Test
    void nothingIsSaidOfWhatTheStateMayNotRead() {
        RemarkId draft = round.writes(round.member, 4, 4, RemarkKind.OBJECTION, "Pas encore.");
        assertThatThrownBy(() -> notes.write(miprof, draft, "Ah ?")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> notes.write(miprof, remark, "  ")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> notes.write(miprof, remark, "a".repeat(2_001))).isInstanceOf(Invalid.class);
    }

    @Test
    void nobodyElseTakesPart() {
        StateNoteId note = notes.write(miprof, remark, "Entre nous.");
        for (Role role : EnumSet.complementOf(EnumSet.of(Role.MIPROF, Role.CABINET))) {
            Viewer viewer = people.playing(role).viewer();
            assertThatThrownBy(() -> notes.on(viewer, List.of(remark)))
                    .as(role.name())
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> notes.write(viewer, remark, "Moi aussi."))
                    .as(role.name())
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> notes.erase(viewer, note)).as(role.name()).isInstanceOf(NotAllowed.class);
        }
    }
}
