package fr.lignealigne.decision.trace;

import fr.lignealigne.plan.ComparedItem;
import fr.lignealigne.plan.VersionState;
import fr.lignealigne.plan.VersionSummary;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a version makes of the remarks that were accepted before it, and what of it nobody asked for.
 *
 * @param before the version it takes the place of; null for the first one
 * @param remarks in the order of the text, those on the version before first
 * @param unasked changed passages without any remark behind them
 */
public record TraceSurvey(
        VersionSummary version,
        @Nullable VersionSummary before,
        List<TracedRemark> remarks,
        List<ComparedItem> unasked) {

    public TraceSurvey {
        remarks = List.copyOf(remarks);
        unasked = List.copyOf(unasked);
    }

    /** How many stand how. */
    public Map<Standing, Integer> counts() {
        Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
        remarks.forEach(one -> counts.merge(one.standing(), 1, Integer::sum));
        return counts;
    }

    /** Whether something may be said of it: its text stays as it is. */
    public boolean isPublished() {
        return version.state() != VersionState.PREPARATION;
    }

    /** Those whose wording, or the one decided for them, stands there word for word; nobody said anything of them yet. */
    public List<TracedRemark> literal() {
        return remarks.stream()
                .filter(one -> one.said() == null && one.found().finding().isLiteral())
                .toList();
    }
}
