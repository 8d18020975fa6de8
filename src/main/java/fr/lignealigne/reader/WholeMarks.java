package fr.lignealigne.reader;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import fr.lignealigne.plan.ItemId;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.remark.Anchor;
import fr.lignealigne.remark.WholeMark;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** How much was said of the plan as a whole, in the outline, and of whole measures, beside their headings. */
class WholeMarks extends Composite<Button> {

    private final PlanTextElement element;
    private final PlanText text;

    WholeMarks(PlanTextElement element, PlanText text) {
        this.element = element;
        this.text = text;
        getContent().addThemeVariants(ButtonVariant.TERTIARY);
        getContent().addClassName("whole-plan");
        getContent().setId("whole-plan");
    }

    void onPlan(Runnable open) {
        getContent().addClickListener(event -> open.run());
    }

    void show(List<WholeMark> marks) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        int ofThePlan = 0;
        for (WholeMark mark : marks) {
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
