package fr.lignealigne.decision.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.ReferralAccess;
import fr.lignealigne.synopsis.ui.SynopsisAddress;
import fr.lignealigne.synopsis.ui.SynopsisLinks;
import java.util.List;
import org.springframework.stereotype.Component;

/** From the consolidated table to asking a ministry about all that its filters choose, for MIPROF. */
@Component
class WayToRefer implements SynopsisLinks {

    @Override
    public List<Anchor> on(Viewer viewer, PlanVersionId version, SynopsisAddress address) {
        return ReferralAccess.mayRefer(viewer)
                ? List.of(new Anchor(ReferView.path(version, address.filters()), t("referral.refer")))
                : List.of();
    }

    @Override
    public boolean isOftenTaken() {
        return true;
    }
}
