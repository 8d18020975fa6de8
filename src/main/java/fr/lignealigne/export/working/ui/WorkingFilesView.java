package fr.lignealigne.export.working.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Roles;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.DecisionAccess;
import fr.lignealigne.export.working.EveryRemark;
import fr.lignealigne.export.working.FilterWords;
import fr.lignealigne.export.working.ReturnedTable;
import fr.lignealigne.export.working.TakingBack;
import fr.lignealigne.export.working.WorkingFormat;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.plan.imports.ImportedTable;
import fr.lignealigne.plan.imports.UnreadableFile;
import fr.lignealigne.plan.imports.intake.Importing;
import fr.lignealigne.plan.imports.intake.ReadingTables;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.shared.ui.FileDrop;
import fr.lignealigne.synopsis.ui.SynopsisAddress;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The working files of a version: taken away with the filters in force, and brought back filled in. */
@Route(WorkingFilesView.ROUTE + "/:version")
@RolesAllowed({Roles.CABINET, Roles.MIPROF})
class WorkingFilesView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "fichiers-de-travail";

    private static final List<WorkingFormat> FILLED_IN = List.of(WorkingFormat.XLSX, WorkingFormat.ODS);
    private static final List<WorkingFormat> READ =
            List.of(WorkingFormat.DOCX, WorkingFormat.DOCX_TABLE, WorkingFormat.PDF);
    private static final List<WorkingFormat> BY_PROGRAMS =
            List.of(WorkingFormat.CSV, WorkingFormat.JSON, WorkingFormat.JSONLD);

    private final EveryRemark everyRemark;
    private final FilterWords filterWords;
    private final TakingBack takingBack;
    private final Versions versions;
    private final CurrentViewer currentViewer;
    private @Nullable VersionSummary version;

    WorkingFilesView(
            EveryRemark everyRemark,
            FilterWords filterWords,
            TakingBack takingBack,
            Versions versions,
            CurrentViewer currentViewer) {
        this.everyRemark = everyRemark;
        this.filterWords = filterWords;
        this.takingBack = takingBack;
        this.versions = versions;
        this.currentViewer = currentViewer;
        getContent().addClassNames("page", "working-files");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Viewer viewer = currentViewer.get();
        try {
            VersionSummary shown = versions.get(
                    viewer,
                    PlanVersionId.of(event.getRouteParameters().get("version").orElse("")));
            version = shown;
            show(viewer, shown, SynopsisAddress.of(event.getLocation().getQueryParameters()));
        } catch (IllegalArgumentException | NotFound unknown) {
            throw new NotFoundException();
        }
    }

    private void show(Viewer viewer, VersionSummary shown, SynopsisAddress address) {
        String filters = filterWords.of(address.filter(), versions.text(viewer, shown.id()), language());
        int remarks = everyRemark.count(viewer, shown.id(), address.filter());
        Anchor back = new Anchor(address.onVersion(shown.id()).href(), t("working.back.toSynopsis"));
        Paragraph lead =
                new Paragraph(inFrench(new Span(shown.planTitle())), new Span(" · " + shown.label() + " · "), back);
        lead.addClassName("lead");
        getContent().removeAll();
        getContent().add(new H1(t("working.page")), lead, out(shown, address, filters, remarks), in(viewer, shown));
    }

    private static Section out(VersionSummary shown, SynopsisAddress address, String filters, int remarks) {
        Paragraph extent =
                new Paragraph(filters.isEmpty() ? t("working.all", remarks) : t("working.filtered", remarks, filters));
        extent.setId("working-extent");
        extent.addClassName("working-extent");
        Section section = new Section(new H2(t("working.out")), extent);
        if (address.isFiltered()) {
            section.add(new Anchor(ROUTE + "/" + shown.id(), t("working.withoutFilters")));
        }
        Paragraph noted = new Paragraph(t("working.noted"));
        noted.addClassName("soft");
        Div groups = new Div(
                group("fill", FILLED_IN, shown, address),
                group("read", READ, shown, address),
                group("programs", BY_PROGRAMS, shown, address));
        groups.addClassName("working-groups");
        section.add(groups, noted);
        return section;
    }

    private static Div group(String name, List<WorkingFormat> formats, VersionSummary shown, SynopsisAddress address) {
        UnorderedList list = new UnorderedList();
        for (WorkingFormat format : formats) {
            Anchor link = new Anchor(href(format, shown, address), t("working.format." + format));
            link.setDownload(true);
            link.setRouterIgnore(true);
            link.setId("take-" + format);
            link.addClassName("button");
            Span what = new Span(t("working.format." + format + ".what"));
            what.addClassName("soft");
            list.add(new ListItem(link, what));
        }
        return new Div(new H3(t("working.group." + name)), list);
    }

    private static String href(WorkingFormat format, VersionSummary shown, SynopsisAddress address) {
        String filters = address.filters().getQueryString();
        return "documents/synthese/" + shown.id() + "." + format.ending() + (filters.isEmpty() ? "" : "?" + filters);
    }

    private Component in(Viewer viewer, VersionSummary shown) {
        Div result = new Div();
        FileDrop<ReturnedTable> drop = new FileDrop<>(
                        Importing.LARGEST_FILE,
                        t("working.drop"),
                        (fileName, content) -> look(shown, fileName, content),
                        table -> review(table, result),
                        ".xlsx",
                        ".ods")
                .refusing(t("working.tooLarge"), t("import.refused.NOT_A_TABLE"));
        Paragraph how = new Paragraph(t(DecisionAccess.mayDecide(viewer) ? "working.in.cabinet" : "working.in.miprof"));
        Paragraph kept = new Paragraph(t("working.in.kept"));
        kept.addClassName("soft");
        Section section = new Section(new H2(t("working.in")), how, drop, kept, result);
        section.addClassName("working-in");
        return section;
    }

    private void review(ReturnedTable table, Div result) {
        result.removeAll();
        result.add(new ReturnedReview(takingBack, currentViewer, table));
    }

    /** Outside the session's lock: each remark of the version may be read for it. */
    private ReturnedTable look(VersionSummary shown, String fileName, byte[] content) {
        List<ImportedTable> sheets;
        try {
            sheets = ReadingTables.apart(fileName, content, TakingBack.headings());
        } catch (UnreadableFile unreadable) {
            throw unreadable.refusal();
        }
        return takingBack.look(currentViewer.get(), shown.id(), fileName, sheets);
    }

    @Override
    public String getPageTitle() {
        return t("working.page") + (version == null ? "" : " · " + version.label()) + " – " + t("app.name");
    }
}
