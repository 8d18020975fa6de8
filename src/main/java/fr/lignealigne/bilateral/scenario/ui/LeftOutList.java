package fr.lignealigne.bilateral.scenario.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lignealigne.bilateral.scenario.LeftOut;
import java.util.List;

/** Who has no place, the true reason, and the cheapest way out. */
final class LeftOutList extends UnorderedList {

    LeftOutList(List<LeftOut> all) {
        addClassName("scenario-left");
        all.forEach(one -> add(item(one)));
    }

    private static ListItem item(LeftOut left) {
        Anchor name = new Anchor("echanges/demande/" + left.request(), left.associationName());
        name.addClassName("name");
        name.setAriaLabel(t("scenario.requestOf", left.associationName()));
        Paragraph why = new Paragraph(ScenarioWords.why(left));
        Paragraph way = new Paragraph(ScenarioWords.way(left));
        way.addClassName(left.way() == null ? "soft" : "out");
        return new ListItem(name, why, way);
    }
}
