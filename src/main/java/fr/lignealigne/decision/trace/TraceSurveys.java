package fr.lignealigne.decision.trace;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.AnswerDetails;
import fr.lignealigne.decision.Decisions;
import fr.lignealigne.decision.trace.TraceQueries.Accepted;
import fr.lignealigne.decision.trace.TraceQueries.Lines;
import fr.lignealigne.plan.ComparedItem;
import fr.lignealigne.plan.Comparisons;
import fr.lignealigne.plan.Item;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.Remarks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks at what a version makes of what was accepted before it, and at what in it nobody asked for; for the State. */
@Service
@Transactional(readOnly = true)
public class TraceSurveys {

    private static final Comparator<RemarkDetails> BY_PLACE = Comparator.<RemarkDetails>comparingInt(
                    remark -> remark.place().firstLine())
            .thenComparing(remark -> remark.place().lastLine())
            .thenComparing(remark -> String.valueOf(remark.code()));

    private final Versions versions;
    private final Comparisons comparisons;
    private final Followings followings;
    private final Remarks remarks;
    private final Decisions decisions;
    private final TraceQueries queries;

    TraceSurveys(
            Versions versions,
            Comparisons comparisons,
            Followings followings,
            Remarks remarks,
            Decisions decisions,
            TraceQueries queries) {
        this.versions = versions;
        this.comparisons = comparisons;
        this.followings = followings;
        this.remarks = remarks;
        this.decisions = decisions;
        this.queries = queries;
    }

    /** A version in preparation too, whose text may still be mended; of a first version there is nothing to say. */
    public TraceSurvey of(Viewer viewer, PlanVersionId version) {
        NotAllowed.unless(TraceAccess.maySurvey(viewer));
        VersionSummary later = versions.get(viewer, version);
        List<VersionSummary> earlier = followings.earlier(viewer, later);
        if (earlier.isEmpty()) {
            return new TraceSurvey(later, null, List.of(), List.of());
        }
        Map<RemarkId, TraceDetails> said =
                queries.on(version).stream().collect(Collectors.toMap(TraceDetails::remark, Function.identity()));
        List<TracedRemark> traced = new ArrayList<>();
        earlier.forEach(from -> traced.addAll(accepted(viewer, from, version, said)));
        VersionSummary before = earlier.getFirst();
        List<ComparedItem> rows =
                comparisons.between(viewer, before.id(), version).rows();
        return new TraceSurvey(later, before, traced, unasked(rows, traced, queries.spokenOf(before.id())));
    }

    private List<TracedRemark> accepted(
            Viewer viewer, VersionSummary from, PlanVersionId later, Map<RemarkId, TraceDetails> said) {
        Map<RemarkId, Accepted> accepted = queries.accepted(from.id(), later).stream()
                .collect(Collectors.toMap(Accepted::remark, Function.identity()));
        Set<RemarkId> ids = accepted.keySet();
        if (ids.isEmpty()) {
            return List.of();
        }
        Following following = followings.between(viewer, from.id(), later);
        Map<RemarkId, AnswerDetails> answers = decisions.of(viewer, ids);
        return remarks.those(viewer, ids).stream()
                .filter(remark -> answers.containsKey(remark.id()))
                .sorted(BY_PLACE)
                .map(remark -> {
                    Accepted one = Objects.requireNonNull(accepted.get(remark.id()));
                    return new TracedRemark(
                            remark,
                            from,
                            Objects.requireNonNull(answers.get(remark.id())),
                            one.decided(),
                            following.find(remark, one.placed(), one.decided()),
                            said.get(remark.id()));
                })
                .toList();
    }

    private static List<ComparedItem> unasked(List<ComparedItem> rows, List<TracedRemark> traced, List<Lines> spoken) {
        return rows.stream()
                .filter(row -> row.isChange() && row.change() != ComparedItem.Change.MOVED_AWAY)
                .filter(row -> row.before().stream().noneMatch(item -> isSpokenOf(item, spoken)))
                .filter(row -> !isAccountedFor(row.after(), traced))
                .toList();
    }

    private static boolean isSpokenOf(Item item, List<Lines> spoken) {
        return spoken.stream().anyMatch(lines -> lines.first() <= item.lastLine() && item.firstLine() <= lines.last());
    }

    private static boolean isAccountedFor(@Nullable Item item, List<TracedRemark> traced) {
        return item != null && traced.stream().anyMatch(one -> one.accountsFor(item.firstLine(), item.lastLine()));
    }
}
