package fr.lignealigne.decision.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Roles;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.referral.ReferralDetails;
import fr.lignealigne.live.LivePages;
import fr.lignealigne.remark.ReferralChanged;
import fr.lignealigne.shared.ui.EmptyState;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Who does what inside the State, and until when; what is behind stands first. */
@Route("qui-fait-quoi")
@Menu(title = "followUp.menu", order = 41)
@RolesAllowed({Roles.CABINET, Roles.MIPROF})
class FollowUpView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private final ArbitrationServices services;
    private final CurrentViewer currentViewer;

    FollowUpView(ArbitrationServices services, CurrentViewer currentViewer, LivePages live) {
        this.services = services;
        this.currentViewer = currentViewer;
        getContent().addClassNames("page", "follow-up");
        live.follow(this, ReferralChanged.class, change -> true, changes -> show());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        Viewer viewer = currentViewer.get();
        List<ReferralDetails> followed = services.referrals().followed(viewer);
        Paragraph lead = new Paragraph(t("followUp.lead"));
        lead.addClassName("lead");
        getContent().removeAll();
        getContent().add(new H1(t("followUp.title")), lead, DeskWords.title("followUp.referrals"));
        if (followed.isEmpty()) {
            getContent().add(new EmptyState(t("followUp.none"), t("followUp.none.explain")));
        } else {
            getContent().add(new ReferralRows(services, currentViewer, followed, this::show));
        }
    }

    @Override
    public String getPageTitle() {
        return t("followUp.title") + " – " + t("app.name");
    }
}
