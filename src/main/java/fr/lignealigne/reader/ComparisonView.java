package fr.lignealigne.reader;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Roles;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.account.ui.KeysLine;
import fr.lignealigne.plan.Comparisons;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.VersionComparison;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.remark.DraftWorkChanged;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.shared.ui.EmptyState;
import fr.lignealigne.shared.ui.PageChoice;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The reading page of a version with what changed since another one: as one text or side by side, by measure, one
 * change after the other; what changed can be remarked on where it is seen. Its address holds all its state.
 */
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
    private final ReaderServices services;
    private final CurrentViewer currentViewer;
    private final LiveMarks live;
    private final Span place = new Span();
    private final Anchor pdf = document("comparison.pdf", "comparison.pdf.title");
    private final Anchor docx = document("comparison.docx", "comparison.docx.title");
    private @Nullable VersionComparison shown;
    private boolean sideBySide;
    private boolean onlyChanges;
    private String lines = "";

    ComparisonView(Comparisons comparisons, ReaderServices services, CurrentViewer currentViewer, LiveMarks live) {
        this.comparisons = comparisons;
        this.services = services;
        this.currentViewer = currentViewer;
        this.live = live;
        getContent().addClassNames("reader", "comparing");
        place.addClassNames("soft", "small");
        place.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Viewer viewer = currentViewer.get();
        VersionComparison comparison = find(
                viewer,
                event.getRouteParameters().get("before").orElse(""),
                event.getRouteParameters().get("after").orElse(""));
        QueryParameters wished = event.getLocation().getQueryParameters();
        sideBySide = wished.getSingleParameter(SIDES).isPresent();
        onlyChanges = wished.getSingleParameter(ALL).isEmpty();
        lines = wished.getSingleParameter(LineRange.PARAMETER).orElse("");
        shown = comparison;
        build(viewer, comparison);
    }

    private VersionComparison find(Viewer viewer, String before, String after) {
        try {
            return comparisons.between(viewer, PlanVersionId.of(before), PlanVersionId.of(after));
        } catch (IllegalArgumentException | NotFound | Invalid e) {
            throw new NotFoundException();
        }
    }

    private void build(Viewer viewer, VersionComparison comparison) {
        boolean keysAct = services.keys().actFor(viewer);
        PlanComparisonElement text = new PlanComparisonElement(comparison, sideBySide, onlyChanges, keysAct);
        text.onReached(event -> place.setText(t("comparison.place", event.rank, event.all)));
        ThreadPane thread = new ThreadPane(services, currentViewer, comparison.after(), text, this::chosen);
        thread.leftFrom(text);
        text.onChosen(event -> thread.open(new LineRange(event.firstLine, event.lastLine)));
        Section middle = new Section(tools(comparison, text));
        middle.addClassName("text");
        middle.setAriaLabel(title(comparison));
        if (comparison.changes() == 0) {
            middle.add(new EmptyState(t("comparison.none.title"), t("comparison.none.explain")));
        }
        if (comparison.changes() > 0) {
            middle.add(new KeysLine(t("keys.comparison"), keysAct));
        }
        middle.add(text);
        ChangesPane changed = new ChangesPane(comparison, text);
        Div panes = new Div(changed, middle, thread);
        panes.addClassName("panes");
        live.follow(panes, comparison.after().id(), marks -> {
            text.mergeMarks(marks.lines(), marks.marks());
            thread.othersChanged(marks.lines());
        });
        services.live()
                .follow(
                        panes,
                        DraftWorkChanged.class,
                        change -> change.version().equals(comparison.after().id()),
                        changes -> thread.followTeam());
        place.setText("");
        getContent().removeAll();
        OutlineFold fold = new OutlineFold(getContent(), changed, t("reader.contents"));
        getContent().add(ReaderStrip.ofComparison(services, viewer, comparison, fold), panes);
        LineRange.parse(lines).ifPresent(thread::open);
    }

    private Component tools(VersionComparison comparison, PlanComparisonElement text) {
        Checkbox sides = new Checkbox(t("comparison.sideBySide"), sideBySide);
        Checkbox only = new Checkbox(t("comparison.onlyChanges"), onlyChanges);
        sides.addValueChangeListener(event -> {
            sideBySide = event.getValue();
            text.sideBySide(sideBySide);
            rememberInAddress();
        });
        only.addValueChangeListener(event -> {
            onlyChanges = event.getValue();
            text.onlyChanges(onlyChanges);
            leadToPdf(comparison);
            rememberInAddress();
        });
        Button previous = new Button(t("comparison.previous"), event -> text.step(-1));
        Button next = new Button(t("comparison.next"), event -> text.step(1));
        next.setId("next-change");
        docx.setHref(documents(comparison) + ".docx");
        leadToPdf(comparison);
        Div tools = new Div(earlier(comparison), sides, only, previous, next, place, pdf, docx);
        tools.addClassNames("row", "comparison-tools");
        return tools;
    }

    /** Chooses the version to compare with; hidden while there is but one. */
    private PageChoice earlier(VersionComparison comparison) {
        List<VersionSummary> others = services.versions().list(currentViewer.get()).stream()
                .filter(version -> version.plan().equals(comparison.after().plan())
                        && !version.id().equals(comparison.after().id()))
                .toList();
        PageChoice choice = new PageChoice(
                t("comparison.before"),
                others,
                comparison.before(),
                version -> new Span(version.label()),
                version -> address(version.id(), comparison.after().id()));
        choice.setVisible(others.size() > 1);
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

    private static String documents(VersionComparison comparison) {
        return "documents/"
                + address(comparison.before().id(), comparison.after().id());
    }

    /** The PDF shows as much of the text as the page does. */
    private void leadToPdf(VersionComparison comparison) {
        pdf.setHref(documents(comparison) + ".pdf" + (onlyChanges ? "?seulement=modifications" : ""));
    }

    /** The address of the comparison of two versions. */
    static String address(PlanVersionId before, PlanVersionId after) {
        return "comparaison/" + before + "/" + after;
    }

    private void chosen(@Nullable ChosenPlace place) {
        lines = place == null ? "" : place.lines();
        rememberInAddress();
    }

    private void rememberInAddress() {
        List<String> query = new ArrayList<>();
        if (!lines.isEmpty()) {
            query.add(LineRange.PARAMETER + "=" + lines);
        }
        if (sideBySide) {
            query.add(SIDES);
        }
        if (!onlyChanges) {
            query.add(ALL);
        }
        VersionComparison comparison = Objects.requireNonNull(shown);
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(
                        null,
                        address(comparison.before().id(), comparison.after().id())
                                + (query.isEmpty() ? "" : "?" + String.join("&", query)));
    }

    private static String title(VersionComparison comparison) {
        return t(
                "comparison.title",
                comparison.before().label(),
                comparison.after().label());
    }

    @Override
    public String getPageTitle() {
        return shown == null ? t("app.name") : title(shown) + " – " + t("app.name");
    }
}
