package fr.lignealigne.question.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.privacy.ui.ClearedHere;
import fr.lignealigne.privacy.ui.PersonalDataNotice;
import fr.lignealigne.question.AnswerDraft;
import fr.lignealigne.question.Answers;
import fr.lignealigne.question.OwnAnswer;
import fr.lignealigne.question.QuestionId;
import fr.lignealigne.question.Stance;
import fr.lignealigne.question.WrittenMeanwhile;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.ActDialog;
import fr.lignealigne.shared.ui.Kept;
import fr.lignealigne.shared.ui.Toasts;
import java.util.UUID;

/** Yes, no or with reservations, and the words; kept for colleagues, or deposited by the lead. */
final class AnswerForm extends Div {

    private final QuestionServices services;
    private final QuestionId question;
    private final Runnable done;
    private final RadioButtonGroup<Stance> stance = new RadioButtonGroup<>(t("question.answer.stance"));
    private final TextArea words = new TextArea(t("question.answer.words"));
    private final Div rival = new Div();
    private final Kept kept;
    private final UUID requestKey = UUID.randomUUID();
    private OwnAnswer read;

    AnswerForm(QuestionServices services, QuestionId question, OwnAnswer read, Runnable done) {
        this.services = services;
        this.question = question;
        this.read = read;
        this.done = done;
        addClassName("answer-form");
        stance.setItems(Stance.values());
        stance.setItemLabelGenerator(one -> t("question.stance", one));
        stance.setValue(read.written().stance());
        stance.addValueChangeListener(event -> words.setRequiredIndicatorVisible(needsWords()));
        words.setMaxLength(Answers.LONGEST);
        words.setHelperText(t("question.answer.words.help"));
        words.setValue(read.written().words());
        words.setRequiredIndicatorVisible(needsWords());
        kept = Kept.on(words, "answer/" + question);
        rival.addClassName("notice");
        rival.getElement().setAttribute("role", "status");
        rival.setVisible(false);
        Paragraph seen = new Paragraph(t("question.answer.seen"));
        seen.addClassNames("soft", "small");
        add(stance, words, new PersonalDataNotice(words, new ClearedHere()), rival, seen, acts());
    }

    /** Takes the keyboard back to the form that was opened anew. */
    void focus() {
        words.focus();
    }

    private boolean needsWords() {
        return stance.getValue() == Stance.RESERVATIONS;
    }

    private Div acts() {
        Button keep = new Button(t("question.answer.keep"), event -> keep());
        keep.setId("keep-answer");
        Div acts = new Div();
        acts.addClassName("row");
        if (read.mayDeposit()) {
            Button deposit = new Button(t("question.answer.deposit"), event -> deposit());
            deposit.addThemeVariants(ButtonVariant.PRIMARY);
            deposit.setId("deposit-answer");
            acts.add(deposit);
        } else {
            Paragraph lead = new Paragraph(t("question.answer.leadDeposits"));
            lead.addClassNames("soft", "small");
            add(lead);
        }
        acts.add(keep);
        return acts;
    }

    private AnswerDraft draft() {
        return new AnswerDraft(stance.getValue(), words.getValue());
    }

    private Viewer viewer() {
        return services.currentViewer().get();
    }

    private void keep() {
        try {
            services.answers().write(viewer(), question, read.revision(), draft());
            kept.done();
            Toasts.done(t("question.answer.kept"));
            done.run();
        } catch (WrittenMeanwhile refused) {
            showRival(refused);
        } catch (Refusal refused) {
            Toasts.refused(refused);
        }
    }

    private void showRival(WrittenMeanwhile refused) {
        read = services.answers().own(viewer(), question);
        showBeside(read);
        Toasts.refused(refused);
    }

    /** What is deposited is what was read when it was asked for, whatever came to this page meanwhile. */
    private void deposit() {
        long asRead = read.revision();
        new ActDialog(
                        t("question.answer.deposit.title"),
                        t("question.answer.deposit.confirm"),
                        () -> depositAt(asRead),
                        new Paragraph(t("question.answer.deposit.consequence")))
                .open();
    }

    private void depositAt(long revision) {
        try {
            services.answers().deposit(viewer(), question, revision, draft(), requestKey);
        } catch (WrittenMeanwhile refused) {
            showRival(refused);
            return;
        }
        kept.done();
        Toasts.done(t("question.answer.deposited.done"));
        done.run();
    }

    /** A colleague wrote meanwhile: what stands untouched here follows, what was typed stays beside their words. */
    void rebase(OwnAnswer now) {
        if (now.revision() == read.revision()) {
            return;
        }
        if (draft().equals(read.written())) {
            read = now;
            take(now.written());
            return;
        }
        showBeside(now);
        // Nobody writes over words that were not before their eyes yet: a click may be on its way.
        getElement().executeJs("return true").then(shown -> read = now);
    }

    private void showBeside(OwnAnswer now) {
        Paragraph theirs = inFrench(new Paragraph(now.written().words()));
        theirs.addClassName("said");
        Button take = new Button(t("question.answer.rival.take"), event -> take(now.written()));
        rival.removeAll();
        rival.add(new Paragraph(t("question.answer.rival", now.editedAs())));
        if (now.written().stance() != null) {
            rival.add(QuestionWords.stance(now.written().stance()));
        }
        rival.add(theirs, take);
        rival.setVisible(true);
    }

    private void take(AnswerDraft theirs) {
        stance.setValue(theirs.stance());
        words.setValue(theirs.words());
        rival.setVisible(false);
    }
}
