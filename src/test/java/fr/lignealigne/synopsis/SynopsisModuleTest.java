package fr.lignealigne.synopsis;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.ARound;
import fr.lignealigne.decision.DecisionDraft;
import fr.lignealigne.decision.Decisions;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.Exploitation;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.Theme;
import fr.lignealigne.support.PortalTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@PortalTest
class SynopsisModuleTest {

    @Autowired
    Synopsis synopsis;

    @Autowired
    Decisions decisions;

    @Autowired
    Versions versions;

    @Autowired
    AutowireCapableBeanFactory beans;

    ARound round;
    RemarkId proposal;

    @BeforeEach
    void aTalkedOfPassageAndTwoOthers() {
        round = ARound.opened(beans);
        proposal = round.says(round.member, 4, 4, RemarkKind.PROPOSAL, "Un mois.");
        round.says(round.member, 4, 4, RemarkKind.EVIDENCE, "Des chiffres.");
        round.says(round.outsider, 4, 4, RemarkKind.OBJECTION, "Trop court.");
        round.says(round.otherMember, 8, 9, RemarkKind.SUPPORT, "Oui.");
        round.says(round.otherMember, 0, 0, RemarkKind.OMISSION, "Rien sur le budget.");
        round.withdraws(round.otherMember, round.says(round.otherMember, 4, 4, RemarkKind.SUPPORT, "Non."));
        round.writes(round.otherMember, 5, 5, RemarkKind.QUESTION, "Brouillon.");
        ARound noise = ARound.opened(beans);
        noise.says(noise.member, 4, 4, RemarkKind.SUPPORT, "Ailleurs.");
    }

    Viewer cabinet() {
        return round.cabinet.viewer();
    }

    @Test
    void countsOrganisationsAndNotMessages() {
        List<SynopsisRow> rows = synopsis.rows(cabinet(), round.version, SynopsisFilter.NONE, 0, 10);
        assertThat(rows).extracting(SynopsisRow::firstLine).containsExactly(0, 4, 8);
        SynopsisRow row = rows.get(1);
        assertThat(row.remarks()).isEqualTo(3);
        assertThat(row.organisations()).isEqualTo(2);
        assertThat(row.measureTitle()).isEqualTo("Mesure 1. Protéger");
        assertThat(row.quote()).isEqualTo("L’évaluation de sa situation est conduite en cinq jours au plus.");
        assertThat(row.byKind())
                .isEqualTo(Map.of(RemarkKind.PROPOSAL, 1, RemarkKind.EVIDENCE, 1, RemarkKind.OBJECTION, 1));
        assertThat(synopsis.totals(cabinet(), round.version, SynopsisFilter.NONE))
                .isEqualTo(new SynopsisTotals(3, 3, 5, 0));
    }

    @Test
    void filtersByWhatWasSaidByWhomAndWhere() {
        assertThat(firstLines(new SynopsisFilter(null, Theme.MINORS, null, null, null, null)))
                .containsExactly(4);
        assertThat(firstLines(new SynopsisFilter(null, null, Exploitation.SEXUAL, null, null, null)))
                .containsExactly(4);
        assertThat(firstLines(new SynopsisFilter(null, null, null, RemarkKind.SUPPORT, null, null)))
                .containsExactly(8);
        assertThat(firstLines(new SynopsisFilter(
                        null, null, null, null, round.outsider.viewer().organisation(), null)))
                .containsExactly(4);
        var measure = versions.text(cabinet(), round.version).measures().get(1).id();
        assertThat(firstLines(new SynopsisFilter(measure, null, null, null, null, null)))
                .containsExactly(8);
    }

    @Test
    void tellsTheDecidedPassagesFromTheOthers() {
        decisions.decide(cabinet(), List.of(proposal), new DecisionDraft(Outcome.ACCEPTED, "Oui."));
        RemarkId whole = round.says(round.member, 11, 11, RemarkKind.QUESTION, "Quand ?");
        decisions.decide(cabinet(), List.of(whole), new DecisionDraft(Outcome.NOTED, ""));

        assertThat(firstLines(SynopsisFilter.NONE.whoseAnswersAre(true))).containsExactly(11);
        assertThat(firstLines(SynopsisFilter.NONE.whoseAnswersAre(false))).containsExactly(0, 4, 8);
        assertThat(synopsis.totals(cabinet(), round.version, SynopsisFilter.NONE.whoseAnswersAre(false)))
                .isEqualTo(new SynopsisTotals(3, 3, 5, 1));
        assertThat(synopsis.trail(cabinet(), round.version, SynopsisFilter.NONE).stops())
                .containsExactly(
                        new PassageStop(0, 0, false),
                        new PassageStop(4, 4, false),
                        new PassageStop(8, 9, false),
                        new PassageStop(11, 11, true));
    }

    @Test
    void givesTheTablePageByPage() {
        assertThat(synopsis.rows(cabinet(), round.version, SynopsisFilter.NONE, 1, 1))
                .extracting(SynopsisRow::firstLine)
                .containsExactly(4);
    }

    private List<Integer> firstLines(SynopsisFilter filter) {
        return synopsis.rows(cabinet(), round.version, filter, 0, 100).stream()
                .map(SynopsisRow::firstLine)
                .toList();
    }
}
