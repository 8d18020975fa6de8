package fr.lignealigne.collective.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.collective.LeverMeasure;
import fr.lignealigne.shared.ui.EmptyState;
import java.util.List;

/** The lever measures that the members name, the one most named first, and who names each. */
class LeversPart extends Div {

    LeversPart(Room room) {
        H2 title = new H2(t("collective.levers"));
        title.addClassName("place");
        Paragraph lead = new Paragraph(t("collective.levers.lead"));
        lead.addClassName("soft");
        add(title, lead);
        List<LeverMeasure> levers = LeverMeasure.in(room.said());
        if (levers.isEmpty()) {
            add(new EmptyState(t("collective.levers.none.title"), t("collective.levers.none.text")));
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("levers");
        int most = levers.getFirst().named().size();
        levers.forEach(lever -> room.text()
                .measure(lever.measure())
                .ifPresent(measure -> list.add(line(room, lever, measure.title(), most))));
        add(list);
    }

    private static ListItem line(Room room, LeverMeasure lever, String title, int most) {
        Anchor way = new Anchor(room.address().onMeasure(lever.measure()).href(), "");
        way.add(inFrench(new Span(title)));
        Span bar = new Span();
        bar.addClassName("share-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        bar.getStyle().set("--share", String.valueOf((double) lever.named().size() / most));
        Span who =
                RoomWords.soft(t("collective.levers.named", lever.named().size()) + " – " + room.names(lever.named()));
        who.addClassName("block");
        return new ListItem(way, bar, who);
    }
}
