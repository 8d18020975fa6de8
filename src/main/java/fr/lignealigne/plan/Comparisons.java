package fr.lignealigne.plan;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.linemap.LineMap;
import fr.lignealigne.shared.Invalid;
import org.springframework.stereotype.Service;

/** Any two versions of a plan that the viewer may read, side by side. */
@Service
public class Comparisons {

    private final Versions versions;
    private final LineMaps maps;

    Comparisons(Versions versions, LineMaps maps) {
        this.versions = versions;
        this.maps = maps;
    }

    /** Compares; whichever is named first, the earlier one stands on the left. */
    public VersionComparison between(Viewer viewer, PlanVersionId one, PlanVersionId other) {
        VersionSummary first = versions.get(viewer, one);
        VersionSummary second = versions.get(viewer, other);
        if (!first.plan().equals(second.plan()) || first.id().equals(second.id())) {
            throw new Invalid("comparison.sameVersion");
        }
        VersionSummary before = first.number() < second.number() ? first : second;
        VersionSummary after = before.equals(first) ? second : first;
        PlanText earlier = versions.text(viewer, before.id());
        PlanText later = versions.text(viewer, after.id());
        LineMap map = after.state() == VersionState.PREPARATION || before.state() == VersionState.PREPARATION
                ? maps.draft(earlier, later)
                : maps.between(earlier, later);
        return new VersionComparison(before, after, Comparing.rows(earlier, later, map));
    }
}
