package fr.lignealigne.collective.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lignealigne.collective.Gathering;
import fr.lignealigne.plan.Measure;
import fr.lignealigne.remark.ui.RemarkWords;
import fr.lignealigne.shared.ui.Pill;
import java.util.List;

/** Passages under their measures, each a way to what the members say of it. */
class PassageList extends Composite<Div> {

    private final Room room;

    PassageList(Room room, List<Gathering> gatherings) {
        this.room = room;
        getContent().addClassName("passages");
        String measure = "";
        UnorderedList list = new UnorderedList();
        getContent().add(list);
        for (Gathering one : gatherings) {
            String title =
                    room.text().measureAt(one.firstLine()).map(Measure::title).orElse("");
            if (!title.equals(measure)) {
                measure = title;
                list = new UnorderedList();
                getContent().add(title.isEmpty() ? new H3(t("collective.outside")) : inFrench(new H3(title)), list);
            }
            list.add(line(one));
        }
    }

    private ListItem line(Gathering one) {
        Anchor way = new Anchor(
                room.address().onLines(one.firstLine(), one.lastLine()).href(), "");
        Span lines = new Span(RemarkWords.lines(one.firstLine(), one.lastLine()));
        lines.addClassNames("soft", "small", "lines", "numbers");
        Span words = inFrench(new Span(room.words(one.firstLine(), one.lastLine())));
        words.addClassName("quoted");
        way.add(lines, words);
        Paragraph who = new Paragraph(room.names(one.organisations()));
        who.addClassNames("small", "speakers");
        ListItem item = new ListItem(way, who, RoomWords.soft(RoomWords.counts(one.said())));
        if (one.isWorthBringingTogether()) {
            item.add(new Pill(t("collective.together.pill"), Pill.Tone.ACCENT));
        }
        return item;
    }
}
