package fr.lignealigne.remark.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Roles;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.remark.CarriedRemark;
import fr.lignealigne.remark.RemarkFilter;
import fr.lignealigne.shared.ui.EmptyState;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The remarks of the viewer's association: what is still to deposit first, then what the State has. */
@Route("remarques")
@Menu(title = "remarks.title", order = 20)
@RolesAllowed({Roles.ASSOCIATION_MEMBER, Roles.ASSOCIATION_LEAD, Roles.COLLECTIVE_COORDINATOR})
class MyRemarksView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private final RemarksServices services;
    private final CurrentViewer currentViewer;
    private RemarksAddress address = RemarksAddress.of(QueryParameters.empty());

    MyRemarksView(RemarksServices services, CurrentViewer currentViewer) {
        this.services = services;
        this.currentViewer = currentViewer;
        getContent().addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = RemarksAddress.of(event.getLocation().getQueryParameters());
        show(address.version());
    }

    private void show(String wanted) {
        Viewer viewer = currentViewer.get();
        List<VersionSummary> readable = services.versions().list(viewer);
        getContent().removeAll();
        getContent().add(new H1(t("remarks.title")));
        Optional<VersionSummary> shown = readable.stream()
                .filter(version -> version.id().toString().equals(wanted))
                .findFirst()
                .or(() -> latest(readable));
        if (shown.isEmpty()) {
            getContent().add(new EmptyState(t("remarks.none.title"), t("remarks.none.noVersion")));
            return;
        }
        getContent().add(new VersionTabs(readable, shown.get(), "remarques"));
        addCarried(viewer, shown.get());
        Anchor contributions = new Anchor("contributions/" + shown.get().id(), t("contribution.way"));
        contributions.addClassName("contributions-way");
        getContent().add(contributions);
        VersionSummary version = shown.get();
        address = address.onVersion(version.id().toString());
        RemarkFilter all = RemarkFilter.NONE.ofOrganisation(viewer.organisation());
        if (services.remarks().count(viewer, version.id(), all) == 0) {
            Anchor read = new Anchor("lecture/" + version.id(), t("remarks.read"));
            read.addClassNames("button", "main");
            getContent().add(new EmptyState(t("remarks.none.title"), t("remarks.none.explain"), read));
            return;
        }
        OwnRemarks list = new OwnRemarks(services, currentViewer, version, address);
        RemarksFilters filters = new RemarksFilters(
                address, services.versions().text(viewer, version.id()).measures(), chosen -> {
                    address = chosen;
                    UI.getCurrent().getPage().getHistory().replaceState(null, chosen.href());
                    list.show(chosen);
                });
        getContent().add(filters, list);
    }

    private static Optional<VersionSummary> latest(List<VersionSummary> readable) {
        return readable.stream()
                .filter(version -> version.publishedAt() != null)
                .max(Comparator.comparing(VersionSummary::publishedAt));
    }

    /** What was written on earlier versions and stands in this one. */
    private void addCarried(Viewer viewer, VersionSummary version) {
        List<CarriedRemark> followed = services.carried().own(viewer, version.id());
        if (followed.isEmpty()) {
            return;
        }
        long waiting = followed.stream().filter(CarriedRemark::toConfirm).count();
        Anchor places = new Anchor("places/" + version.id(), t("remarks.carried", followed.size(), waiting));
        places.addClassNames("button", waiting > 0 ? "main" : "quiet");
        getContent().add(places);
    }

    @Override
    public String getPageTitle() {
        return t("remarks.title") + " – " + t("app.name");
    }
}
