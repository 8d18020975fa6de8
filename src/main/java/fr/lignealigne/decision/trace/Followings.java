package fr.lignealigne.decision.trace;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.Comparisons;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.VersionState;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.plan.Versions;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The earlier versions that a later one follows, as far as the viewer may read them, and the way from each. */
@Component
class Followings {

    private final Versions versions;
    private final Comparisons comparisons;

    Followings(Versions versions, Comparisons comparisons) {
        this.versions = versions;
        this.comparisons = comparisons;
    }

    /** The one before first. */
    List<VersionSummary> earlier(Viewer viewer, VersionSummary later) {
        return versions.list(viewer).stream()
                .filter(one -> one.plan().equals(later.plan())
                        && one.number() < later.number()
                        && one.state() != VersionState.PREPARATION)
                .sorted(Comparator.comparing(VersionSummary::number).reversed())
                .toList();
    }

    Following between(Viewer viewer, PlanVersionId earlier, PlanVersionId later) {
        return new Following(
                versions.text(viewer, earlier),
                versions.text(viewer, later),
                comparisons.passages(viewer, earlier, later),
                comparisons.between(viewer, earlier, later).rows());
    }
}
