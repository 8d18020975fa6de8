package fr.lignealigne;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.account.AccountRights;
import fr.lignealigne.account.FactorRights;
import fr.lignealigne.account.MandateRights;
import fr.lignealigne.account.StateIdentityRights;
import fr.lignealigne.audit.AuditRights;
import fr.lignealigne.audit.seal.SealRights;
import fr.lignealigne.bilateral.BilateralRights;
import fr.lignealigne.bilateral.agenda.AgendaRights;
import fr.lignealigne.bilateral.contribution.WrittenContributionRights;
import fr.lignealigne.bilateral.minutes.MinutesRights;
import fr.lignealigne.bilateral.request.RequestRights;
import fr.lignealigne.bilateral.scenario.ScenarioRights;
import fr.lignealigne.collective.CollectiveRights;
import fr.lignealigne.collective.position.PositionRights;
import fr.lignealigne.consultation.RoundRights;
import fr.lignealigne.contribution.ContributionRights;
import fr.lignealigne.decision.DecisionRights;
import fr.lignealigne.decision.assignment.AssignmentRights;
import fr.lignealigne.decision.note.NoteRights;
import fr.lignealigne.decision.sitting.SittingRights;
import fr.lignealigne.decision.template.TemplateRights;
import fr.lignealigne.decision.trace.TraceRights;
import fr.lignealigne.export.preparation.PreparationRights;
import fr.lignealigne.export.word.AnnotationRights;
import fr.lignealigne.keeping.KeepingRights;
import fr.lignealigne.notice.NoticeRights;
import fr.lignealigne.plan.PlanRights;
import fr.lignealigne.plenary.PlenaryRights;
import fr.lignealigne.question.QuestionRights;
import fr.lignealigne.remark.ReferralRights;
import fr.lignealigne.remark.RemarkRights;
import fr.lignealigne.remark.TeamRights;
import fr.lignealigne.support.Rights;
import fr.lignealigne.synopsis.SynopsisRights;
import fr.lignealigne.timeline.TimelineRights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Writes who may do what into {@code docs/rights.md}; a right never changes unseen. */
class RightsMatrixTest {

    private static final Path MATRIX = Path.of("docs", "rights.md");

    private static final List<Rights> MODULES = List.of(
            new AccountRights(),
            new FactorRights(),
            new StateIdentityRights(),
            new MandateRights(),
            new PlanRights(),
            new RoundRights(),
            new RemarkRights(),
            new ReferralRights(),
            new TeamRights(),
            new AnnotationRights(),
            new CollectiveRights(),
            new QuestionRights(),
            new NoticeRights(),
            new PositionRights(),
            new ContributionRights(),
            new SynopsisRights(),
            new DecisionRights(),
            new TraceRights(),
            new SittingRights(),
            new AssignmentRights(),
            new TemplateRights(),
            new NoteRights(),
            new TimelineRights(),
            new PlenaryRights(),
            new BilateralRights(),
            new RequestRights(),
            new ScenarioRights(),
            new WrittenContributionRights(),
            new PreparationRights(),
            new AgendaRights(),
            new MinutesRights(),
            new AuditRights(),
            new SealRights(),
            new KeepingRights());

    @Test
    void rightsAreWhatTheMatrixSays() throws IOException {
        String actual = """
                # Who may do what

                Written by `RightsMatrixTest` from the functions that the services ask; do not edit. « own » is the
                association whose remark, meeting or colleague is meant; « Collective lead » and « coordinator » are of
                other member associations, « outside lead » of one that is not a member.

                """ + MODULES.stream().map(Rights::table).collect(Collectors.joining());
        String before = Files.exists(MATRIX) ? Files.readString(MATRIX) : "";
        Files.writeString(MATRIX, actual);
        assertThat(before)
                .as("docs/rights.md was rewritten: read the difference, and commit it if it is meant")
                .isEqualTo(actual);
    }
}
