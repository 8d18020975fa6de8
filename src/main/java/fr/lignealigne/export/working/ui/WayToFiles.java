package fr.lignealigne.export.working.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.synopsis.SynopsisAccess;
import fr.lignealigne.synopsis.ui.SynopsisAddress;
import fr.lignealigne.synopsis.ui.SynopsisLinks;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** From the consolidated table to its files, with the filters in force. */
@Component
@Order(-1)
class WayToFiles implements SynopsisLinks {

    @Override
    public List<Anchor> on(Viewer viewer, PlanVersionId version, SynopsisAddress address) {
        if (!SynopsisAccess.mayRead(viewer)) {
            return List.of();
        }
        String filters = address.filters().getQueryString();
        return List.of(new Anchor(
                WorkingFilesView.ROUTE + "/" + version + (filters.isEmpty() ? "" : "?" + filters), t("working.way")));
    }
}
