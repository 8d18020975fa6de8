package fr.lignealigne.decision.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.decision.template.TemplateDetails;
import fr.lignealigne.decision.template.TemplateDraft;
import fr.lignealigne.shared.ui.ActDialog;
import fr.lignealigne.shared.ui.Kept;
import java.util.Optional;
import java.util.function.Consumer;

/** Asks for the name, the outcome and the words of an answer template. */
final class TemplateDialog {

    private TemplateDialog() {}

    /** @param present empty when it is a new one */
    static void open(Optional<TemplateDetails> present, Consumer<TemplateDraft> does) {
        String place = "template/"
                + present.map(one -> one.id() + "/" + one.revision()).orElse("new");
        TextField name = new TextField(t("template.name"));
        name.setId("template-name");
        name.setMaxLength(TemplateDraft.LONGEST_NAME);
        name.setWidthFull();
        present.ifPresent(one -> name.setValue(one.name()));
        Select<Outcome> outcome = new Select<>();
        outcome.setLabel(t("template.outcome"));
        outcome.setId("template-outcome");
        outcome.setItems(Outcome.values());
        outcome.setItemLabelGenerator(one -> one == null ? t("template.anyOutcome") : t("decision.outcome", one));
        outcome.setEmptySelectionAllowed(true);
        outcome.setEmptySelectionCaption(t("template.anyOutcome"));
        present.ifPresent(one -> outcome.setValue(one.outcome()));
        TextArea text = new TextArea(t("template.text"));
        text.setId("template-text");
        text.setMaxLength(TemplateDraft.LONGEST_TEXT);
        text.setMinRows(6);
        text.setWidthFull();
        present.ifPresent(one -> text.setValue(one.text()));
        Kept keptName = Kept.on(name, place + "/name");
        Kept keptText = Kept.on(text, place + "/text");
        Paragraph audience = new Paragraph(t("template.audience"));
        audience.addClassNames("soft", "small");
        new ActDialog(
                        t(present.isPresent() ? "template.change.title" : "template.new"),
                        t("template.keep"),
                        () -> {
                            does.accept(new TemplateDraft(name.getValue(), outcome.getValue(), text.getValue()));
                            keptName.done();
                            keptText.done();
                        },
                        name,
                        outcome,
                        text,
                        audience)
                .open();
    }
}
