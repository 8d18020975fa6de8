package fr.lignealigne.plan.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Roles;
import fr.lignealigne.plan.PlanId;
import fr.lignealigne.plan.PlanSummary;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.plan.imports.ImportedText;
import fr.lignealigne.shared.ui.Confirm;
import fr.lignealigne.shared.ui.Toasts;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** A plan's text comes in from a file; what was understood is shown and mended before anything is kept. */
@Route("plan/importer")
@RolesAllowed(Roles.MIPROF)
class ImportView extends Composite<Main> implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final Versions versions;
    private final CurrentViewer currentViewer;
    private @Nullable PlanSummary plan;
    private @Nullable ImportPreview preview;

    ImportView(Versions versions, CurrentViewer currentViewer) {
        this.versions = versions;
        this.currentViewer = currentViewer;
        getContent().addClassNames("page", "import");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        plan = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("plan")
                .map(this::find)
                .orElse(null);
        askForAFile();
    }

    private PlanSummary find(String id) {
        return versions.plans(currentViewer.get()).stream()
                .filter(candidate -> candidate.id().toString().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private void askForAFile() {
        preview = null;
        getContent().removeClassName("wide");
        Paragraph lead = new Paragraph(t("import.lead"));
        lead.addClassName("lead");
        getContent().removeAll();
        getContent().add(new H1(title()));
        if (plan != null) {
            getContent().add(new H2(plan.title()));
        }
        getContent().add(lead, new FileDrop(this::show));
    }

    private String title() {
        return t(plan == null ? "import.title" : "import.titleNext");
    }

    private void show(ImportedText text) {
        getContent().addClassName("wide");
        preview = new ImportPreview(text, plan, this::keep, this::startAgain);
        getContent().removeAll();
        getContent().add(new H1(title()), preview);
    }

    private void startAgain() {
        if (mended()) {
            askToLeave(this::askForAFile);
        } else {
            askForAFile();
        }
    }

    private boolean mended() {
        return preview != null && preview.isMended();
    }

    private static ConfirmDialog askToLeave(Runnable then) {
        return Confirm.ask(t("import.leave.title"), t("import.leave.consequence"), t("import.leave.confirm"), then);
    }

    private void keep(String planTitle, ImportedText text) {
        PlanId next = plan == null ? null : plan.id();
        if (next == null) {
            versions.prepareNew(currentViewer.get(), planTitle, text);
        } else {
            versions.prepareNext(currentViewer.get(), next, text);
        }
        preview = null;
        Toasts.done(t("import.kept"));
        UI.getCurrent().navigate("plan");
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (mended()) {
            BeforeLeaveEvent.ContinueNavigationAction leave = event.postpone();
            askToLeave(leave::proceed).addCancelListener(cancel -> leave.cancel());
        }
    }

    @Override
    public String getPageTitle() {
        return title() + " – " + t("app.name");
    }
}
