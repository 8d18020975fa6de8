package fr.lignealigne.plan.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Roles;
import fr.lignealigne.plan.OpenedDraft;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Redrafting;
import fr.lignealigne.plan.imports.ImportedText;
import fr.lignealigne.shared.ui.Toasts;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** The text of a version in preparation, back on the workbench. */
@Route("plan/preparation/:version")
@RolesAllowed(Roles.MIPROF)
class RedraftView extends Composite<Main> implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final Redrafting redrafting;
    private final CurrentViewer currentViewer;
    private @Nullable ImportPreview preview;
    private String title = "";

    RedraftView(Redrafting redrafting, CurrentViewer currentViewer) {
        this.redrafting = redrafting;
        this.currentViewer = currentViewer;
        getContent().addClassNames("page", "import", "wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        OpenedDraft draft = redrafting.open(
                currentViewer.get(),
                version(event.getRouteParameters().get("version").orElse("")));
        title = t("import.titleEdit", draft.version().label());
        String plan = draft.version().planTitle();
        Errand errand = new Errand(
                plan, t("draft.keep"), t("draft.close"), (same, text) -> keep(draft, text), RedraftView::leave);
        preview = new ImportPreview(ImportedText.of(plan, draft.text(), draft.leftOut(), draft.guesses()), errand);
        getContent().removeAll();
        getContent().add(new H1(title), preview);
    }

    static PlanVersionId version(String id) {
        try {
            return PlanVersionId.of(id);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException();
        }
    }

    /** A refusal leaves the text on the screen. */
    private void keep(OpenedDraft draft, ImportedText text) {
        redrafting.replace(currentViewer.get(), draft.version().id(), draft.revision(), text);
        preview = null;
        Toasts.done(t("draft.kept", draft.version().label()));
        leave();
    }

    private static void leave() {
        UI.getCurrent().navigate("plan");
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (preview != null && preview.isMended()) {
            Unsaved.hold(event);
        }
    }

    @Override
    public String getPageTitle() {
        return title + " – " + t("app.name");
    }
}
