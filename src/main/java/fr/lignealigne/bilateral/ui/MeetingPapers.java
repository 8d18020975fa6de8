package fr.lignealigne.bilateral.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import fr.lignealigne.bilateral.MeetingDetails;
import fr.lignealigne.bilateral.MeetingState;

/** The ways from a meeting to its agenda and its minutes. */
final class MeetingPapers extends Div {

    MeetingPapers(MeetingDetails meeting) {
        addClassNames("row", "papers");
        String base = "echanges/echange/" + meeting.id();
        add(way(base + "/ordre-du-jour", "agenda.title"));
        if (meeting.state() == MeetingState.HELD) {
            add(way(base + "/compte-rendu", "minutes.title"));
        }
    }

    private static Anchor way(String path, String key) {
        Anchor way = new Anchor(path, t(key));
        way.addClassName("button");
        return way;
    }
}
