package fr.lignealigne.reader;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import fr.lignealigne.plan.Measure;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.remark.Anchor;
import java.util.function.Consumer;

/** The second way to a place, without pointing at the text: by line number, by measure, or the plan as a whole. */
class GoTo extends Composite<Div> {

    GoTo(PlanText text, boolean mayWrite, Consumer<LineRange> onLines, Consumer<Anchor.Whole> onAnchor) {
        getContent().add(lines(text, onLines));
        if (mayWrite) {
            getContent().add(measure(text, onAnchor));
            Button plan = new Button(t("reader.goto.plan"), event -> onAnchor.accept(new Anchor.OnPlan()));
            plan.addThemeVariants(ButtonVariant.TERTIARY);
            getContent().add(plan);
        }
    }

    private static Div lines(PlanText text, Consumer<LineRange> onLines) {
        IntegerField from = number(text, "reader.goto.from");
        IntegerField to = number(text, "reader.goto.to");
        Button go = new Button(t("reader.goto.lines"), event -> {
            if (from.getValue() != null && !from.isInvalid() && !to.isInvalid()) {
                int first = from.getValue();
                int last = to.getValue() == null ? first : to.getValue();
                onLines.accept(new LineRange(Math.min(first, last), Math.max(first, last)));
            }
        });
        go.addClickShortcut(Key.ENTER).listenOn(from, to);
        Div row = new Div(from, to, go);
        row.addClassName("go-to");
        return row;
    }

    private static IntegerField number(PlanText text, String label) {
        IntegerField number = new IntegerField(t(label));
        number.setMin(1);
        number.setMax(text.lines().size());
        number.setI18n(new IntegerField.IntegerFieldI18n()
                .setMinErrorMessage(t("plan.line.unknown", text.lines().size()))
                .setMaxErrorMessage(t("plan.line.unknown", text.lines().size()))
                .setBadInputErrorMessage(t("plan.line.unknown", text.lines().size())));
        return number;
    }

    private static Div measure(PlanText text, Consumer<Anchor.Whole> onAnchor) {
        ComboBox<Measure> measures = new ComboBox<>(t("reader.goto.measure"));
        measures.setItems(text.measures());
        measures.setItemLabelGenerator(Measure::title);
        measures.setRenderer(new ComponentRenderer<>(one -> inFrench(new Span(one.title()))));
        measures.addClassName("wide");
        Button go = new Button(t("reader.goto.remark"), event -> {
            if (measures.getValue() != null) {
                onAnchor.accept(new Anchor.OnMeasure(measures.getValue().id()));
            }
        });
        Div row = new Div(measures, go);
        row.addClassName("go-to");
        row.setVisible(!text.measures().isEmpty());
        return row;
    }
}
