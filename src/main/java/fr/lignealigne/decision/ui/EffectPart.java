package fr.lignealigne.decision.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import fr.lignealigne.decision.TogetherEffect;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.ui.RemarkWords;
import fr.lignealigne.synopsis.ui.SynopsisAddress;
import java.util.List;
import java.util.function.Consumer;

/** What one answer to several passages would do, and the act that does just that. */
class EffectPart extends Section {

    /** @param decide given whether each passage gets a decision of its own */
    EffectPart(PlanVersionId version, TogetherEffect effect, Consumer<Boolean> decide) {
        Paragraph counts = new Paragraph(t(
                "together.effect",
                effect.remarks(),
                effect.organisations(),
                effect.passages().size()));
        counts.addClassName("totals");
        counts.getElement().setAttribute("role", "status");
        add(DeskWords.title("together.effect.title"), counts);
        if (effect.leftAlone() > 0) {
            add(new Paragraph(t("together.leftAlone", effect.leftAlone())));
        }
        if (!effect.against().isEmpty()) {
            addContradicted(version, effect);
        }
        if (!effect.flags().isEmpty()) {
            add(ReasonFlags.note(effect.flags()));
        }
        if (effect.remarks() == 0) {
            return;
        }
        RadioButtonGroup<Boolean> apart = new RadioButtonGroup<>(t("together.how"));
        apart.setItems(List.of(true, false));
        apart.setItemLabelGenerator(each -> t(each ? "together.apart" : "together.asOne"));
        apart.setValue(true);
        apart.setId("apart");
        apart.setVisible(effect.passages().size() > 1);
        Button act = new Button(
                t("together.decide", effect.remarks()), event -> decide.accept(Boolean.TRUE.equals(apart.getValue())));
        act.addThemeVariants(ButtonVariant.PRIMARY);
        act.setId("decide-together");
        add(apart, act);
    }

    private void addContradicted(PlanVersionId version, TogetherEffect effect) {
        Paragraph warning = new Paragraph(t("together.against", effect.against().size()));
        warning.addClassName("release-warning");
        UnorderedList list = new UnorderedList();
        effect.against()
                .forEach((stop, codes) -> list.add(new ListItem(
                        new Anchor(
                                SynopsisAddress.deskPath(version, stop.firstLine(), stop.lastLine()),
                                stop.firstLine() == 0
                                        ? t("remark.place.plan")
                                        : RemarkWords.lines(stop.firstLine(), stop.lastLine())),
                        new Span(" · " + String.join(", ", codes)))));
        add(warning, list);
    }
}
