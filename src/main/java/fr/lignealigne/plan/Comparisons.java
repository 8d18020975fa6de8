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

    /** Two versions with their texts, the earlier one first. */
    private record Pair(VersionSummary before, VersionSummary after, PlanText earlier, PlanText later) {}

    /** Compares; whichever is named first, the earlier one stands on the left. */
    public VersionComparison between(Viewer viewer, PlanVersionId one, PlanVersionId other) {
        Pair pair = pair(viewer, one, other);
        return new VersionComparison(
                pair.before(), pair.after(), Comparing.rows(pair.earlier(), pair.later(), map(pair)));
    }

    /** Where passages of the earlier of two versions are found in the later one. */
    public PassageMap passages(Viewer viewer, PlanVersionId one, PlanVersionId other) {
        Pair pair = pair(viewer, one, other);
        return new PassageMap(pair.earlier(), pair.later(), map(pair));
    }

    private Pair pair(Viewer viewer, PlanVersionId one, PlanVersionId other) {
        VersionSummary first = versions.get(viewer, one);
        VersionSummary second = versions.get(viewer, other);
        if (!first.plan().equals(second.plan()) || first.id().equals(second.id())) {
            throw new Invalid("comparison.sameVersion");
        }
        VersionSummary before = first.number() < second.number() ? first : second;
        VersionSummary after = before.equals(first) ? second : first;
        return new Pair(before, after, versions.text(viewer, before.id()), versions.text(viewer, after.id()));
    }

    private LineMap map(Pair pair) {
        boolean isDraft = pair.before().state() == VersionState.PREPARATION
                || pair.after().state() == VersionState.PREPARATION;
        return isDraft ? maps.draft(pair.earlier(), pair.later()) : maps.between(pair.earlier(), pair.later());
    }
}
