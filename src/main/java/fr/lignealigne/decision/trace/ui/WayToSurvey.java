package fr.lignealigne.decision.trace.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.trace.TraceAccess;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.synopsis.ui.SynopsisAddress;
import fr.lignealigne.synopsis.ui.SynopsisLinks;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** From the consolidated table to what the next version made of what was accepted there. */
@Component
@Order(1)
class WayToSurvey implements SynopsisLinks {

    private final Versions versions;

    WayToSurvey(Versions versions) {
        this.versions = versions;
    }

    @Override
    public List<Anchor> on(Viewer viewer, PlanVersionId version, SynopsisAddress address) {
        if (!TraceAccess.maySurvey(viewer)) {
            return List.of();
        }
        VersionSummary shown = versions.get(viewer, version);
        return versions.list(viewer).stream()
                .filter(one -> one.plan().equals(shown.plan()) && one.number() > shown.number())
                .min(Comparator.comparing(VersionSummary::number))
                .map(next -> new Anchor(SurveyAddress.of(next.id()).href(), t("trace.title", next.label())))
                .stream()
                .toList();
    }
}
