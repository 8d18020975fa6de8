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
import fr.lignealigne.account.PersonId;
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
import fr.lignealigne.synopsis.ui.SynopsisAddress;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who does what inside the State, and until when; what is due first stands first. */
@Route(FollowUpView.PATH)
@Menu(title = "followUp.menu", order = 41)
@RolesAllowed({Roles.CABINET, Roles.MIPROF})
class FollowUpView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "qui-fait-quoi";

    /** In the address: whose passages are shown. */
    static final String PERSON = "personne";

    private final ArbitrationServices services;
    private final CurrentViewer currentViewer;
    private Optional<PersonId> chosen = Optional.empty();

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
        chosen = SynopsisAddress.uuid(event.getLocation().getQueryParameters(), PERSON)
                .map(PersonId::new);
        show();
    }

    private void show() {
        Viewer viewer = currentViewer.get();
        Paragraph lead = new Paragraph(t("followUp.lead"));
        lead.addClassName("lead");
        getContent().removeAll();
        getContent().add(new H1(t("followUp.title")), lead);
        showAssignments(viewer);
        showReferrals(viewer);
    }

    private void showAssignments(Viewer viewer) {
        List<AssignmentDetails> all = services.assignments().list(viewer);
        getContent().add(DeskWords.title("followUp.assignments"));
        if (all.isEmpty()) {
            getContent().add(new EmptyState(t("followUp.noAssignment"), t("followUp.noAssignment.explain")));
            return;
        }
        LocalDate today = LocalDate.ofInstant(services.clock().instant(), Clocks.PARIS);
        List<AssignmentDetails> shown = all.stream()
                .filter(one -> chosen.isEmpty() || one.person().equals(chosen.get()))
                .toList();
        getContent()
                .add(
                        new PersonLoad(all, chosen, today),
                        new AssignmentRows(services, currentViewer, shown, this::show));
    }

    private void showReferrals(Viewer viewer) {
        List<ReferralDetails> followed = services.referrals().followed(viewer);
        getContent().add(DeskWords.title("followUp.referrals"));
        getContent()
                .add(
                        followed.isEmpty()
                                ? new EmptyState(t("followUp.none"), t("followUp.none.explain"))
                                : new ReferralRows(services, currentViewer, followed, this::show));
    }

    @Override
    public String getPageTitle() {
        return t("followUp.title") + " – " + t("app.name");
    }
}
