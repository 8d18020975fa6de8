package fr.lignealigne.bilateral.scenario.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lignealigne.bilateral.scenario.PlannedExchange;
import fr.lignealigne.bilateral.scenario.ScenarioDetails;
import fr.lignealigne.bilateral.scenario.Shift;
import fr.lignealigne.bilateral.ui.SlotWords;
import java.util.List;

/** Who is elsewhere, from where to where. */
final class ShiftList extends Composite<Div> {

    ShiftList(ScenarioDetails in, List<Shift> shifts) {
        if (shifts.isEmpty()) {
            getContent().add(new Paragraph(t("scenario.shift.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("scenario-shifts");
        shifts.forEach(shift -> list.add(item(in, shift)));
        getContent().add(list);
    }

    private static ListItem item(ScenarioDetails in, Shift shift) {
        Span name = new Span(shift.associationName());
        name.addClassName("name");
        return new ListItem(name, new Paragraph(words(in, shift)));
    }

    static String words(ScenarioDetails in, Shift shift) {
        PlannedExchange from = shift.from();
        PlannedExchange to = shift.to();
        if (from == null) {
            return to == null ? "" : t("scenario.shift.added", when(to), ScenarioWords.withWhom(in, to));
        }
        if (to == null) {
            return t("scenario.shift.dropped", when(from));
        }
        return shift.movesSomebody()
                ? t("scenario.shift.moved", when(from), when(to))
                : t("scenario.shift.replaced", when(to), ScenarioWords.withWhom(in, to));
    }

    private static String when(PlannedExchange one) {
        return SlotWords.full(one.slot(), one.zone());
    }
}
