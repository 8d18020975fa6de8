package fr.lignealigne.decision.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.decision.RejoinderDraft;
import fr.lignealigne.decision.RejoinderKind;
import fr.lignealigne.decision.Rejoinders;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.ui.ActDialog;
import fr.lignealigne.shared.ui.Kept;
import fr.lignealigne.shared.ui.Toasts;

/** The button by which a lead contests or comments an answer, once. */
class RejoinderPart extends Button {

    private final Rejoinders rejoinders;
    private final CurrentViewer currentViewer;
    private final RemarkId remark;
    private final Runnable again;

    RejoinderPart(Rejoinders rejoinders, CurrentViewer currentViewer, RemarkId remark, Runnable again) {
        super(t("rejoinder.act"));
        this.rejoinders = rejoinders;
        this.currentViewer = currentViewer;
        this.remark = remark;
        this.again = again;
        setId("rejoin-" + remark);
        addClassNames("rejoin", "no-print");
        addThemeVariants(ButtonVariant.TERTIARY);
        addClickListener(event -> open());
    }

    private void open() {
        RadioButtonGroup<RejoinderKind> kind = new RadioButtonGroup<>(t("rejoinder.which"), RejoinderKind.values());
        kind.setItemLabelGenerator(one -> t("rejoinder.choice", one));
        kind.setId("rejoinder-kind");
        TextArea words = new TextArea(t("rejoinder.words"));
        words.setId("rejoinder-words");
        words.setWidthFull();
        words.setMinRows(5);
        words.setMaxLength(RejoinderDraft.LONGEST);
        Kept kept = Kept.on(words, "rejoinder/" + remark);
        Paragraph once = new Paragraph(t("rejoinder.once"));
        once.addClassNames("soft", "small");
        new ActDialog(
                        t("rejoinder.title"),
                        t("rejoinder.send"),
                        () -> {
                            if (kind.getValue() == null) {
                                throw new Invalid("rejoinder.kind.missing");
                            }
                            rejoinders.say(
                                    currentViewer.get(), remark, new RejoinderDraft(kind.getValue(), words.getValue()));
                            kept.done();
                            Toasts.done(t("rejoinder.toast"));
                            again.run();
                        },
                        kind,
                        words,
                        once)
                .open();
    }
}
