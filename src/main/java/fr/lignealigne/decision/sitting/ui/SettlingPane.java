package fr.lignealigne.decision.sitting.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.AdviceDetails;
import fr.lignealigne.decision.AnswerDetails;
import fr.lignealigne.decision.DecisionDraft;
import fr.lignealigne.decision.ReasonFlag;
import fr.lignealigne.decision.sitting.PointDetails;
import fr.lignealigne.decision.sitting.PointState;
import fr.lignealigne.decision.sitting.SittingAccess;
import fr.lignealigne.decision.ui.BegunDecisions;
import fr.lignealigne.decision.ui.DecisionCard;
import fr.lignealigne.decision.ui.Desk;
import fr.lignealigne.decision.ui.DeskWords;
import fr.lignealigne.decision.ui.OutcomeForm;
import fr.lignealigne.decision.ui.ReasonFlags;
import fr.lignealigne.decision.ui.TemplatePicker;
import fr.lignealigne.remark.RemarkDetails;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The right column of a sitting: what is settled on the point, and for the cabinet the form that settles it. */
class SettlingPane extends Section {

    private final Desk desk;
    private final PointDetails point;
    private final SittingServices services;
    private final CurrentViewer currentViewer;
    private final Consumer<Runnable> settle;
    private final NotePart note;
    private @Nullable OutcomeForm fields;
    private @Nullable WordingPart wording;

    /**
     * @param attempt does an act, says its refusal, and shows where the sitting is when it succeeded
     * @param settle does the same, and shows the point anew also when it changed meanwhile
     * @param undo takes a settled point back
     */
    SettlingPane(
            Desk desk,
            PointDetails point,
            Viewer viewer,
            SittingServices services,
            CurrentViewer currentViewer,
            BegunDecisions begun,
            Consumer<Runnable> attempt,
            Consumer<Runnable> settle,
            Consumer<PointDetails> undo) {
        this.desk = desk;
        this.point = point;
        this.services = services;
        this.currentViewer = currentViewer;
        this.settle = settle;
        this.note = new NotePart(point, services, currentViewer, attempt);
        boolean maySettle = SittingAccess.maySettle(viewer);
        addClassNames("col", "decide");
        add(DeskWords.title("desk.decision"));
        if (point.state() != PointState.OPEN) {
            add(settled(maySettle, undo));
        }
        if (maySettle
                && point.state() != PointState.DECIDED
                && !desk.undecided().isEmpty()) {
            addForm(begun);
        } else if (maySettle && point.state() == PointState.OPEN) {
            add(row(defer()));
        } else if (!desk.undecided().isEmpty()) {
            add(quiet(t("sitting.waits")));
        }
        addAnswers(viewer);
        add(note);
    }

    private Div settled(boolean maySettle, Consumer<PointDetails> undo) {
        Div settled = new Div(PointWords.pill(point), quiet(t("sitting.settledBy", point.settledBy())));
        settled.addClassName("sitting-settled");
        if (!point.wording().isEmpty()) {
            Paragraph wording = inFrench(new Paragraph(point.wording()));
            wording.addClassName("said");
            settled.add(quiet(t("sitting.wording")), wording);
        }
        if (maySettle) {
            Button again = new Button(t("sitting.reopen"), event -> undo.accept(point));
            again.setId("reopen-point");
            settled.add(again);
        }
        return settled;
    }

    private static Paragraph quiet(String words) {
        Paragraph quiet = new Paragraph(words);
        quiet.addClassNames("soft", "small");
        return quiet;
    }

    private void addAnswers(Viewer viewer) {
        for (AnswerDetails answer : desk.distinctAnswers()) {
            List<RemarkDetails> served = desk.served(answer);
            DecisionCard card = new DecisionCard(
                    answer,
                    served,
                    services.desk()
                            .decisions()
                            .history(viewer, served.getFirst().id()));
            List<ReasonFlag> flags = desk.flags().getOrDefault(answer.id(), List.of());
            if (!flags.isEmpty()) {
                card.add(ReasonFlags.note(flags));
            }
            add(card);
        }
    }

    private void addForm(BegunDecisions begun) {
        AdviceDetails advice = FollowedAdvice.on(desk).orElse(null);
        WordingPart next = new WordingPart(desk);
        wording = next;
        Button enter = new Button();
        OutcomeForm form = new OutcomeForm("desk.form", desk.undecided(), OutcomeForm.Start.BLANK, begun, desk.place());
        form.serveAll();
        TemplatePicker.offer(form, services.desk(), currentViewer);
        form.nameTheKeyOfTheText("r");
        fields = form;
        enter.addThemeVariants(ButtonVariant.PRIMARY);
        enter.setId("enter");
        enter.getElement().setAttribute("data-key", "enter");
        enter.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).setResetFocusOnActiveElement(true);
        Runnable name = () -> enter.setText(
                follows(advice, form)
                        ? t(
                                "sitting.follow",
                                t(
                                        "decision.outcome",
                                        Objects.requireNonNull(advice).outcome()))
                        : t("desk.decide"));
        name.run();
        form.whenTheOutcomeChanges(name);
        enter.addClickListener(event -> {
            DecisionDraft draft =
                    follows(advice, form) ? FollowedAdvice.draft(Objects.requireNonNull(advice)) : written(form);
            if (draft != null) {
                settle.accept(() -> decide(draft, form, next));
            }
        });
        enter.setSuffixComponent(hint("↵"));
        add(form, next, row(enter, defer()));
    }

    private static Div row(Button... buttons) {
        Div acts = new Div(buttons);
        acts.addClassNames("row", "sitting-acts");
        return acts;
    }

    private Button defer() {
        Button defer = new Button(t("sitting.defer"), event -> settle.accept(this::putOff));
        defer.setId("defer");
        defer.getElement().setAttribute("data-key", "d");
        defer.setSuffixComponent(hint("D"));
        return defer;
    }

    private static Span hint(String key) {
        Element name = new Element("kbd");
        name.setText(key);
        name.setAttribute("aria-hidden", "true");
        Span hint = new Span();
        hint.getElement().appendChild(name);
        return hint;
    }

    /** Whoever chose or wrote something of their own means that. */
    private static boolean follows(@Nullable AdviceDetails advice, OutcomeForm form) {
        return advice != null && form.outcome() == null && form.text().isBlank();
    }

    /** Null while something is missing, which the form says. */
    private static @Nullable DecisionDraft written(OutcomeForm form) {
        return form.complete("desk.form.outcome.missing", "decision.reason.missing")
                ? new DecisionDraft(Objects.requireNonNull(form.outcome()), form.text(), form.templates())
                : null;
    }

    private void decide(DecisionDraft draft, OutcomeForm form, WordingPart next) {
        services.settling().decide(currentViewer.get(), point.id(), point.revision(), form.served(), next.with(draft));
        form.sent();
        next.sent();
        note.sendToo();
    }

    private void putOff() {
        services.settling().defer(currentViewer.get(), point.id(), point.revision());
        note.sendToo();
    }

    /** At which revision of the point this was drawn. */
    long revision() {
        return point.revision();
    }

    boolean hasForm() {
        return fields != null;
    }

    void takeAdvice(AdviceDetails advice) {
        if (fields != null) {
            fields.takeOver(advice.outcome(), advice.text());
        }
    }

    /** A wording proposed for the passage begins the one for the next version. */
    void takeWording(String proposed) {
        if (wording != null) {
            wording.take(proposed);
        }
    }

    /** Whether words stand here that would go from under somebody's hands with the point. */
    boolean isWriting() {
        return note.isBegun() || fields != null && !fields.text().isBlank() || wording != null && wording.isBegun();
    }
}
