package fr.lignealigne.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.plan.AcceptedWording;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.plan.WordingOrigin;
import fr.lignealigne.remark.Anchor;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.support.PortalTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@PortalTest
class AcceptedProposalsModuleTest {

    @Autowired
    AcceptedProposals accepted;

    @Autowired
    Decisions decisions;

    @Autowired
    Versions versions;

    @Autowired
    People people;

    @Autowired
    AutowireCapableBeanFactory beans;

    ARound round;

    @BeforeEach
    void anotherRoundAcceptsSomethingElse() {
        ARound other = ARound.opened(beans);
        RemarkId noise = other.says(other.member, 4, 4, RemarkKind.PROPOSAL, "Sur un autre plan.");
        decisions.decide(other.cabinet.viewer(), List.of(noise), outcome(Outcome.ACCEPTED));
        round = ARound.opened(beans);
    }

    @Test
    void givesWhatIsAcceptedWithItsPlaceAndItsAuthor() {
        RemarkId remark = proposal(round.member, 4);
        decide(Outcome.ACCEPTED, remark);
        AcceptedWording wording = wordings().getFirst();
        assertThat(wordings()).hasSize(1);
        assertThat(wording.origin()).isInstanceOfSatisfying(WordingOrigin.Proposed.class, by -> {
            assertThat(by.code()).startsWith("R-");
            assertThat(by.organisation()).isEqualTo(round.member.viewer().organisationName());
        });
        assertThat(wording.inPart()).isFalse();
        assertThat(wording.firstLine()).isEqualTo(4);
        assertThat(wording.wording()).isEqualTo("L’évaluation est conduite en un mois au moins.");
        assertThat(wording.passage())
                .isEqualTo(versions.text(round.miprof.viewer(), round.version()).lines(4, 4));
    }

    @Test
    void saysWhatIsAcceptedInPart() {
        decide(Outcome.PARTLY_ACCEPTED, proposal(round.member, 5));
        assertThat(wordings()).extracting(AcceptedWording::inPart).containsExactly(true);
    }

    @Test
    void aWholeMeasureHasNoPassage() {
        Anchor measure = new Anchor.OnMeasure(versions.text(round.miprof.viewer(), round.version())
                .measures()
                .getFirst()
                .id());
        decide(Outcome.ACCEPTED, round.proposes(round.member, measure, "Protéger et accompagner"));
        assertThat(wordings()).extracting(AcceptedWording::passage).containsOnlyNulls();
        assertThat(wordings()).extracting(AcceptedWording::firstLine).containsExactly(2);
    }

    @Test
    void leavesOutWhatWasRefusedOrWithdrawnOrProposesNothing() {
        decide(Outcome.REJECTED, proposal(round.member, 3));
        decide(Outcome.TO_DISCUSS, proposal(round.member, 4));
        decide(Outcome.ACCEPTED, round.says(round.outsider, 4, 4, RemarkKind.OBJECTION, "Trop court."));
        RemarkId withdrawn = proposal(round.outsider, 5);
        decide(Outcome.ACCEPTED, withdrawn);
        round.withdraws(round.outsider, withdrawn);
        proposal(round.otherMember, 6);
        Anchor line = new Anchor.OnPassage(
                versions.text(round.miprof.viewer(), round.version()).lines(8, 8));
        decide(Outcome.ACCEPTED, round.proposes(round.member, line, "Les policiers sont formés."));
        assertThat(wordings()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "MIPROF", mode = EnumSource.Mode.EXCLUDE)
    void refusesEverybodyWhoDoesNotPrepareVersions(Role role) {
        assertThatThrownBy(() -> accepted.of(people.playing(role).viewer(), round.version()))
                .isInstanceOf(NotAllowed.class);
    }

    private List<AcceptedWording> wordings() {
        return accepted.of(round.miprof.viewer(), round.version());
    }

    private RemarkId proposal(People.Someone lead, int line) {
        return round.says(lead, line, line, RemarkKind.PROPOSAL, "Autrement.");
    }

    private void decide(Outcome outcome, RemarkId remark) {
        decisions.decide(round.cabinet.viewer(), List.of(remark), outcome(outcome));
    }

    private static DecisionDraft outcome(Outcome outcome) {
        return new DecisionDraft(outcome, "Voici pourquoi.");
    }
}
