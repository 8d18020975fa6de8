package fr.lignealigne.decision.sitting.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.sitting.SittingAccess;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.synopsis.ui.SynopsisAddress;
import fr.lignealigne.synopsis.ui.SynopsisLinks;
import java.util.List;
import org.springframework.stereotype.Component;

/** From the consolidated table, with its filters, to the sittings. */
@Component
class WayToSittings implements SynopsisLinks {

    @Override
    public List<Anchor> on(Viewer viewer, PlanVersionId version, SynopsisAddress address) {
        return SittingAccess.maySit(viewer)
                ? List.of(new Anchor(
                        "arbitrage/seances?" + address.onVersion(version).all().getQueryString(), t("sitting.menu")))
                : List.of();
    }

    @Override
    public boolean isOftenTaken() {
        return true;
    }
}
