package fr.lignealigne.bilateral.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.MeetingDetails;
import fr.lignealigne.bilateral.contribution.WrittenContributionDetails;
import org.jspecify.annotations.Nullable;

/** From a meeting to what hangs on it, on pages of their own: both sides prepare it there, who only arranges does not. */
final class MeetingWays extends Nav {

    MeetingWays(Viewer viewer, MeetingDetails meeting, @Nullable WrittenContributionDetails written) {
        addClassName("meeting-ways");
        setAriaLabel(t("bilateral.ways"));
        if (viewer.preparesTheAnswer() || viewer.organisation().equals(meeting.association())) {
            Anchor preparation = new Anchor("echanges/preparation/" + meeting.id(), t("preparation.open"));
            preparation.setId("preparation");
            add(preparation);
        }
        if (written != null) {
            Anchor contribution = new Anchor("echanges/contribution/" + written.id(), t("written.open"));
            contribution.setId("contribution");
            add(contribution);
        }
        setVisible(getComponentCount() > 0);
    }
}
