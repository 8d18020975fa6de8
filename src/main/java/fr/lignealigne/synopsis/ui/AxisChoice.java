package fr.lignealigne.synopsis.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import fr.lignealigne.synopsis.Axis;

/** What the table has a row for, as a row of links; the filters stay. */
class AxisChoice extends Nav {

    AxisChoice(SynopsisAddress address) {
        addClassName("axis-choice");
        setAriaLabel(t("synopsis.axes"));
        for (Axis axis : Axis.values()) {
            Anchor one = new Anchor(address.by(axis).href(), t("synopsis.axis", axis));
            one.addClassName("choice");
            if (axis == address.axis()) {
                one.getElement().setAttribute("aria-current", "page");
            }
            add(one);
        }
    }
}
