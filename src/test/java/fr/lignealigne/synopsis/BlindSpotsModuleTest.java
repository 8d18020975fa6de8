package fr.lignealigne.synopsis;

import static fr.lignealigne.support.Refusals.assertNotAllowed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.ARound;
import fr.lignealigne.decision.DecisionDraft;
import fr.lignealigne.decision.Decisions;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.plan.ItemId;
import fr.lignealigne.plan.Passage;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.Anchor;
import fr.lignealigne.remark.Exploitation;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.support.PortalTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Where nobody spoke, what is unanswered, which accepted wordings contradict each other. */
@PortalTest
class BlindSpotsModuleTest {

    private static final String LINE = "L’évaluation de sa situation est conduite en cinq jours au plus.";

    @Autowired
    BlindSpots blindSpots;

    @Autowired
    Decisions decisions;

    @Autowired
    Versions versions;

    @Autowired
    People people;

    @Autowired
    AutowireCapableBeanFactory beans;

    ARound round;
    ItemId first;
    ItemId second;

    @BeforeEach
    void twoMeasures() {
        round = ARound.opened(beans);
        List<ItemId> measures = text().measures().stream().map(one -> one.id()).toList();
        first = measures.get(0);
        second = measures.get(1);
    }

    private PlanText text() {
        return versions.text(cabinet(), round.version);
    }

    private Viewer cabinet() {
        return round.cabinet.viewer();
    }

    private RemarkId accepted(People.Someone who, Anchor anchor, String wording) {
        RemarkId id = round.proposes(who, anchor, wording);
        decisions.decide(cabinet(), List.of(id), new DecisionDraft(Outcome.ACCEPTED, "Oui."));
        return id;
    }

    private Anchor line() {
        return new Anchor.OnPassage(text().lines(4, 4));
    }

    @Test
    void showsWhoSpokeOfWhatAndWhatIsUnanswered() {
        round.says(round.member, 4, 4, RemarkKind.EVIDENCE, "Des chiffres.");
        RemarkId other = round.says(round.outsider, 5, 5, RemarkKind.SUPPORT, "Oui.");
        round.writes(round.otherMember, 8, 8, RemarkKind.SUPPORT, "Brouillon.");
        decisions.decide(cabinet(), List.of(other), new DecisionDraft(Outcome.NOTED, ""));

        SpokenMap forms = blindSpots.byForm(cabinet(), round.version);
        assertThat(forms.of(first)).isEqualTo(new SpokenMap.Cell(2, 2, 1));
        assertThat(forms.of(first, Exploitation.SEXUAL.name())).isEqualTo(new SpokenMap.Cell(1, 1, 1));
        assertThat(forms.of(first, "")).isEqualTo(new SpokenMap.Cell(1, 1, 0));
        assertThat(forms.of(second).isSilent()).isTrue();

        SpokenMap organisations = blindSpots.byOrganisation(cabinet(), round.version);
        assertThat(organisations.of(first, round.member.viewer().organisation().toString()))
                .isEqualTo(new SpokenMap.Cell(1, 1, 1));
        assertThat(organisations
                        .of(first, round.otherMember.viewer().organisation().toString())
                        .isSilent())
                .isTrue();
    }

    @Test
    void findsAcceptedWordingsThatContradictEachOther() {
        accepted(round.member, line(), LINE.replace("cinq jours", "dix jours"));
        accepted(round.otherMember, line(), LINE.replace("L’évaluation", "Toute évaluation"));
        assertThat(blindSpots.byForm(cabinet(), round.version).contradictory()).isEmpty();

        round.proposes(round.outsider, line(), LINE.replace("cinq jours", "une semaine"));
        assertThat(blindSpots.byForm(cabinet(), round.version).contradictory())
                .as("one of them is not accepted")
                .isEmpty();

        Passage passage = text().lines(4, 4);
        int at = LINE.indexOf("cinq jours");
        Anchor words =
                new Anchor.OnPassage(new Passage(passage.from(), at, passage.from(), at + "cinq jours".length()));
        accepted(round.outsider, words, "un mois");
        SpokenMap map = blindSpots.byOrganisation(cabinet(), round.version);
        assertThat(map.isContradictory(first)).isTrue();
        assertThat(map.isContradictory(second)).isFalse();
        assertThat(map.contradictory()).singleElement().satisfies(one -> {
            assertThat(one.wordings().base()).isEqualTo(LINE);
            assertThat(one.wordings().contradictions())
                    .singleElement()
                    .satisfies(dispute -> assertThat(dispute.words()).isEqualTo("cinq jours"));
        });
    }

    @Test
    void nobodyElseSeesThem() {
        assertNotAllowed(() -> blindSpots.byForm(round.member.viewer(), round.version));
        for (Role role : new Role[] {Role.MINISTRY, Role.OBSERVER, Role.ADMINISTRATOR}) {
            Viewer viewer = people.ofTheState(role).viewer();
            assertNotAllowed(() -> blindSpots.byOrganisation(viewer, round.version));
        }
    }
}
