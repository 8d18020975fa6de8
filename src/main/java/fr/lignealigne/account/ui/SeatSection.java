package fr.lignealigne.account.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** A list of seats under its title; nothing at all while it is empty. */
class SeatSection extends Section {

    private final UnorderedList lines = new UnorderedList();

    SeatSection(String title) {
        H2 heading = new H2(title);
        heading.addClassName("section-title");
        lines.addClassName("entries");
        add(heading, lines);
    }

    void show(List<SeatLine> shown) {
        lines.removeAll();
        shown.forEach(lines::add);
        setVisible(!shown.isEmpty());
    }
}
