package fr.lignealigne.synopsis.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Roles;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.Measure;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.Exploitation;
import fr.lignealigne.shared.ui.EmptyState;
import fr.lignealigne.synopsis.Axis;
import fr.lignealigne.synopsis.PlacedWordings;
import fr.lignealigne.synopsis.SpokenMap;
import fr.lignealigne.synopsis.SynopsisFilter;
import fr.lignealigne.synopsis.ui.Consultations.Consulted;
import fr.lignealigne.synopsis.ui.SpokenTable.Column;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Where nobody spoke, what is unanswered, which accepted wordings contradict each other: in sentences, then as a map. */
@Route("arbitrage/angles-morts")
@RolesAllowed({Roles.CABINET, Roles.MIPROF})
class BlindSpotsView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String PATH = "arbitrage/angles-morts";

    private final SynopsisServices services;
    private final CurrentViewer currentViewer;

    BlindSpotsView(SynopsisServices services, CurrentViewer currentViewer) {
        this.services = services;
        this.currentViewer = currentViewer;
        getContent().addClassNames("page", "wide", "blind-spots");
    }

    static String href(PlanVersionId version) {
        return PATH + "?" + SynopsisAddress.VERSION + "=" + version;
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
                            new H1(t("blindSpots.title")),
                            new EmptyState(t("synopsis.none.title"), t("synopsis.none.text")));
        } else {
            build(viewer, chosen.get(), address.onVersion(chosen.get().version().id()));
        }
    }

    private void build(Viewer viewer, Consulted shown, SynopsisAddress address) {
        PlanVersionId version = shown.version().id();
        List<Measure> measures = services.versions().text(viewer, version).measures();
        boolean byOrganisation = address.axis() == Axis.ORGANISATION;
        SpokenMap map = byOrganisation
                ? services.blindSpots().byOrganisation(viewer, version)
                : services.blindSpots().byForm(viewer, version);
        getContent().add(head(viewer, shown, address));
        if (measures.isEmpty()) {
            getContent().add(new EmptyState(t("blindSpots.none.title"), t("blindSpots.none.text")));
            return;
        }
        getContent().add(lead(measures, map), silent(version, measures, map), contradictions(address, map, measures));
        getContent()
                .add(
                        new H2(t("blindSpots.map")),
                        switching(version, byOrganisation),
                        legend(),
                        new SpokenTable(address, map, measures, byOrganisation ? organisations() : forms()));
    }

    private Component head(Viewer viewer, Consulted shown, SynopsisAddress address) {
        H1 title = new H1(t("blindSpots.title"));
        title.addClassName("page-title");
        VersionChoice versions = new VersionChoice(
                services.consultations().of(viewer),
                shown,
                one -> PATH + "?" + address.onVersion(one.version().id()).all().getQueryString());
        Anchor back = new Anchor(
                new SynopsisAddress(shown.version().id(), Axis.PASSAGE, SynopsisFilter.NONE, 1).href(),
                t("synopsis.title"));
        back.addClassNames("button", "push");
        Div head = new Div(title, versions, back);
        head.addClassNames("row", "page-head");
        return head;
    }

    private static Component lead(List<Measure> measures, SpokenMap map) {
        long silent =
                measures.stream().filter(one -> map.of(one.id()).isSilent()).count();
        long unanswered = measures.stream()
                .filter(one -> map.of(one.id()).unanswered() > 0)
                .count();
        Paragraph lead = new Paragraph(t(
                "blindSpots.lead",
                silent,
                measures.size(),
                unanswered,
                map.contradictory().size()));
        lead.addClassName("totals");
        return lead;
    }

    private static Component silent(PlanVersionId version, List<Measure> measures, SpokenMap map) {
        UnorderedList list = new UnorderedList();
        measures.stream()
                .filter(measure -> map.of(measure.id()).isSilent())
                .forEach(measure -> list.add(new ListItem(inFrench(new Anchor(
                        "lecture/" + version + "?ligne=" + measure.firstLine() + "-" + measure.firstLine(),
                        measure.title())))));
        Section part = new Section(new H2(t("blindSpots.nobody")), list);
        part.addClassName("blind-list");
        part.setVisible(list.getComponentCount() > 0);
        return part;
    }

    private static Component contradictions(SynopsisAddress address, SpokenMap map, List<Measure> measures) {
        Section part = new Section(new H2(t("blindSpots.disputes")));
        part.addClassName("blind-disputes");
        part.setVisible(!map.contradictory().isEmpty());
        for (PlacedWordings placed : map.contradictory()) {
            measures.stream()
                    .filter(measure -> measure.id().equals(placed.measure()))
                    .forEach(measure -> part.add(inFrench(new Anchor(
                            address.by(Axis.PASSAGE)
                                    .filtered(SynopsisFilter.NONE.on(measure.id()))
                                    .href(),
                            measure.title()))));
            part.add(new WordingsBoard(placed));
        }
        return part;
    }

    private static Component switching(PlanVersionId version, boolean byOrganisation) {
        Nav nav = new Nav();
        nav.addClassName("axis-choice");
        nav.setAriaLabel(t("blindSpots.by"));
        for (Axis axis : List.of(Axis.FORM, Axis.ORGANISATION)) {
            SynopsisAddress there = new SynopsisAddress(version, axis, SynopsisFilter.NONE, 1);
            Anchor one = new Anchor(PATH + "?" + there.all().getQueryString(), t("synopsis.axis", axis));
            one.addClassName("choice");
            if (byOrganisation == (axis == Axis.ORGANISATION)) {
                one.getElement().setAttribute("aria-current", "page");
            }
            nav.add(one);
        }
        return nav;
    }

    private static Component legend() {
        Div legend = new Div();
        legend.addClassName("spoken-legend");
        for (String sign : List.of("silent", "spoken", "unanswered", "contradictory")) {
            Span swatch = new Span();
            swatch.addClassNames("swatch", sign);
            Span one = new Span(swatch, new Span(t("blindSpots.legend." + sign)));
            one.addClassName("legend-entry");
            legend.add(one);
        }
        return legend;
    }

    private static List<Column> forms() {
        List<Column> columns = new ArrayList<>(Arrays.stream(Exploitation.values())
                .map(form -> new Column(form.name(), t("exploitation", form), SynopsisFilter.NONE.about(form)))
                .toList());
        columns.add(new Column("", t("synopsis.axis.none", Axis.FORM), SynopsisFilter.NONE));
        return columns;
    }

    /** The silent ones stand there, too: it is they who are looked for; bodies of the State do not speak. */
    private List<Column> organisations() {
        return services.speakers().stream()
                .map(one -> new Column(one.id().toString(), one.shortName(), SynopsisFilter.NONE.saidBy(one.id())))
                .toList();
    }

    @Override
    public String getPageTitle() {
        return t("blindSpots.title") + " – " + t("app.name");
    }
}
