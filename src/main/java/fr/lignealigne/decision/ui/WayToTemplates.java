package fr.lignealigne.decision.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.template.TemplateAccess;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.synopsis.ui.SynopsisAddress;
import fr.lignealigne.synopsis.ui.SynopsisLinks;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** From the consolidated table to the answer templates. */
@Component
@Order(2)
class WayToTemplates implements SynopsisLinks {

    @Override
    public List<Anchor> on(Viewer viewer, PlanVersionId version, SynopsisAddress address) {
        return TemplateAccess.mayKeep(viewer)
                ? List.of(new Anchor(TemplatesView.PATH, t("template.title")))
                : List.of();
    }
}
