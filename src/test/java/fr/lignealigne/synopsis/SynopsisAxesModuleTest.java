package fr.lignealigne.synopsis;

import static fr.lignealigne.support.Refusals.assertNotAllowed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.lignealigne.account.FrenchZone;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.TimeZones;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.collective.position.ARoom;
import fr.lignealigne.collective.position.AnswerDraft;
import fr.lignealigne.collective.position.PositionId;
import fr.lignealigne.decision.ARound;
import fr.lignealigne.decision.DecisionDraft;
import fr.lignealigne.decision.Decisions;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.plan.Measure;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.Exploitation;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.remark.Theme;
import fr.lignealigne.support.PortalTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** The consolidated reading by measure, theme, form, territory and organisation. */
@PortalTest
class SynopsisAxesModuleTest {

    @Autowired
    SynopsisAxes axes;

    @Autowired
    Synopsis synopsis;

    @Autowired
    Decisions decisions;

    @Autowired
    Versions versions;

    @Autowired
    TimeZones zones;

    @Autowired
    People people;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    AutowireCapableBeanFactory beans;

    ARound round;
    RemarkId proposal;

    @BeforeEach
    void aTalkedOfMeasureAndAnother() {
        round = ARound.opened(beans);
        proposal = round.says(round.member, 4, 4, RemarkKind.PROPOSAL, "Un mois.");
        round.says(round.member, 4, 5, RemarkKind.EVIDENCE, "Des chiffres.");
        round.says(round.outsider, 3, 3, RemarkKind.OBJECTION, "Trop court.");
        round.says(round.otherMember, 8, 9, RemarkKind.SUPPORT, "Oui.");
        round.says(round.otherMember, 0, 0, RemarkKind.OMISSION, "Rien sur le budget.");
        round.withdraws(round.otherMember, round.says(round.otherMember, 4, 4, RemarkKind.SUPPORT, "Non."));
        round.writes(round.otherMember, 5, 5, RemarkKind.QUESTION, "Brouillon.");
        ARound noise = ARound.opened(beans);
        noise.says(noise.member, 4, 4, RemarkKind.SUPPORT, "Ailleurs.");
    }

    private Viewer cabinet() {
        return round.cabinet.viewer();
    }

    private List<SynopsisGroup> by(Axis axis) {
        return axes.groups(cabinet(), round.version, SynopsisFilter.NONE, axis);
    }

    @Test
    void measuresStandInTheOrderOfTheText() {
        decisions.decide(cabinet(), List.of(proposal), new DecisionDraft(Outcome.ACCEPTED, "Oui."));
        List<String> measures = versions.text(cabinet(), round.version).measures().stream()
                .map(measure -> measure.id().toString())
                .toList();
        List<SynopsisGroup> groups = by(Axis.MEASURE);
        assertThat(groups).extracting(SynopsisGroup::key).containsExactly("", measures.get(0), measures.get(1));
        assertThat(groups.get(1))
                .isEqualTo(new SynopsisGroup(
                        Axis.MEASURE,
                        measures.get(0),
                        3,
                        0,
                        2,
                        1,
                        Map.of(RemarkKind.PROPOSAL, 1, RemarkKind.EVIDENCE, 1, RemarkKind.OBJECTION, 1)));
    }

    @Test
    void themesAndFormsAreCountedAndSoAreThoseWithNone() {
        assertThat(by(Axis.THEME))
                .extracting(SynopsisGroup::key, SynopsisGroup::remarks, SynopsisGroup::organisations)
                .containsExactly(tuple(Theme.BUDGET.name(), 4, 3), tuple(Theme.MINORS.name(), 1, 1));
        assertThat(by(Axis.FORM))
                .extracting(SynopsisGroup::key, SynopsisGroup::remarks, SynopsisGroup::organisations)
                .containsExactly(tuple("", 4, 3), tuple(Exploitation.SEXUAL.name(), 1, 1));
    }

    @Test
    void organisationsAreFoundByWhereTheyAre() {
        zones.choose(round.outsider.viewer(), FrenchZone.MAYOTTE);
        assertThat(by(Axis.TERRITORY))
                .extracting(SynopsisGroup::key, SynopsisGroup::remarks, SynopsisGroup::organisations)
                .containsExactly(tuple("Europe/Paris", 4, 2), tuple("Indian/Mayotte", 1, 1));
        SynopsisFilter overseas = SynopsisFilter.NONE.saidIn(FrenchZone.MAYOTTE);
        assertThat(synopsis.rows(cabinet(), round.version, overseas, 0, 10))
                .extracting(SynopsisRow::firstLine)
                .containsExactly(3);
        assertThat(axes.groups(cabinet(), round.version, overseas, Axis.ORGANISATION))
                .extracting(SynopsisGroup::key)
                .containsExactly(round.outsider.viewer().organisation().toString());
    }

    @Test
    void aJointPositionIsOneRemarkOfEachWhoSigned() {
        ARoom room = ARoom.opened(beans);
        PositionId id = room.signable("Un mois au moins.");
        room.answers(room.one, id, AnswerDraft.SIGN);
        room.answers(room.two, id, AnswerDraft.SIGN);
        scenes.deposited(room.one.viewer(), room.version, "la nôtre, à part");
        room.deposits(id);
        Viewer viewer = room.cabinet.viewer();

        SynopsisGroup measure = axes.groups(viewer, room.version, SynopsisFilter.NONE, Axis.MEASURE)
                .getFirst();
        assertThat(measure.remarks()).isEqualTo(2);
        assertThat(measure.joint()).isEqualTo(1);
        assertThat(measure.organisations()).isEqualTo(2);
        SynopsisGroup paris = axes.groups(viewer, room.version, SynopsisFilter.NONE, Axis.TERRITORY)
                .getFirst();
        assertThat(paris.remarks()).isEqualTo(2);
        assertThat(paris.organisations()).isEqualTo(2);
        assertThat(axes.groups(viewer, room.version, SynopsisFilter.NONE, Axis.ORGANISATION))
                .extracting(SynopsisGroup::key, SynopsisGroup::remarks)
                .containsExactlyInAnyOrder(
                        tuple(room.one.viewer().organisation().toString(), 2),
                        tuple(room.two.viewer().organisation().toString(), 1));
    }

    @Test
    void filtersCombine() {
        SynopsisFilter words = new SynopsisFilter(null, null, null, null, null, null, null, null, false, "mois");
        assertThat(lines(words)).containsExactly(4);
        SynopsisFilter wordings = new SynopsisFilter(null, null, null, null, null, null, null, null, true, "");
        assertThat(lines(wordings)).containsExactly(4);
        assertThat(lines(wordings.about(Theme.BUDGET))).isEmpty();
        SynopsisFilter odd = new SynopsisFilter(null, null, null, null, null, null, null, null, false, "100%_");
        assertThat(lines(odd)).isEmpty();
        for (Weight weight : Weight.values()) {
            assertThat(lines(new SynopsisFilter(null, null, null, null, null, null, null, weight, false, "")))
                    .isEmpty();
        }
        for (Axis axis : Axis.values()) {
            assertThat(axes.groups(cabinet(), round.version, words, axis)).hasSize(1);
            assertThat(axes.groups(cabinet(), round.version, words.whoseAnswersAre(true), axis))
                    .isEmpty();
        }
        Measure second = versions.text(cabinet(), round.version).measures().get(1);
        assertThat(lines(SynopsisFilter.NONE.on(second.id()))).containsExactly(8);
    }

    @Test
    void whatIsDecidedIsTheSameOnEachAxis() {
        RemarkId whole = round.says(round.outsider, 11, 11, RemarkKind.QUESTION, "Quand ?");
        decisions.decide(cabinet(), List.of(whole), new DecisionDraft(Outcome.NOTED, ""));
        for (Boolean decided : List.of(true, false)) {
            SynopsisFilter filter = SynopsisFilter.NONE.whoseAnswersAre(decided);
            int remarks = synopsis.totals(cabinet(), round.version, filter).remarks();
            assertThat(remarks).isEqualTo(decided ? 1 : 5);
            for (Axis axis : List.of(Axis.MEASURE, Axis.TERRITORY, Axis.ORGANISATION)) {
                assertThat(axes.groups(cabinet(), round.version, filter, axis).stream()
                                .mapToInt(SynopsisGroup::remarks)
                                .sum())
                        .as(axis.name())
                        .isEqualTo(remarks);
            }
        }
    }

    @Test
    void wordsAreFoundWithWhicheverApostropheIsTyped() {
        round.says(round.member, 6, 6, RemarkKind.SUPPORT, "Oui à l’accueil\u00a0!");
        for (String typed : List.of("l'accueil", "l’accueil", "l’accueil !")) {
            assertThat(lines(new SynopsisFilter(null, null, null, null, null, null, null, null, false, typed)))
                    .as(typed)
                    .containsExactly(6);
        }
    }

    private List<Integer> lines(SynopsisFilter filter) {
        return synopsis.rows(cabinet(), round.version, filter, 0, 100).stream()
                .map(SynopsisRow::firstLine)
                .toList();
    }

    @Test
    void nobodyElseReadsThem() {
        for (Axis axis : Axis.values()) {
            assertNotAllowed(() -> axes.groups(round.member.viewer(), round.version, SynopsisFilter.NONE, axis));
        }
        for (Role role : new Role[] {Role.MINISTRY, Role.OBSERVER, Role.ADMINISTRATOR}) {
            Viewer viewer = people.ofTheState(role).viewer();
            assertNotAllowed(() -> axes.groups(viewer, round.version, SynopsisFilter.NONE, Axis.THEME));
        }
    }
}
