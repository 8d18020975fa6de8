package fr.lignealigne.export.word.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Roles;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.export.word.AnnotatedFile;
import fr.lignealigne.export.word.AnnotatedFileId;
import fr.lignealigne.export.word.Annotations;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.plan.imports.AnnotatedText;
import fr.lignealigne.plan.imports.UnreadableFile;
import fr.lignealigne.plan.imports.intake.Importing;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.shared.ui.FileDrop;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The way through Word: the text goes out as a file, comes back annotated, and what was written on it becomes drafts. */
@Route("annoter/:version")
@RolesAllowed({Roles.ASSOCIATION_MEMBER, Roles.ASSOCIATION_LEAD, Roles.COLLECTIVE_COORDINATOR})
class AnnotateView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String FILE = "fichier";

    private final Annotations annotations;
    private final Versions versions;
    private final CurrentViewer currentViewer;
    private @Nullable VersionSummary version;

    private record Read(String name, AnnotatedText text) {}

    AnnotateView(Annotations annotations, Versions versions, CurrentViewer currentViewer) {
        this.annotations = annotations;
        this.versions = versions;
        this.currentViewer = currentViewer;
        getContent().addClassNames("page", "annotate");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Viewer viewer = currentViewer.get();
        try {
            VersionSummary read = versions.get(
                    viewer,
                    PlanVersionId.of(event.getRouteParameters().get("version").orElse("")));
            version = read;
            Optional<AnnotatedFile> file = event.getLocation()
                    .getQueryParameters()
                    .getSingleParameter(FILE)
                    .map(id -> annotations.get(viewer, new AnnotatedFileId(UUID.fromString(id))));
            if (file.isPresent() && !file.get().version().equals(read.id())) {
                throw new NotFoundException();
            }
            show(viewer, read, file.orElse(null));
        } catch (IllegalArgumentException | NotFound unknown) {
            throw new NotFoundException();
        }
    }

    private void show(Viewer viewer, VersionSummary read, @Nullable AnnotatedFile file) {
        Anchor text = new Anchor("lecture/" + read.id(), read.label());
        Paragraph lead = new Paragraph(inFrench(new Span(read.planTitle())), new Span(" · "), text);
        lead.addClassName("lead");
        getContent().removeAll();
        getContent().add(new H1(t("annotate.title")), lead);
        if (file == null) {
            getContent().add(steps(read));
            List<AnnotatedFile> earlier = annotations.of(viewer, read.id());
            if (!earlier.isEmpty()) {
                getContent().add(earlier(earlier));
            }
        } else {
            getContent()
                    .add(new AnnotatedFileReview(annotations, versions.text(viewer, read.id()), currentViewer, file));
        }
    }

    private OrderedList steps(VersionSummary read) {
        String address = "documents/texte/" + read.id() + ".docx";
        Anchor plain = download(address, t("annotate.step.take"));
        plain.addClassNames("button", "main");
        Div take = new Div(
                plain,
                download(address + "?remarques=oui", t("annotate.step.withRemarks")),
                download(address + "?marge=oui", t("annotate.step.withMargin")));
        take.addClassName("row");
        FileDrop<Read> drop =
                new FileDrop<>(Importing.LARGEST_FILE, t("annotate.drop"), AnnotateView::read, this::handIn, ".docx");
        OrderedList steps = new OrderedList(
                step(t("annotate.step.one"), t("annotate.step.one.how"), take),
                step(t("annotate.step.two"), t("annotate.step.two.how")),
                step(t("annotate.step.three"), t("annotate.step.three.how"), drop));
        steps.addClassName("word-steps");
        return steps;
    }

    private static ListItem step(String title, String how, Component... content) {
        ListItem step = new ListItem(new H2(title), new Paragraph(how));
        step.add(content);
        return step;
    }

    private static Anchor download(String address, String words) {
        Anchor link = new Anchor(address, words);
        link.setDownload(true);
        link.setRouterIgnore(true);
        return link;
    }

    private static Read read(String fileName, byte[] content) {
        try {
            return new Read(fileName, Importing.annotationsApart(fileName, content));
        } catch (UnreadableFile unreadable) {
            throw unreadable.refusal();
        }
    }

    private void handIn(Read read) {
        VersionSummary of = version;
        if (of != null) {
            AnnotatedFileId id = annotations.handIn(currentViewer.get(), of.id(), read.name(), read.text());
            UI.getCurrent().navigate("annoter/" + of.id(), QueryParameters.of(FILE, id.toString()));
        }
    }

    private static Div earlier(List<AnnotatedFile> files) {
        UnorderedList list = new UnorderedList();
        list.addClassName("annotated-files");
        for (AnnotatedFile file : files) {
            Anchor open = new Anchor("annoter/" + file.version() + "?" + FILE + "=" + file.id(), file.name());
            Span when = new Span(t(
                    file.undone() ? "annotate.earlier.undone" : "annotate.earlier.by",
                    file.by(),
                    FrenchDates.moment(file.receivedAt(), language())));
            when.addClassName("soft");
            list.add(new ListItem(open, new Span(" "), when));
        }
        H2 title = new H2(t("annotate.earlier"));
        title.addClassName("section-title");
        return new Div(title, list);
    }

    @Override
    public String getPageTitle() {
        return t("annotate.title") + (version == null ? "" : " · " + version.label()) + " – " + t("app.name");
    }
}
