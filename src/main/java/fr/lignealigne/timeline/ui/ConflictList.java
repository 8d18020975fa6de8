package fr.lignealigne.timeline.ui;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.timeline.DateConflict;
import java.util.List;

/** What dates of the procedure break, each with what to do about it; nothing to see when they break nothing. */
final class ConflictList extends Div {

    ConflictList() {
        addClassName("conflicts");
        setVisible(false);
    }

    /** Under a heading of the page. */
    void show(List<DateConflict> conflicts) {
        show(conflicts, new H2(t("timeline.conflicts.title")));
    }

    /** In a dialog, before the dates are set. */
    void foretell(List<DateConflict> conflicts) {
        getElement().setAttribute("role", "status");
        show(conflicts, new Paragraph(t("timeline.conflicts.foretold", conflicts.size())));
    }

    private void show(List<DateConflict> conflicts, Component heading) {
        removeAll();
        setVisible(!conflicts.isEmpty());
        if (conflicts.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        conflicts.forEach(conflict -> list.add(new ListItem(
                new Anchor(
                        conflict.address(),
                        t(conflict.key(), conflict.name(), FrenchDates.moment(conflict.at(), language()))),
                new Span(" " + t(conflict.key() + ".wayOut")))));
        add(heading, list);
    }
}
