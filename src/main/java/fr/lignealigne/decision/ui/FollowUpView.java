package fr.lignealigne.decision.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
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
import fr.lignealigne.decision.assignment.AssignmentChanged;
import fr.lignealigne.decision.assignment.AssignmentDetails;
import fr.lignealigne.decision.referral.ReferralDetails;
import fr.lignealigne.live.Change;
import fr.lignealigne.live.LivePages;
import fr.lignealigne.remark.ReferralChanged;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.ui.EmptyState;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;

/** Who does what inside the State, and until when; what is due first stands first. */
@Route(FollowUpView.PATH)
@Menu(title = "followUp.menu", order = 41)
@RolesAllowed({Roles.CABINET, Roles.MIPROF})
class FollowUpView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "qui-fait-quoi";

    private final ArbitrationServices services;
    private final CurrentViewer currentViewer;
    private FollowUpAddress address = new FollowUpAddress(null, null);

    FollowUpView(ArbitrationServices services, CurrentViewer currentViewer, LivePages live) {
        this.services = services;
        this.currentViewer = currentViewer;
        getContent().addClassNames("page", "who-does-what");
        live.follow(
                this,
                Change.class,
                change -> change instanceof ReferralChanged || change instanceof AssignmentChanged,
                changes -> show());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = FollowUpAddress.of(event.getLocation().getQueryParameters());
        show();
    }

    private void show() {
        Viewer viewer = currentViewer.get();
        Paragraph lead = new Paragraph(t("followUp.lead"));
        lead.addClassName("lead");
        getContent().removeAll();
        getContent().add(new H1(t("followUp.title")), lead, new FollowUpStates(address));
        LocalDate today = LocalDate.ofInstant(services.clock().instant(), Clocks.PARIS);
        showAssignments(viewer, today);
        showReferrals(viewer, today);
    }

    private void showAssignments(Viewer viewer, LocalDate today) {
        List<AssignmentDetails> all = services.assignments().list(viewer);
        getContent().add(DeskWords.title("followUp.assignments"));
        if (all.isEmpty()) {
            getContent().add(new EmptyState(t("followUp.noAssignment"), t("followUp.noAssignment.explain")));
            return;
        }
        List<AssignmentDetails> shown = all.stream()
                .filter(one -> address.person() == null || one.person().equals(address.person()))
                .filter(one -> address.chosenState().isEmpty()
                        || address.chosenState().get().isOf(one, today))
                .toList();
        getContent()
                .add(
                        new PersonLoad(all, address, today),
                        shown.isEmpty() ? nothing() : new AssignmentRows(services, currentViewer, shown, this::show));
    }

    /** Nothing is in that state, or in that care. */
    private Component nothing() {
        return new EmptyState(
                t("followUp.filtered"),
                t("followUp.filtered.explain"),
                new Anchor(new FollowUpAddress(null, null).href(), t("followUp.filtered.all")));
    }

    private void showReferrals(Viewer viewer, LocalDate today) {
        List<ReferralDetails> followed = services.referrals().followed(viewer);
        getContent().add(DeskWords.title("followUp.referrals"));
        if (followed.isEmpty()) {
            getContent().add(new EmptyState(t("followUp.none"), t("followUp.none.explain")));
            return;
        }
        List<ReferralDetails> shown = followed.stream()
                .filter(one -> address.chosenState().isEmpty()
                        || address.chosenState().get().isOf(one, today))
                .toList();
        getContent().add(shown.isEmpty() ? nothing() : new ReferralRows(services, currentViewer, shown, this::show));
    }

    @Override
    public String getPageTitle() {
        return t("followUp.title") + " – " + t("app.name");
    }
}
