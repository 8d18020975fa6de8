package fr.lignealigne.bilateral.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.request.RequestAccess;
import fr.lignealigne.bilateral.scenario.ScenarioAccess;

/** The ways from the calendar to the requests, as far as a viewer has any. */
final class WaysToRequests {

    private WaysToRequests() {}

    static Div of(Viewer viewer) {
        Div ways = new Div();
        ways.addClassName("row");
        ways.setVisible(RequestAccess.mayOpen(viewer));
        ways.add(way("echanges/demandes", "request.list.way"));
        if (RequestAccess.mayAskForItself(viewer)) {
            ways.add(way("echanges/demander", "request.begin"));
        }
        if (ScenarioAccess.mayCompute(viewer)) {
            ways.add(way("echanges/propositions", "scenario.way"));
        }
        return ways;
    }

    private static Anchor way(String path, String key) {
        Anchor way = new Anchor(path, t(key));
        way.addClassName("button");
        return way;
    }
}
