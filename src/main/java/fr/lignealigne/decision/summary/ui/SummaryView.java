package fr.lignealigne.decision.summary.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.French.quoted;
import static fr.lignealigne.shared.ui.French.sentence;
import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Roles;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.DecisionAccess;
import fr.lignealigne.decision.summary.PublicSummaries;
import fr.lignealigne.decision.summary.PublicSummary;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.Confirm;
import fr.lignealigne.shared.ui.EmptyState;
import fr.lignealigne.shared.ui.Pill;
import fr.lignealigne.shared.ui.Toasts;
import fr.lignealigne.shared.ui.TypedWords;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.Optional;

/** The public summary of a round: the State writes and publishes it, and whoever reads released answers reads it then. */
@Route(SummaryView.PATH + "/:version")
@RolesAllowed({
    Roles.CABINET,
    Roles.MIPROF,
    Roles.MINISTRY,
    Roles.OBSERVER,
    Roles.ASSOCIATION_MEMBER,
    Roles.ASSOCIATION_LEAD,
    Roles.COLLECTIVE_COORDINATOR
})
class SummaryView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "synthese-publique";

    private final PublicSummaries summaries;
    private final Versions versions;
    private final TypedWords typed;
    private final CurrentViewer currentViewer;

    SummaryView(PublicSummaries summaries, Versions versions, TypedWords typed, CurrentViewer currentViewer) {
        this.summaries = summaries;
        this.versions = versions;
        this.typed = typed;
        this.currentViewer = currentViewer;
        getContent().addClassNames("page", "summary-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(PlanVersionId.of(event.getRouteParameters().get("version").orElse("")));
        } catch (IllegalArgumentException | NotFound e) {
            throw new NotFoundException();
        }
    }

    private void show(PlanVersionId version) {
        Viewer viewer = currentViewer.get();
        VersionSummary shown = versions.get(viewer, version);
        Optional<PublicSummary> read = summaries.of(viewer, version);
        boolean prepares = DecisionAccess.mayReadPrepared(viewer);
        getContent().removeAll();
        H1 title = new H1(t("summary.title"));
        title.addClassName("page-title");
        Div head = new Div(title);
        head.addClassNames("row", "page-head");
        Paragraph lead = new Paragraph(sentence(shown.label() + " – " + quoted(shown.planTitle())));
        lead.addClassName("lead");
        getContent().add(head, lead);
        if (read.isEmpty()) {
            String none = prepares ? "summary.tooEarly" : "summary.none";
            getContent().add(new EmptyState(t(none + ".title"), t(none + ".text")));
            return;
        }
        PublicSummary summary = read.get();
        if (prepares) {
            head.add(new Pill(
                    t(summary.isPublished() ? "summary.state.published" : "summary.state.prepared"),
                    summary.isPublished() ? Pill.Tone.GOOD : Pill.Tone.PLAIN));
            getContent().add(about(summary));
        }
        if (prepares && !summary.isPublished()) {
            SummaryForm form = new SummaryForm(
                    summary,
                    typed,
                    words -> summaries.write(currentViewer.get(), version, summary.revision(), words),
                    () -> show(version));
            getContent().add(acts(viewer, summary, publishing(summary, form)), form);
        } else {
            getContent().add(acts(viewer, summary, takingBack(summary)));
            if (!summary.words().isBlank()) {
                getContent().add(words(summary));
            }
        }
        summary.figures()
                .ifPresentOrElse(
                        figures -> getContent().add(new FiguresPart(figures, summary.text())),
                        () -> getContent().add(new EmptyState(t("summary.few.title"), t("summary.few.text"))));
    }

    private static Component about(PublicSummary summary) {
        Paragraph about = new Paragraph(
                summary.isPublished()
                        ? t(
                                "summary.publishedBy",
                                FrenchDates.fullMoment(Objects.requireNonNull(summary.publishedAt()), language()),
                                summary.publishedBy())
                        : t("summary.about"));
        about.addClassNames("soft", "summary-about", "no-print");
        return about;
    }

    private static Component acts(Viewer viewer, PublicSummary summary, Button ofTheCabinet) {
        Div acts = new Div();
        acts.addClassNames("row", "summary-acts", "no-print");
        if (DecisionAccess.mayRelease(viewer)) {
            acts.add(ofTheCabinet);
        }
        for (String format : new String[] {"pdf", "docx"}) {
            Anchor file = new Anchor(
                    "documents/" + PATH + "/" + summary.version().id() + "." + format, t("summary." + format));
            file.addClassName("button");
            file.getElement().setAttribute("download", true);
            acts.add(file);
        }
        return acts;
    }

    /** What stands in the field is what is published, kept before or not. */
    private Button publishing(PublicSummary summary, SummaryForm form) {
        return act("publish", t("summary.publish"), () -> {
            String words = form.words();
            boolean isSilent = words.isBlank() && summary.figures().isPresent();
            Confirm.ask(
                    t("summary.publish.title"),
                    t(isSilent ? "summary.publish.figuresAlone" : "summary.publish.text"),
                    t("summary.publish"),
                    () -> perform(summary, () -> {
                        summaries.publish(currentViewer.get(), summary.version().id(), summary.revision(), words);
                        form.sent();
                    }));
        });
    }

    private Button takingBack(PublicSummary summary) {
        return act(
                "takeBack",
                t("summary.takeBack"),
                () -> Confirm.ask(
                        t("summary.takeBack.title"),
                        t("summary.takeBack.text"),
                        t("summary.takeBack"),
                        () -> perform(
                                summary,
                                () -> summaries.takeBack(
                                        currentViewer.get(), summary.version().id(), summary.revision()))));
    }

    private static Button act(String id, String words, Runnable does) {
        Button act = new Button(words, event -> does.run());
        act.setId(id);
        act.addThemeVariants(ButtonVariant.PRIMARY);
        return act;
    }

    /** Shows the page anew, refused or not: what was typed meanwhile is kept. */
    private void perform(PublicSummary summary, Runnable does) {
        try {
            does.run();
        } catch (Refusal refused) {
            Toasts.refused(refused);
        }
        show(summary.version().id());
    }

    private static Component words(PublicSummary summary) {
        Div words = new Div(new H2(t("summary.words.title")), inFrench(new Paragraph(summary.words())));
        words.addClassName("summary-words");
        return words;
    }

    @Override
    public String getPageTitle() {
        return t("summary.title") + " – " + t("app.name");
    }
}
