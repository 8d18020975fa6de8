package fr.lignealigne.decision.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.French.quoted;
import static fr.lignealigne.shared.ui.French.sentence;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Roles;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.DecidingTogether;
import fr.lignealigne.decision.DecisionDraft;
import fr.lignealigne.decision.DecisionId;
import fr.lignealigne.decision.TogetherEffect;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.ui.RemarkWords;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.EmptyState;
import fr.lignealigne.shared.ui.Toasts;
import fr.lignealigne.synopsis.PassageStop;
import fr.lignealigne.synopsis.SynopsisRow;
import fr.lignealigne.synopsis.ui.Consultations.Consulted;
import fr.lignealigne.synopsis.ui.SynopsisAddress;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One answer for several passages: those that the filters of the table choose, the answer, what it would do, and the act. */
@Route("arbitrage/ensemble")
@RolesAllowed(Roles.CABINET)
class TogetherView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    /** More than that nobody reads before they decide. */
    private static final int MOST = 200;

    private final ArbitrationServices services;
    private final DecidingTogether together;
    private final CurrentViewer currentViewer;
    private final BegunDecisions begun;

    TogetherView(
            ArbitrationServices services,
            DecidingTogether together,
            CurrentViewer currentViewer,
            BegunDecisions begun) {
        this.services = services;
        this.together = together;
        this.currentViewer = currentViewer;
        this.begun = begun;
        getContent().addClassNames("page", "together");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(SynopsisAddress.of(event.getLocation().getQueryParameters()));
    }

    private void show(SynopsisAddress address) {
        Viewer viewer = currentViewer.get();
        getContent().removeAll();
        H1 title = new H1(t("together.title"));
        title.addClassName("page-title");
        getContent().add(title);
        Optional<Consulted> chosen = services.consultations().choose(viewer, Optional.ofNullable(address.version()));
        if (chosen.isEmpty()) {
            getContent().add(new EmptyState(t("synopsis.none.title"), t("synopsis.none.text")));
            return;
        }
        PlanVersionId version = chosen.get().version().id();
        SynopsisAddress here = address.onVersion(version);
        long waiting = services.synopsis().trail(viewer, version, here.filter()).left();
        Anchor table = new Anchor(here.href(), t("together.filters"));
        Paragraph text = new Paragraph(sentence(chosen.get().version().label() + " – "
                + quoted(chosen.get().version().planTitle())));
        text.addClassName("soft");
        getContent().add(text, table);
        if (waiting == 0 || waiting > MOST) {
            getContent()
                    .add(new EmptyState(
                            t(waiting == 0 ? "together.none.title" : "together.many.title"),
                            t(waiting == 0 ? "together.none.text" : "together.many.text", MOST)));
            return;
        }
        build(
                here,
                version,
                services.synopsis().rows(viewer, version, here.filter().whoseAnswersAre(false), 0, MOST));
    }

    private void build(SynopsisAddress address, PlanVersionId version, List<SynopsisRow> rows) {
        CheckboxGroup<SynopsisRow> passages = new CheckboxGroup<>(t("together.passages", rows.size()));
        passages.setId("passages");
        passages.addClassName("together-passages");
        passages.setItems(rows);
        passages.setRenderer(new ComponentRenderer<>(TogetherView::row));
        // Whoever chose nothing in the table yet chooses here: the whole plan is never meant by default.
        passages.setValue(address.isFiltered() ? Set.copyOf(rows) : Set.of());
        Div effect = new Div();
        effect.addClassName("together-effect");
        effect.setId("effect");
        Button look = new Button(t("together.look"));
        look.addThemeVariants(ButtonVariant.PRIMARY);
        look.setId("look");
        OutcomeForm form = new OutcomeForm(
                "together.form", List.of(), OutcomeForm.Start.BLANK, begun, "ensemble/" + version, look);
        form.serveAll();
        TemplatePicker.offer(form, services, currentViewer);
        passages.addValueChangeListener(event -> effect.removeAll());
        form.whenAnythingChanges(effect::removeAll);
        look.addClickListener(event -> {
            if (form.complete("desk.form.outcome.missing", "decision.reason.missing")) {
                look(address, version, stops(passages.getValue()), form, effect);
            }
        });
        getContent()
                .add(
                        passages,
                        form,
                        effect,
                        new DeskKeys(t("keys.together"), services.keys().actFor(currentViewer.get())));
    }

    private static Div row(SynopsisRow row) {
        Span place = new Span(
                row.firstLine() == 0 ? t("remark.place.plan") : RemarkWords.lines(row.firstLine(), row.lastLine()));
        place.addClassName("together-place");
        Span words = inFrench(new Span(row.quote()));
        words.addClassName("together-words");
        Span count = new Span(t("together.remarks", row.remarks() - row.decided()));
        count.addClassNames("soft", "small");
        return new Div(place, words, count);
    }

    private static List<PassageStop> stops(Set<SynopsisRow> rows) {
        return rows.stream()
                .map(row -> new PassageStop(row.firstLine(), row.lastLine(), false))
                .collect(Collectors.toList());
    }

    private void look(
            SynopsisAddress address, PlanVersionId version, List<PassageStop> passages, OutcomeForm form, Div shown) {
        DecisionDraft draft = new DecisionDraft(Objects.requireNonNull(form.outcome()), form.text(), form.templates());
        TogetherEffect effect;
        try {
            effect = together.effect(currentViewer.get(), version, address.filter(), passages, draft);
        } catch (Refusal refusal) {
            Toasts.refused(refusal);
            return;
        }
        shown.removeAll();
        shown.add(new EffectPart(version, effect, apart -> {
            try {
                List<DecisionId> given = together.decide(
                        currentViewer.get(), version, address.filter(), passages, draft, apart, effect.readAs());
                form.sent();
                show(address);
                sayDone(address, effect, given);
            } catch (Refusal refusal) {
                Toasts.refused(refusal);
            }
        }));
    }

    /** Taking it back costs no more than having given it. */
    private void sayDone(SynopsisAddress address, TogetherEffect effect, List<DecisionId> given) {
        Button undo = new Button(t("together.undo"), event -> {
            try {
                together.undo(currentViewer.get(), given);
                Toasts.done(t("together.undone"));
                show(address);
            } catch (Refusal refusal) {
                Toasts.refused(refusal);
            }
        });
        undo.setId("undo-together");
        Span words =
                new Span(t("together.done", effect.remarks(), effect.passages().size()));
        words.getElement().setAttribute("role", "status");
        Div done = new Div(words, undo);
        done.addClassNames("row", "together-done");
        getContent().addComponentAtIndex(1, done);
    }

    @Override
    public String getPageTitle() {
        return t("together.title") + " – " + t("app.name");
    }
}
