package fr.lignealigne.synopsis.ui;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Roles;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.consultation.RoundState;
import fr.lignealigne.consultation.RoundSummary;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.ui.EmptyState;
import fr.lignealigne.shared.ui.FocusKeeper;
import fr.lignealigne.synopsis.Axis;
import fr.lignealigne.synopsis.SynopsisFilter;
import fr.lignealigne.synopsis.SynopsisGroup;
import fr.lignealigne.synopsis.SynopsisRow;
import fr.lignealigne.synopsis.SynopsisTotals;
import fr.lignealigne.synopsis.ui.Consultations.Consulted;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** The consolidated feedback: all that someone spoke of, how many organisations, and what is left to decide. */
@Route("arbitrage")
@Menu(title = "synopsis.menu", order = 40)
@RolesAllowed({Roles.CABINET, Roles.MIPROF})
class SynopsisView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 60;

    private final SynopsisServices services;
    private final CurrentViewer currentViewer;

    SynopsisView(SynopsisServices services, CurrentViewer currentViewer) {
        this.services = services;
        this.currentViewer = currentViewer;
        getContent().addClassNames("page", "wide", "arbitration");
        FocusKeeper.on(getContent());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SynopsisAddress address = SynopsisAddress.of(event.getLocation().getQueryParameters());
        Viewer viewer = currentViewer.get();
        getContent().removeAll();
        Optional<Consulted> chosen = services.consultations().choose(viewer, Optional.ofNullable(address.version()));
        if (chosen.isEmpty()) {
            getContent()
                    .add(
                            new H1(t("synopsis.title")),
                            new EmptyState(t("synopsis.none.title"), t("synopsis.none.text")));
        } else {
            build(viewer, chosen.get(), address);
            FocusKeeper.restore(getContent());
        }
    }

    private void build(Viewer viewer, Consulted shown, SynopsisAddress address) {
        PlanVersionId version = shown.version().id();
        SynopsisTotals totals = services.synopsis().totals(viewer, version, address.filter());
        getContent().add(head(viewer, shown, address), lead(shown, totals));
        getContent()
                .add(
                        new LeversNamed(address, services.synopsis().levers(viewer, version)),
                        new SavedViewsPart(services.savedViews(), currentViewer, address, version),
                        new AxisChoice(address));
        getContent()
                .add(new SynopsisFilters(
                        address,
                        services.versions().text(viewer, version).measures(),
                        services.speakers(),
                        filter -> UI.getCurrent()
                                .navigate("arbitrage", address.filtered(filter).all())));
        if (address.axis() == Axis.PASSAGE) {
            addPassages(viewer, version, address, totals);
        } else {
            addGroups(viewer, version, address);
        }
    }

    private void addPassages(Viewer viewer, PlanVersionId version, SynopsisAddress address, SynopsisTotals totals) {
        List<SynopsisRow> rows =
                services.synopsis().rows(viewer, version, address.filter(), (address.page() - 1) * PAGE, PAGE);
        if (rows.isEmpty()) {
            getContent().add(empty(address));
        } else {
            getContent().add(new SynopsisTable(address, version, rows), pages(address, totals));
        }
    }

    private void addGroups(Viewer viewer, PlanVersionId version, SynopsisAddress address) {
        List<SynopsisGroup> groups = services.axes().groups(viewer, version, address.filter(), address.axis());
        if (groups.isEmpty()) {
            getContent().add(empty(address));
        } else {
            getContent()
                    .add(new AxisTable(
                            address, services.versions().text(viewer, version), services.speakers(), groups));
        }
    }

    private Component head(Viewer viewer, Consulted shown, SynopsisAddress address) {
        H1 title = new H1(t("synopsis.title"));
        title.addClassName("page-title");
        VersionChoice versions = new VersionChoice(
                services.consultations().of(viewer),
                shown,
                one -> address.filtered(SynopsisFilter.NONE)
                        .onVersion(one.version().id())
                        .href());
        Div head = new Div(title, versions, new WaysOn(services.links(), viewer, shown.version(), address));
        head.addClassNames("row", "page-head");
        return head;
    }

    private Component lead(Consulted shown, SynopsisTotals totals) {
        Paragraph counts =
                new Paragraph(t("synopsis.totals", totals.organisations(), totals.remarks(), totals.decided()));
        counts.addClassName("totals");
        ProportionBar progress = new ProportionBar(Shares.progress(totals.decided(), totals.remarks()));
        progress.addClassName("progress");
        Span round = new Span(standing(shown.round()));
        round.addClassName("soft");
        Div lead = new Div(counts, progress, round);
        lead.addClassName("totals-row");
        return lead;
    }

    private String standing(RoundSummary round) {
        RoundState state = round.stateAt(services.clock().instant());
        return t(
                "round.standing." + state.name(),
                FrenchDates.moment(state == RoundState.TO_COME ? round.opensAt() : round.closesAt(), language()));
    }

    private static Component empty(SynopsisAddress address) {
        if (!address.isFiltered()) {
            return new EmptyState(t("synopsis.empty.title"), t("synopsis.empty.text"));
        }
        Anchor all = new Anchor(address.filtered(SynopsisFilter.NONE).href(), t("synopsis.filter.none"));
        return new EmptyState(t("synopsis.filtered.title"), t("synopsis.filtered.text"), all);
    }

    private static Component pages(SynopsisAddress address, SynopsisTotals totals) {
        int last = (totals.passages() + PAGE - 1) / PAGE;
        Nav pages = new Nav();
        pages.setAriaLabel(t("synopsis.pages"));
        pages.addClassNames("row", "pages");
        pages.setVisible(last > 1);
        for (int page = 1; page <= last; page++) {
            Anchor link = new Anchor(address.atPage(page).href(), String.valueOf(page));
            if (page == address.page()) {
                link.getElement().setAttribute("aria-current", "page");
            }
            pages.add(link);
        }
        return pages;
    }

    @Override
    public String getPageTitle() {
        return t("synopsis.title") + " – " + t("app.name");
    }
}
