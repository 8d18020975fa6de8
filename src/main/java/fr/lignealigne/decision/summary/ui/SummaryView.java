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
import com.vaadin.flow.component.textfield.TextArea;
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
import fr.lignealigne.shared.ui.Kept;
import fr.lignealigne.shared.ui.Pill;
import fr.lignealigne.shared.ui.Toasts;
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
    private final CurrentViewer currentViewer;

    SummaryView(PublicSummaries summaries, Versions versions, CurrentViewer currentViewer) {
        this.summaries = summaries;
        this.versions = versions;
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
        getContent().add(acts(viewer, summary));
        if (prepares && !summary.isPublished()) {
            getContent().add(form(summary));
        } else if (!summary.words().isBlank()) {
            getContent().add(words(summary));
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

    private Component acts(Viewer viewer, PublicSummary summary) {
        Div acts = new Div();
        acts.addClassNames("row", "summary-acts", "no-print");
        PlanVersionId version = summary.version().id();
        if (DecisionAccess.mayRelease(viewer)) {
            acts.add(
                    summary.isPublished()
                            ? act(
                                    "summary.takeBack",
                                    () -> summaries.takeBack(currentViewer.get(), version, summary.revision()),
                                    version)
                            : act(
                                    "summary.publish",
                                    () -> summaries.publish(currentViewer.get(), version, summary.revision()),
                                    version));
        }
        for (String format : new String[] {"pdf", "docx"}) {
            Anchor file = new Anchor("documents/" + PATH + "/" + version + "." + format, t("summary." + format));
            file.addClassName("button");
            file.getElement().setAttribute("download", true);
            acts.add(file);
        }
        return acts;
    }

    private Button act(String words, Runnable does, PlanVersionId version) {
        Button act = new Button(
                t(words),
                event -> Confirm.ask(t(words + ".title"), t(words + ".text"), t(words), () -> {
                    perform(does);
                    show(version);
                }));
        act.setId(words.substring(words.indexOf('.') + 1));
        act.addThemeVariants(ButtonVariant.PRIMARY);
        return act;
    }

    private static void perform(Runnable does) {
        try {
            does.run();
        } catch (Refusal refused) {
            Toasts.refused(refused);
        }
    }

    private Component form(PublicSummary summary) {
        PlanVersionId version = summary.version().id();
        TextArea words = new TextArea(t("summary.words"));
        words.setId("summary-words");
        words.setWidthFull();
        words.setMinRows(6);
        words.setMaxLength(PublicSummaries.LONGEST);
        words.setHelperText(t("summary.words.help"));
        words.setValue(summary.words());
        Kept kept = Kept.on(words, "synthese-publique/" + version);
        Button keep = new Button(t("summary.keep"), event -> {
            try {
                summaries.write(currentViewer.get(), version, summary.revision(), words.getValue());
                kept.done();
                Toasts.done(t("summary.kept"));
                show(version);
            } catch (Refusal refused) {
                Toasts.refused(refused);
            }
        });
        keep.setId("keep-summary");
        Div form = new Div(words, keep);
        form.addClassNames("summary-form", "no-print");
        return form;
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
