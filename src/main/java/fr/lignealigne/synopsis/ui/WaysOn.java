package fr.lignealigne.synopsis.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.shared.ui.LinkMenu;
import java.util.List;

/** The ways on from the consolidated table: those that are often taken as buttons, the others in a menu beside them. */
class WaysOn extends Div {

    WaysOn(List<SynopsisLinks> rooms, Viewer viewer, VersionSummary version, SynopsisAddress address) {
        addClassNames("row", "push", "ways-on-table");
        LinkMenu others = new LinkMenu(new Span(t("synopsis.more")));
        others.setId("more-ways");
        others.add(new Anchor(BlindSpotsView.href(version.id()), t("blindSpots.title")));
        others.add(new Anchor(AlikeView.href(version.id()), t("alike.title")));
        for (SynopsisLinks room : rooms) {
            for (Anchor way : room.on(viewer, version.id(), address)) {
                if (room.isOftenTaken()) {
                    way.addClassName("button");
                    add(way);
                } else {
                    others.add(way);
                }
            }
        }
        add(others);
    }
}
