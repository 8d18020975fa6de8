package fr.lignealigne.decision.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.DecisionAccess;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.synopsis.ui.SynopsisAddress;
import fr.lignealigne.synopsis.ui.SynopsisLinks;
import java.util.List;
import org.springframework.stereotype.Component;

/** From the consolidated table to one answer for all that its filters choose. */
@Component
class WayToTogether implements SynopsisLinks {

    @Override
    public List<Anchor> on(Viewer viewer, PlanVersionId version, SynopsisAddress address) {
        return DecisionAccess.mayDecide(viewer)
                ? List.of(new Anchor(
                        "arbitrage/ensemble?" + address.onVersion(version).all().getQueryString(), t("together.menu")))
                : List.of();
    }

    @Override
    public boolean isOftenTaken() {
        return true;
    }
}
