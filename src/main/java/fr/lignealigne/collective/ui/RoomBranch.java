package fr.lignealigne.collective.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.account.ui.SiteBranch;
import java.util.List;
import org.springframework.stereotype.Component;

/** The pages of the Collective's room, in the plan of the site of those who enter it. */
@Component
class RoomBranch implements SiteBranch {

    @Override
    public String under() {
        return RoomAddress.PATH;
    }

    @Override
    public List<Anchor> ways(Viewer viewer) {
        RoomAddress here = RoomAddress.of(QueryParameters.empty());
        return List.of(
                new Anchor(here.viewing(RoomAddress.View.LEVERS).href(), t("collective.levers")),
                new Anchor(here.viewing(RoomAddress.View.SPEAKING).href(), t("collective.speaking")));
    }
}
