package fr.lignealigne.plan.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Roles;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.AcceptedOmissions;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.plan.imports.ImportedText;
import fr.lignealigne.plan.imports.LeftOut;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.ui.EmptyState;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;

/** What of a version's file is not in its text, and who kept it so. */
@Route("plan/non-repris/:version")
@RolesAllowed(Roles.MIPROF)
class LeftOutView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private final Versions versions;
    private final CurrentViewer currentViewer;
    private String title = "";

    LeftOutView(Versions versions, CurrentViewer currentViewer) {
        this.versions = versions;
        this.currentViewer = currentViewer;
        getContent().addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Viewer viewer = currentViewer.get();
        PlanVersionId id =
                RedraftView.version(event.getRouteParameters().get("version").orElse(""));
        VersionSummary version = versions.get(viewer, id);
        AcceptedOmissions accepted = versions.leftOut(viewer, id);
        List<LeftOut> pieces = ImportedText.of(version.planTitle(), versions.text(viewer, id), accepted.pieces())
                .leftOut();
        title = t("leftOut.title", version.label());
        getContent().removeAll();
        getContent().add(new H1(title), inFrench(new H2(version.planTitle())));
        String by = accepted.by();
        Instant at = accepted.at();
        if (by == null || at == null) {
            Anchor read = new Anchor("lecture/" + id, t("versions.read"));
            read.addClassName("button");
            getContent().add(new EmptyState(t("leftOut.none.title"), t("leftOut.none.explain"), read));
            return;
        }
        Paragraph said =
                new Paragraph(t("leftOut.by", LeftOutList.counts(pieces), by, FrenchDates.fullMoment(at, language())));
        said.addClassName("lead");
        getContent().add(said, new LeftOutList(pieces, null));
    }

    @Override
    public String getPageTitle() {
        return title + " – " + t("app.name");
    }
}
