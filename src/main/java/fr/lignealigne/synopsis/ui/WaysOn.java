package fr.lignealigne.synopsis.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.VersionSummary;
import java.util.List;

/** The ways on from the consolidated table: those that are often taken as buttons, the others in a menu beside them. */
class WaysOn extends Div {

    /** Escape closes the menu and gives its button the focus back; so does leaving it by Tab, without the focus. */
    private static final String CLOSES = """
            this.addEventListener('keydown', (event) => {
              if (event.key === 'Escape' && this.open) {
                this.open = false;
                this.querySelector('summary').focus();
              }
            });
            this.addEventListener('focusout', (event) => {
              if (event.relatedTarget && !this.contains(event.relatedTarget)) this.open = false;
            });""";

    WaysOn(List<SynopsisLinks> rooms, Viewer viewer, VersionSummary version, SynopsisAddress address) {
        addClassNames("row", "push", "ways-on-table");
        UnorderedList others = new UnorderedList(
                new ListItem(new Anchor(BlindSpotsView.href(version.id()), t("blindSpots.title"))),
                new ListItem(new Anchor(AlikeView.href(version.id()), t("alike.title"))));
        for (SynopsisLinks room : rooms) {
            for (Anchor way : room.on(viewer, version.id(), address)) {
                if (room.isOftenTaken()) {
                    way.addClassName("button");
                    add(way);
                } else {
                    others.add(new ListItem(way));
                }
            }
        }
        NativeDetails menu = new NativeDetails(t("synopsis.more"), others);
        menu.addClassName("more-ways");
        menu.setId("more-ways");
        menu.getElement().executeJs(CLOSES);
        add(menu);
    }
}
