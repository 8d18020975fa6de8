package fr.lignealigne.decision.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.decision.TakenTemplate;
import fr.lignealigne.decision.template.TemplateDetails;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.ui.ActDialog;
import java.util.Comparator;
import java.util.List;

/** The way from the form of an answer to the templates: one is chosen and put below what is typed. */
public final class TemplatePicker {

    private TemplatePicker() {}

    public static void offer(OutcomeForm form, ArbitrationServices services, CurrentViewer currentViewer) {
        Button way = new Button(t("template.pick"), event -> open(form, services, currentViewer));
        way.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        way.setId("pick-template");
        way.addClassName("pick-template");
        form.offerAbove(way);
    }

    private static void open(OutcomeForm form, ArbitrationServices services, CurrentViewer currentViewer) {
        List<TemplateDetails> offered = services.templates().list(currentViewer.get()).stream()
                .filter(template -> !template.archived())
                .sorted(Comparator.comparing(template -> rank(template, form)))
                .toList();
        RadioButtonGroup<TemplateDetails> choice = new RadioButtonGroup<>();
        choice.setId("template");
        choice.setLabel(t("template.pick.which"));
        choice.addClassName("template-choices");
        choice.setItems(offered);
        choice.setRenderer(new ComponentRenderer<>(TemplatePicker::card));
        choice.setVisible(!offered.isEmpty());
        Paragraph help = new Paragraph(t(offered.isEmpty() ? "template.pick.none" : "template.pick.explain"));
        help.addClassNames("soft", "small");
        new ActDialog(
                        t("template.pick"),
                        t("template.pick.act"),
                        () -> {
                            TemplateDetails chosen = choice.getValue();
                            if (chosen == null) {
                                throw new Invalid("template.pick.missing");
                            }
                            form.takeUp(new TakenTemplate(chosen.id(), chosen.text()), chosen.outcome());
                        },
                        choice,
                        help,
                        new Anchor(TemplatesView.PATH, t("template.pick.all")))
                .open();
    }

    /** Those that go with what is chosen first, then those that go with anything. */
    private static int rank(TemplateDetails template, OutcomeForm form) {
        if (template.outcome() == null) {
            return 1;
        }
        return form.outcome() == null || template.outcome() == form.outcome() ? 0 : 2;
    }

    private static Component card(TemplateDetails template) {
        Div head = new Div(inFrench(new Span(template.name())));
        head.addClassNames("row", "template-name");
        if (template.outcome() != null) {
            head.add(OutcomeWords.pill(template.outcome()));
        }
        Paragraph words = inFrench(new Paragraph(template.text()));
        words.addClassName("template-words");
        return new Div(head, words);
    }
}
