package fr.lignealigne.reader;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.plan.ItemId;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.remark.Anchor;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.remark.WholeMark;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** How much was said of the plan as a whole, in the outline, and of whole measures, beside their headings. */
class WholeMarks extends Composite<Button> {

    private final Remarks remarks;
    private final CurrentViewer currentViewer;
    private final PlanTextElement element;
    private final PlanText text;

    WholeMarks(Remarks remarks, CurrentViewer currentViewer, PlanTextElement element, PlanText text) {
        this.remarks = remarks;
        this.currentViewer = currentViewer;
        this.element = element;
        this.text = text;
        getContent().addThemeVariants(ButtonVariant.TERTIARY);
        getContent().addClassName("whole-plan");
        getContent().setId("whole-plan");
        show();
    }

    void onPlan(Runnable open) {
        getContent().addClickListener(event -> open.run());
    }

    /** Reads anew when what changed may be said of a whole: the plan, or a measure whose heading is among the lines. */
    void follow(LineRange changed) {
        boolean isAboutAWhole = changed.first() == 0
                || text.measures().stream()
                        .mapToInt(measure -> measure.firstLine())
                        .anyMatch(line -> changed.first() <= line && line <= changed.last());
        if (isAboutAWhole) {
            show();
        }
    }

    private void show() {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        int ofThePlan = 0;
        for (WholeMark mark : remarks.wholes(currentViewer.get(), text.version())) {
            switch (mark.on()) {
                case Anchor.OnPlan() -> ofThePlan = mark.remarks();
                case Anchor.OnMeasure(var measure) ->
                    add(rows, measure, "", t("reader.whole.measure", mark.remarks(), mark.organisations()));
                case Anchor.OnField(var measure, var field) ->
                    add(
                            rows,
                            measure,
                            field.name(),
                            t("reader.whole.field", mark.remarks(), mark.organisations(), t("plan.field", field)));
            }
        }
        getContent().setText(t("reader.whole.plan", ofThePlan));
        element.showWholes(rows);
    }

    private void add(ArrayNode rows, ItemId measure, String field, String words) {
        if (text.measure(measure).isPresent()) {
            rows.addArray().add(text.item(measure).position()).add(field).add(words);
        }
    }
}
