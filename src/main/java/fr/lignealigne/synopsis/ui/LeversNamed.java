package fr.lignealigne.synopsis.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.synopsis.NamedLever;
import fr.lignealigne.synopsis.SynopsisFilter;
import java.util.List;

/** The measures that organisations name as levers, each a way to what is said of it; folded until it is asked for. */
class LeversNamed extends NativeDetails {

    LeversNamed(SynopsisAddress address, List<NamedLever> levers) {
        super(t("synopsis.levers"));
        addClassName("levers-named");
        setVisible(!levers.isEmpty());
        OrderedList list = new OrderedList();
        for (NamedLever lever : levers) {
            SynopsisFilter measure = new SynopsisFilter(lever.measure(), null, null, null, null, null);
            Anchor way = new Anchor(address.filtered(measure).href(), "");
            way.add(inFrench(new Span(lever.title())));
            Span who = new Span(
                    t("synopsis.levers.named", lever.organisations().size(), String.join(", ", lever.organisations())));
            who.addClassNames("soft", "small", "block");
            list.add(new ListItem(way, who));
        }
        setContent(list);
    }
}
