package fr.lignealigne.walls;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.decision.AdviceDraft;
import fr.lignealigne.decision.Advices;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.remark.ReferralDraft;
import fr.lignealigne.remark.ReferralId;
import fr.lignealigne.remark.Referring;
import fr.lignealigne.remark.RemarkId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** A remark on a {@link Stage} on which a ministry advises, and one that was taken back from it. */
final class ReferralScene {

    ReferralScene(ApplicationContext portal, Stage stage, RemarkId asked, RemarkId recalled) {
        Referring referring = portal.getBean(Referring.class);
        OrganisationId ministry = stage.viewer("ministry").organisation();
        ReferralId taken = referring.refer(
                stage.viewer("miprof"), stage.version, List.of(recalled), draft(ministry, "Par erreur."));
        referring.recall(stage.viewer("miprof"), taken, 0);
        stage.things.keep(referring.refer(
                stage.viewer("miprof"), stage.version, List.of(asked), draft(ministry, "Est-ce tenable, zqsaisine ?")));
        portal.getBean(Advices.class)
                .give(stage.viewer("ministry"), List.of(asked), new AdviceDraft(Outcome.ACCEPTED, "Oui, zqconseil."));
    }

    private static ReferralDraft draft(OrganisationId ministry, String question) {
        return new ReferralDraft(ministry, LocalDate.now().plusDays(9), question);
    }
}
