package fr.lignealigne.plan.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
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
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.AcceptedWording;
import fr.lignealigne.plan.AcceptedWordings;
import fr.lignealigne.plan.PlanId;
import fr.lignealigne.plan.PlanSummary;
import fr.lignealigne.plan.VersionState;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.plan.drafting.Drafted;
import fr.lignealigne.plan.imports.ImportedText;
import fr.lignealigne.plan.imports.UnreadableFile;
import fr.lignealigne.plan.imports.intake.Importing;
import fr.lignealigne.shared.ui.FileDrop;
import fr.lignealigne.shared.ui.Toasts;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A plan's text comes in from a file or from the version before; it is shown and mended before anything is kept. */
@Route("plan/importer")
@RolesAllowed(Roles.MIPROF)
class ImportView extends Composite<Main> implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final Versions versions;
    private final List<AcceptedWordings> accepted;
    private final CurrentViewer currentViewer;
    private @Nullable PlanSummary plan;
    private @Nullable NextStart start;
    private @Nullable ImportPreview preview;
    private boolean begun;

    ImportView(Versions versions, List<AcceptedWordings> accepted, CurrentViewer currentViewer) {
        this.versions = versions;
        this.accepted = accepted;
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
        start = plan == null
                ? null
                : latest(plan, VersionState.PUBLISHED).map(this::startFrom).orElse(null);
        askForAText();
    }

    private PlanSummary find(String id) {
        return versions.plans(currentViewer.get()).stream()
                .filter(candidate -> candidate.id().toString().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private Optional<VersionSummary> latest(PlanSummary of, VersionState state) {
        return versions.list(currentViewer.get()).stream()
                .filter(version -> version.plan().equals(of.id()) && version.state() == state)
                .findFirst();
    }

    private NextStart startFrom(VersionSummary version) {
        Viewer viewer = currentViewer.get();
        return new NextStart(
                version,
                versions.text(viewer, version.id()),
                wordings(viewer, version),
                drafted -> show(version, drafted));
    }

    /** Whoever accepts wordings, together in the order of the text. */
    private List<AcceptedWording> wordings(Viewer viewer, VersionSummary version) {
        return accepted.stream()
                .flatMap(some -> some.of(viewer, version.id()).stream())
                .sorted(Comparator.comparingInt(AcceptedWording::firstLine))
                .toList();
    }

    private void askForAText() {
        preview = null;
        begun = false;
        Paragraph lead = new Paragraph(t("import.lead"));
        lead.addClassName("lead");
        getContent().removeClassName("wide");
        getContent().removeAll();
        getContent().add(new H1(title()));
        if (plan != null) {
            getContent().add(new H2(plan.title()));
            latest(plan, VersionState.PREPARATION).map(ImportView::goOn).ifPresent(getContent()::add);
        }
        if (start != null) {
            getContent().add(start, new H2(t("draft.file")));
        }
        getContent()
                .add(
                        lead,
                        new FileDrop<>(
                                Importing.LARGEST_FILE,
                                t("import.drop"),
                                ImportView::read,
                                text -> show(text, t("import.other")),
                                ".docx",
                                ".odt",
                                ".md",
                                ".txt",
                                ".pdf"));
    }

    private static ImportedText read(String fileName, byte[] content) {
        try {
            return Importing.readApart(fileName, content);
        } catch (UnreadableFile unreadable) {
            throw unreadable.refusal();
        }
    }

    /** Nobody begins a second draft without knowing of the first. */
    private static Paragraph goOn(VersionSummary version) {
        Anchor way = new Anchor("plan/preparation/" + version.id(), t("versions.edit"));
        Paragraph said = new Paragraph(new Text(t("draft.already", version.label()) + " "), way);
        said.setId("already");
        return said;
    }

    private String title() {
        return t(plan == null ? "import.title" : "import.titleNext");
    }

    private void show(VersionSummary version, Drafted drafted) {
        ImportPreview shown = show(drafted.text(), t("draft.back"));
        begun = !drafted.applied().isEmpty();
        if (!drafted.isPlain()) {
            shown.report(version.label(), drafted);
        }
    }

    private ImportPreview show(ImportedText text, String back) {
        getContent().addClassName("wide");
        String known = plan == null ? null : plan.title();
        ImportPreview shown =
                new ImportPreview(text, new Errand(known, t("import.keep"), back, this::keep, this::startAgain));
        preview = shown;
        getContent().removeAll();
        getContent().add(new H1(title()), shown);
        return shown;
    }

    private void startAgain() {
        if (mended()) {
            Unsaved.askToLeave(this::askForAText);
        } else {
            askForAText();
        }
    }

    private boolean mended() {
        return preview != null && (begun || preview.isMended());
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
            Unsaved.hold(event);
        }
    }

    @Override
    public String getPageTitle() {
        return title() + " – " + t("app.name");
    }
}
