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
import fr.lignealigne.account.FrenchZone;
import fr.lignealigne.timeline.DateConflict;
import java.util.List;

/** What dates of the procedure break, each with what to do about it; nothing to see when they break nothing. */
final class ConflictList extends Div {

    private final FrenchZone reader;
    private boolean isForetold;

    /** @param reader whose hour is said beside that of Paris */
    ConflictList(FrenchZone reader) {
        this.reader = reader;
        addClassName("conflicts");
        setVisible(false);
    }

    /** Under a heading of the page. */
    void show(List<DateConflict> conflicts) {
        show(conflicts, new H2(t("timeline.conflicts.title")));
    }

    /** In a dialog, before the dates are set. */
    void foretell(List<DateConflict> conflicts) {
        isForetold = true;
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
        conflicts.forEach(conflict -> list.add(item(conflict)));
        add(heading, list);
    }

    /** In a dialog the ways open beside it, so that the dates being set are not left. */
    private ListItem item(DateConflict conflict) {
        String what = t(conflict.key(), conflict.name(), DateWords.moment(conflict.at(), reader, language()));
        ListItem item = new ListItem(link(conflict.address(), what), new Span(" " + t(conflict.key() + ".wayOut")));
        if (conflict.way() != null) {
            Anchor way = link(conflict.way(), t(conflict.key() + ".way"));
            way.addClassName("mend");
            way.setAriaLabel(t("timeline.act", way.getText(), what));
            item.add(new Span(" "), way);
        }
        return item;
    }

    private Anchor link(String address, String words) {
        Anchor link = new Anchor(address, words);
        if (isForetold) {
            link.setTarget("_blank");
        }
        return link;
    }
}
