package fr.lignealigne.decision.trace;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.AnswerDetails;
import fr.lignealigne.decision.Decisions;
import fr.lignealigne.decision.trace.Explanation.Behind;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From any line of a version back to the remarks that made it what it is, as far as the viewer may read their answers. */
@Service
@Transactional(readOnly = true)
public class Explaining {

    private final Versions versions;
    private final Comparisons comparisons;
    private final Followings followings;
    private final TraceSurveys surveys;
    private final Remarks remarks;
    private final Decisions decisions;
    private final TraceQueries queries;

    Explaining(
            Versions versions,
            Comparisons comparisons,
            Followings followings,
            TraceSurveys surveys,
            Remarks remarks,
            Decisions decisions,
            TraceQueries queries) {
        this.versions = versions;
        this.comparisons = comparisons;
        this.followings = followings;
        this.surveys = surveys;
        this.remarks = remarks;
        this.decisions = decisions;
        this.queries = queries;
    }

    /** Whether there is a version before this one that the viewer may read: else nothing can be explained. */
    public boolean hasBefore(Viewer viewer, PlanVersionId version) {
        return !followings.earlier(viewer, versions.get(viewer, version)).isEmpty();
    }

    /** Why these lines are as they are; empty for a first version. */
    public Optional<Explanation> of(Viewer viewer, PlanVersionId version, int firstLine, int lastLine) {
        List<VersionSummary> earlier = followings.earlier(viewer, versions.get(viewer, version));
        if (earlier.isEmpty()) {
            return Optional.empty();
        }
        VersionSummary before = earlier.getFirst();
        List<ComparedItem> rows = comparisons.between(viewer, before.id(), version).rows().stream()
                .filter(row -> stands(row.after(), firstLine, lastLine))
                .toList();
        List<Behind> behind = new ArrayList<>(confirmed(viewer, version, earlier, firstLine, lastLine));
        if (TraceAccess.maySurvey(viewer)) {
            behind.addAll(believed(viewer, version, firstLine, lastLine));
        }
        return Optional.of(new Explanation(before, behind, rows));
    }

    private static boolean stands(@Nullable Item item, int first, int last) {
        return item != null && item.firstLine() <= last && first <= item.lastLine();
    }

    private List<Behind> confirmed(
            Viewer viewer, PlanVersionId version, List<VersionSummary> earlier, int first, int last) {
        List<TraceDetails> said = queries.on(version).stream()
                .filter(one -> one.carriedOut() && one.touches(first, last))
                .toList();
        List<RemarkId> ids = said.stream().map(TraceDetails::remark).toList();
        Map<RemarkId, AnswerDetails> answers = decisions.of(viewer, ids);
        Map<RemarkId, RemarkDetails> known =
                remarks.those(viewer, ids).stream().collect(Collectors.toMap(RemarkDetails::id, Function.identity()));
        Map<PlanVersionId, VersionSummary> origins = new HashMap<>();
        earlier.forEach(one -> origins.put(one.id(), one));
        List<Behind> behind = new ArrayList<>();
        for (TraceDetails one : said) {
            AnswerDetails answer = answers.get(one.remark());
            RemarkDetails remark = known.get(one.remark());
            VersionSummary from = remark == null ? null : origins.get(remark.version());
            if (answer != null
                    && remark != null
                    && from != null
                    && answer.outcome().accepts()) {
                behind.add(new Behind(remark, from, answer, one.before(), one.after(), true));
            }
        }
        return behind;
    }

    private List<Behind> believed(Viewer viewer, PlanVersionId version, int first, int last) {
        return surveys.of(viewer, version).remarks().stream()
                .filter(one -> one.said() == null && one.accountsFor(first, last))
                .map(one -> new Behind(
                        one.remark(),
                        one.from(),
                        one.answer(),
                        one.found().before(),
                        one.found().after(),
                        false))
                .toList();
    }
}
