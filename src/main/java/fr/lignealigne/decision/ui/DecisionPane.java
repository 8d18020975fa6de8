package fr.lignealigne.decision.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.AdviceDetails;
import fr.lignealigne.decision.AnswerDetails;
import fr.lignealigne.decision.DecisionAccess;
import fr.lignealigne.decision.DecisionDraft;
import fr.lignealigne.decision.DecisionEntry;
import fr.lignealigne.decision.ReasonFlag;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkFilter;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.Toasts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The right column: the decisions taken on this passage, and for the cabinet the form of the next one. */
class DecisionPane extends Section {

    private final Desk desk;
    private final ArbitrationServices services;
    private final CurrentViewer currentViewer;
    private final BegunDecisions begun;
    private final Runnable onward;
    private final Runnable again;
    private final Div form = new Div();
    private @Nullable OutcomeForm fields;

    /**
     * @param onward what follows a decision: the next passage, or the rest of this one
     * @param again shows this passage anew
     */
    DecisionPane(
            Desk desk,
            ArbitrationServices services,
            CurrentViewer currentViewer,
            BegunDecisions begun,
            Runnable onward,
            Runnable again) {
        this.desk = desk;
        this.services = services;
        this.currentViewer = currentViewer;
        this.begun = begun;
        this.onward = onward;
        this.again = again;
        addClassNames("col", "decide");
        Viewer viewer = currentViewer.get();
        boolean mayDecide = DecisionAccess.mayDecide(viewer);
        add(DeskWords.title("desk.decision"));
        add(new AssignedPart(services, currentViewer, desk.version().id(), desk.firstLine(), desk.lastLine()));
        if (mayDecide && !desk.undecided().isEmpty()) {
            decide();
        } else if (desk.answers().isEmpty()) {
            Paragraph none = new Paragraph(t("desk.decision.none"));
            none.addClassName("soft");
            add(none);
        }
        add(form);
        boolean released = desk.distinctAnswers().stream().anyMatch(answer -> answer.releasedAt() != null);
        Paragraph who = new Paragraph(t(released ? "desk.audience.released" : "desk.audience"));
        who.addClassNames("small", "soft", "audience");
        if (!hasForm()) {
            addCards(viewer, mayDecide);
        }
        add(who);
        if (hasForm() && !desk.answers().isEmpty()) {
            add(DeskWords.title("desk.decided"));
            addCards(viewer, mayDecide);
        }
    }

    private void addCards(Viewer viewer, boolean mayDecide) {
        for (AnswerDetails answer : desk.distinctAnswers()) {
            DecisionCard card = card(viewer, answer, mayDecide);
            List<ReasonFlag> flags = desk.flags().getOrDefault(answer.id(), List.of());
            if (!flags.isEmpty()) {
                card.add(ReasonFlags.note(flags));
            }
            desk.served(answer).stream()
                    .flatMap(remark -> desk.rejoinder(remark.id()).stream())
                    .forEach(said -> card.add(new RejoinderNote(said)));
            add(card);
        }
    }

    private DecisionCard card(Viewer viewer, AnswerDetails answer, boolean mayDecide) {
        List<RemarkDetails> served = desk.served(answer);
        List<DecisionEntry> history =
                services.decisions().history(viewer, served.getFirst().id());
        if (!mayDecide || answer.releasedAt() != null) {
            return new DecisionCard(answer, served, history);
        }
        Button change = new Button(t("desk.change"), event -> change(answer));
        change.setId("change-" + answer.id());
        Button reopen = new Button(t("desk.reopen"), event -> reopen(answer));
        reopen.addThemeVariants(ButtonVariant.TERTIARY);
        return new DecisionCard(answer, served, history, change, reopen);
    }

    /** The form for what is still undecided here. */
    private void decide() {
        OutcomeForm wanted = new OutcomeForm(
                "desk.form",
                desk.undecided(),
                OutcomeForm.Start.BLANK,
                begun,
                desk.place(),
                act("desk.decide", "decide", this::sendDecision));
        show(wanted);
    }

    /** The form of a decision already taken, which may take in what is still undecided here. */
    private void change(AnswerDetails answer) {
        List<RemarkDetails> choices = new ArrayList<>(desk.served(answer));
        choices.addAll(desk.undecided());
        OutcomeForm wanted = new OutcomeForm(
                "desk.form",
                choices,
                new OutcomeForm.Start(answer.outcome(), answer.reason()),
                begun,
                "change/" + answer.id(),
                act("desk.saveChange", "save-change", () -> sendChange(answer)),
                new Button(t("action.cancel"), event -> again.run()));
        wanted.serveOnly(answer.serves());
        show(wanted);
    }

    private void show(OutcomeForm wanted) {
        fields = wanted;
        wanted.offerElsewhere(t("desk.form.elsewhere"), new Undecided());
        TemplatePicker.offer(wanted, services, currentViewer);
        form.removeAll();
        form.add(wanted);
    }

    /** The remarks of this version that still wait for a decision. */
    private final class Undecided implements OutcomeForm.Finder {

        @Override
        public List<RemarkDetails> find(String words, int offset, int limit) {
            return services.remarks().list(currentViewer.get(), desk.version().id(), filter(words), offset, limit);
        }

        @Override
        public int count(String words) {
            return services.remarks().count(currentViewer.get(), desk.version().id(), filter(words));
        }

        private RemarkFilter filter(String words) {
            Set<RemarkState> waiting = EnumSet.of(RemarkState.DEPOSITED, RemarkState.UNDER_REVIEW);
            return new RemarkFilter(null, null, null, null, null, waiting, false, words);
        }
    }

    private static Button act(String words, String id, Runnable act) {
        Button button = new Button(t(words), event -> act.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setId(id);
        return button;
    }

    private void sendDecision() {
        send(form -> services.decisions().decide(currentViewer.get(), form.served(), words(form)));
    }

    private void sendChange(AnswerDetails answer) {
        send(form -> {
            List<RemarkId> served = new ArrayList<>(form.served());
            List<RemarkId> here = desk.remarks().stream().map(RemarkDetails::id).toList();
            answer.serves().stream().filter(id -> !here.contains(id)).forEach(served::add);
            services.decisions().change(currentViewer.get(), answer.id(), answer.revision(), served, words(form));
        });
    }

    /** A refusal leaves the form as it is: no text is lost. */
    private void send(java.util.function.Consumer<OutcomeForm> act) {
        OutcomeForm filled = Objects.requireNonNull(fields);
        if (!filled.complete("desk.form.outcome.missing", "decision.reason.missing")) {
            return;
        }
        try {
            act.accept(filled);
        } catch (Refusal refusal) {
            Toasts.refused(refusal);
            return;
        }
        filled.sent();
        onward.run();
    }

    private static DecisionDraft words(OutcomeForm form) {
        return new DecisionDraft(Objects.requireNonNull(form.outcome()), form.text(), form.templates());
    }

    private void reopen(AnswerDetails answer) {
        try {
            services.decisions().reopen(currentViewer.get(), answer.id(), answer.revision());
        } catch (Refusal refusal) {
            Toasts.refused(refusal);
            return;
        }
        begun.reopen(desk.place(), answer.outcome(), answer.reason());
        Toasts.done(t("desk.reopened"));
        again.run();
    }

    boolean hasForm() {
        return fields != null;
    }

    /** The answer will serve these of other passages, too. */
    void serveToo(Collection<RemarkDetails> others) {
        if (fields != null) {
            fields.serveToo(others);
        }
    }

    /** Begins with what another remark was answered, to be adapted to this one. */
    void takeUp(AnswerDetails answer) {
        if (fields != null) {
            fields.takeOver(answer.outcome(), answer.reason());
        }
    }

    void takeOver(AdviceDetails advice) {
        if (fields != null) {
            fields.takeOver(advice.outcome(), advice.text());
        }
    }
}
