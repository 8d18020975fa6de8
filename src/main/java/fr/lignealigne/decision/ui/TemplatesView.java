package fr.lignealigne.decision.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Roles;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.TemplateId;
import fr.lignealigne.decision.template.TemplateDetails;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.EmptyState;
import fr.lignealigne.shared.ui.Pill;
import fr.lignealigne.shared.ui.Toasts;
import fr.lignealigne.synopsis.ui.SynopsisAddress;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** The answer templates: those in use or the archived ones, or one of them with where it was taken up. */
@Route(TemplatesView.PATH)
@RolesAllowed({Roles.CABINET, Roles.MIPROF})
class TemplatesView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "arbitrage/modeles";

    /** In the address: which one is shown with its uses. */
    private static final String ONE = "modele";

    /** In the address: whether the archived ones are shown. */
    private static final String ARCHIVED = "archives";

    private final ArbitrationServices services;
    private final CurrentViewer currentViewer;
    private Optional<TemplateId> one = Optional.empty();
    private boolean archived;

    TemplatesView(ArbitrationServices services, CurrentViewer currentViewer) {
        this.services = services;
        this.currentViewer = currentViewer;
        getContent().addClassNames("page", "templates-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        one = SynopsisAddress.uuid(parameters, ONE).map(TemplateId::new);
        archived = parameters.getSingleParameter(ARCHIVED).isPresent();
        show();
    }

    private void show() {
        Viewer viewer = currentViewer.get();
        List<TemplateDetails> all = services.templates().list(viewer);
        Optional<TemplateDetails> shown = all.stream()
                .filter(template -> one.filter(template.id()::equals).isPresent())
                .findFirst();
        getContent().removeAll();
        getContent().add(head(shown.isPresent()));
        if (shown.isPresent()) {
            getContent()
                    .add(
                            card(shown.get()),
                            new TemplateUses(services.templates()
                                    .uses(viewer, shown.get().id())));
            return;
        }
        List<TemplateDetails> listed =
                all.stream().filter(template -> template.archived() == archived).toList();
        if (listed.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            t(archived ? "template.noneArchived" : "template.none"),
                            t(archived ? "template.noneArchived.explain" : "template.none.explain")));
        }
        listed.forEach(template -> getContent().add(card(template)));
        getContent().add(other(all.size() - listed.size()));
    }

    private Component head(boolean isOne) {
        H1 title = new H1(t("template.title"));
        title.addClassName("page-title");
        Button write = new Button(
                t("template.new"),
                event -> TemplateDialog.open(Optional.empty(), draft -> {
                    services.templates().write(currentViewer.get(), draft);
                    Toasts.done(t("template.kept"));
                    show();
                }));
        write.addThemeVariants(ButtonVariant.PRIMARY);
        write.setId("new-template");
        write.setVisible(!isOne);
        Anchor back = new Anchor(isOne ? PATH : "arbitrage", t(isOne ? "template.all" : "synopsis.title"));
        back.addClassNames("button", "quiet");
        Div acts = new Div(write, back);
        acts.addClassName("row");
        Paragraph lead = new Paragraph(t("template.lead"));
        lead.addClassName("lead");
        return new Div(title, lead, acts);
    }

    private Component other(int count) {
        Anchor way = new Anchor(
                archived ? PATH : PATH + "?" + ARCHIVED + "=oui",
                t(archived ? "template.toUsed" : "template.toArchived", count));
        Paragraph other = new Paragraph(way);
        other.setVisible(archived || count > 0);
        return other;
    }

    private Component card(TemplateDetails template) {
        Anchor way = new Anchor(PATH + "?" + ONE + "=" + template.id(), "");
        way.add(inFrench(new Span(template.name())));
        Div head = new Div(new H2(way));
        head.addClassName("row");
        if (template.outcome() != null) {
            head.add(OutcomeWords.pill(template.outcome()));
        }
        if (template.archived()) {
            head.add(new Pill(t("template.archived"), Pill.Tone.PLAIN));
        }
        Paragraph words = inFrench(new Paragraph(template.text()));
        words.addClassName("template-words");
        Paragraph written = new Paragraph(t("template.uses.count", template.uses()) + " · "
                + t("template.written", template.writtenBy(), FrenchDates.moment(template.writtenAt(), language())));
        written.addClassNames("soft", "small");
        Article card = new Article(head, words, written, acts(template));
        card.addClassName("template-card");
        return card;
    }

    private Component acts(TemplateDetails template) {
        Button change = act("template.change", "change-" + template.id(), template);
        change.addClickListener(event -> TemplateDialog.open(Optional.of(template), draft -> {
            services.templates().change(currentViewer.get(), template.id(), template.revision(), draft);
            Toasts.done(t("template.kept"));
            show();
        }));
        Button archive = act(
                template.archived() ? "template.restore" : "template.archive", "archive-" + template.id(), template);
        archive.addClickListener(event -> {
            try {
                services.templates()
                        .archive(currentViewer.get(), template.id(), template.revision(), !template.archived());
            } catch (Refusal refusal) {
                Toasts.refused(refusal);
            }
            show();
        });
        Div acts = new Div(change, archive);
        acts.addClassNames("row", "template-acts");
        return acts;
    }

    private static Button act(String words, String id, TemplateDetails template) {
        Button act = new Button(t(words));
        act.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        act.setId(id);
        act.setAriaLabel(t(words) + " (" + template.name() + ")");
        return act;
    }

    @Override
    public String getPageTitle() {
        return t("template.title") + " – " + t("app.name");
    }
}
