package fr.lignealigne.decision.summary.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.consultation.RoundSummary;
import fr.lignealigne.consultation.Rounds;
import fr.lignealigne.decision.DecisionAccess;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.synopsis.ui.SynopsisAddress;
import fr.lignealigne.synopsis.ui.SynopsisLinks;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** From the consolidated table to the public summary, for the State, once the answers are released. */
@Component
@Order(2)
class WayToSummary implements SynopsisLinks {

    private final Rounds rounds;

    WayToSummary(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public List<Anchor> on(Viewer viewer, PlanVersionId version, SynopsisAddress address) {
        boolean isReleased = DecisionAccess.mayReadPrepared(viewer)
                && rounds.of(viewer, version).map(RoundSummary::releasedAt).isPresent();
        return isReleased ? List.of(new Anchor(SummaryView.PATH + "/" + version, t("summary.title"))) : List.of();
    }
}
