package fr.lignealigne.reader;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Roles;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.Comparisons;
import fr.lignealigne.plan.MeasureChanges;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.VersionComparison;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.shared.ui.EmptyState;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** What changed from one version to another: as one text or side by side, by measure, one change after the other. */
@Route("comparaison/:before/:after")
@RolesAllowed({
    Roles.ASSOCIATION_MEMBER,
    Roles.ASSOCIATION_LEAD,
    Roles.COLLECTIVE_COORDINATOR,
    Roles.MIPROF,
    Roles.CABINET,
    Roles.MINISTRY,
    Roles.OBSERVER
})
class ComparisonView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String SIDES = "cote";
    private static final String ALL = "tout";

    private final Comparisons comparisons;
    private final Versions versions;
    private final CurrentViewer currentViewer;
    private final Span place = new Span();
    private final Anchor pdf = document("comparison.pdf", "comparison.pdf.title");
    private final Anchor docx = document("comparison.docx", "comparison.docx.title");
    private String title = "";

    ComparisonView(Comparisons comparisons, Versions versions, CurrentViewer currentViewer) {
        this.comparisons = comparisons;
        this.versions = versions;
        this.currentViewer = currentViewer;
        getContent().addClassNames("page", "wide", "comparison");
        place.addClassNames("soft", "small");
        place.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        VersionComparison comparison = find(
                currentViewer.get(),
                event.getRouteParameters().get("before").orElse(""),
                event.getRouteParameters().get("after").orElse(""));
        QueryParameters wished = event.getLocation().getQueryParameters();
        title = t(
                "comparison.title",
                comparison.before().label(),
                comparison.after().label());
        show(
                comparison,
                wished.getSingleParameter(SIDES).isPresent(),
                wished.getSingleParameter(ALL).isEmpty());
    }

    private VersionComparison find(Viewer viewer, String before, String after) {
        try {
            return comparisons.between(viewer, PlanVersionId.of(before), PlanVersionId.of(after));
        } catch (IllegalArgumentException | NotFound | Invalid e) {
            throw new NotFoundException();
        }
    }

    private void show(VersionComparison comparison, boolean sideBySide, boolean onlyChanges) {
        PlanComparisonElement text = new PlanComparisonElement(
                comparison.before().id(), comparison.after().id(), sideBySide, onlyChanges);
        text.onReached(event -> place.setText(t("comparison.place", event.rank, event.all)));
        Paragraph lead = new Paragraph(comparison.after().planTitle());
        lead.addClassName("lead");
        getContent().removeAll();
        getContent().add(new H1(title), lead, tools(comparison, text, sideBySide, onlyChanges));
        if (!comparison.after().changeNote().isBlank()) {
            Paragraph note = new Paragraph(comparison.after().changeNote());
            note.addClassName("notice");
            getContent().add(note);
        }
        List<MeasureChanges> measures = comparison.byMeasure();
        if (measures.isEmpty()) {
            getContent().add(new EmptyState(t("comparison.none.title"), t("comparison.none.explain")));
        } else {
            getContent().add(summary(measures, text));
        }
        getContent().add(text);
    }

    private Component tools(
            VersionComparison comparison, PlanComparisonElement text, boolean sideBySide, boolean onlyChanges) {
        Checkbox sides = new Checkbox(t("comparison.sideBySide"), sideBySide);
        Checkbox only = new Checkbox(t("comparison.onlyChanges"), onlyChanges);
        sides.addValueChangeListener(event -> {
            text.sideBySide(event.getValue());
            remember(comparison, sides.getValue(), only.getValue());
        });
        only.addValueChangeListener(event -> {
            text.onlyChanges(event.getValue());
            leadToPdf(comparison, event.getValue());
            remember(comparison, sides.getValue(), only.getValue());
        });
        Button previous = new Button(t("comparison.previous"), event -> text.step(-1));
        Button next = new Button(t("comparison.next"), event -> text.step(1));
        next.setId("next-change");
        Anchor read = new Anchor(
                "lecture/" + comparison.after().id(),
                t("comparison.read", comparison.after().label()));
        read.addClassNames("button", "push");
        docx.setHref(address(comparison) + ".docx");
        leadToPdf(comparison, onlyChanges);
        Div tools = new Div(
                other("comparison.before", comparison.before(), comparison.after()),
                other("comparison.after", comparison.after(), comparison.before()),
                sides,
                only,
                previous,
                next,
                place,
                read,
                pdf,
                docx);
        tools.addClassNames("row", "comparison-tools");
        return tools;
    }

    /** Chooses the version of one side; hidden while there are but two. */
    private Select<VersionSummary> other(String label, VersionSummary chosen, VersionSummary opposite) {
        List<VersionSummary> readable = versions.list(currentViewer.get()).stream()
                .filter(version ->
                        version.plan().equals(chosen.plan()) && !version.id().equals(opposite.id()))
                .toList();
        Select<VersionSummary> choice = new Select<>();
        choice.setAriaLabel(t(label));
        choice.setItems(readable);
        choice.setItemLabelGenerator(VersionSummary::label);
        readable.stream()
                .filter(version -> version.id().equals(chosen.id()))
                .findFirst()
                .ifPresent(choice::setValue);
        choice.addValueChangeListener(event ->
                UI.getCurrent().navigate("comparaison/" + event.getValue().id() + "/" + opposite.id()));
        choice.setVisible(readable.size() > 1);
        return choice;
    }

    private static Anchor document(String name, String title) {
        Anchor way = new Anchor("", t(name));
        way.setRouterIgnore(true);
        way.setTitle(t(title));
        way.setAriaLabel(t(title));
        way.addClassName("button");
        return way;
    }

    private static String address(VersionComparison comparison) {
        return "documents/comparaison/" + comparison.before().id() + "/"
                + comparison.after().id();
    }

    /** The PDF shows as much of the text as the page does. */
    private void leadToPdf(VersionComparison comparison, boolean onlyChanges) {
        pdf.setHref(address(comparison) + ".pdf" + (onlyChanges ? "?seulement=modifications" : ""));
    }

    private static void remember(VersionComparison comparison, boolean sideBySide, boolean onlyChanges) {
        String query = (sideBySide ? "&" + SIDES : "") + (onlyChanges ? "" : "&" + ALL);
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(
                        null,
                        "comparaison/" + comparison.before().id() + "/"
                                + comparison.after().id() + (query.isEmpty() ? "" : "?" + query.substring(1)));
    }

    /** The measures that changed, each a way to its first change. */
    private static Component summary(List<MeasureChanges> measures, PlanComparisonElement text) {
        H2 heading = new H2(t("comparison.byMeasure"));
        heading.addClassName("section-title");
        UnorderedList list = new UnorderedList();
        list.addClassName("comparison-measures");
        for (MeasureChanges measure : measures) {
            NativeButton way = new NativeButton(
                    measure.title().isEmpty() ? t("comparison.opening") : measure.title(),
                    event -> text.goTo(measure.firstLine()));
            Span count = new Span(t("comparison.changes", measure.changes()));
            count.addClassNames("soft", "small");
            list.add(new ListItem(way, count));
        }
        Div summary = new Div(heading, list);
        summary.addClassName("comparison-summary");
        return summary;
    }

    @Override
    public String getPageTitle() {
        return title + " – " + t("app.name");
    }
}
