package fr.lignealigne.decision.trace;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.AnswerDetails;
import fr.lignealigne.decision.Decisions;
import fr.lignealigne.plan.Passage;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.VersionState;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.shared.Attempts;
import fr.lignealigne.shared.Invalid;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * What is said of accepted remarks in a later version: which passage carries them out, or why none does.
 *
 * <p>Said of a published version alone: its text stays as it is. Two people at once: the first wins, the other is refused
 * with {@link TracedMeanwhile}.
 */
@Service
public class Traces {

    public static final int LONGEST_REASON = 5_000;

    private final Versions versions;
    private final TraceSurveys surveys;
    private final Followings followings;
    private final Remarks remarks;
    private final Decisions decisions;
    private final TraceQueries queries;
    private final Attempts attempts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Traces(
            Versions versions,
            TraceSurveys surveys,
            Followings followings,
            Remarks remarks,
            Decisions decisions,
            TraceQueries queries,
            Attempts attempts,
            Clock clock,
            ApplicationEventPublisher events) {
        this.versions = versions;
        this.surveys = surveys;
        this.followings = followings;
        this.remarks = remarks;
        this.decisions = decisions;
        this.queries = queries;
        this.attempts = attempts;
        this.clock = clock;
        this.events = events;
    }

    /**
     * What was said of these remarks, the earliest version first, as far as the viewer may read both that version and the
     * answer.
     */
    public Map<RemarkId, List<TraceDetails>> of(Viewer viewer, Collection<RemarkId> wanted) {
        List<TraceDetails> said = said(viewer, wanted, answer -> true, version -> true);
        return byRemark(TraceAccess.maySurvey(viewer) ? said.stream() : authorless(said));
    }

    /**
     * The same as everyone of the consultation reads it, whoever asks: for what goes out on paper. Of an answer that is not
     * released, and of a version under embargo, it tells the State nothing either.
     */
    public Map<RemarkId, List<TraceDetails>> published(Viewer viewer, Collection<RemarkId> wanted) {
        Instant now = clock.instant();
        return byRemark(authorless(
                said(viewer, wanted, answer -> answer.releasedAt() != null, version -> version.openAt(now))));
    }

    private List<TraceDetails> said(
            Viewer viewer,
            Collection<RemarkId> wanted,
            Predicate<AnswerDetails> answers,
            Predicate<VersionSummary> texts) {
        Set<RemarkId> answered = decisions.of(viewer, wanted).entrySet().stream()
                .filter(one -> one.getValue().outcome().accepts() && answers.test(one.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        if (answered.isEmpty()) {
            return List.of();
        }
        List<PlanVersionId> open = versions.list(viewer).stream()
                .filter(texts)
                .sorted(Comparator.comparing(VersionSummary::number))
                .map(VersionSummary::id)
                .toList();
        return queries.of(answered).stream()
                .filter(one -> open.contains(one.version()))
                .sorted(Comparator.comparing(one -> open.indexOf(one.version())))
                .toList();
    }

    private static Stream<TraceDetails> authorless(List<TraceDetails> said) {
        return said.stream().map(TraceDetails::withoutAuthor);
    }

    private static Map<RemarkId, List<TraceDetails>> byRemark(Stream<TraceDetails> said) {
        return said.collect(Collectors.groupingBy(TraceDetails::remark));
    }

    /** Every word on a remark in a version, the latest first; for the State alone. */
    public List<TraceEntry> history(Viewer viewer, RemarkId remark, PlanVersionId version) {
        NotAllowed.unless(TraceAccess.maySurvey(viewer));
        return queries.history(remark, version);
    }

    /**
     * Says that a passage carries a remark out; without a passage, that taking the words out did.
     *
     * @param revision of what was read, 0 where nothing was said yet
     */
    public void carriedOut(
            Viewer viewer, RemarkId remark, PlanVersionId version, long revision, @Nullable Passage passage) {
        NotAllowed.unless(TraceAccess.mayTrace(viewer));
        Found found = found(viewer, remark, version, passage);
        say(viewer, remark, version, revision, Said.carriedOut(found), TraceChange.CARRIED_OUT);
    }

    /** Says why the text does not carry a remark out; whoever reads the answer reads that, too. */
    public void leftOut(Viewer viewer, RemarkId remark, PlanVersionId version, long revision, String reason) {
        NotAllowed.unless(TraceAccess.mayTrace(viewer));
        String words = reason.strip();
        if (words.isEmpty()) {
            throw new Invalid("trace.reason.missing");
        }
        if (words.length() > LONGEST_REASON) {
            throw new Invalid("trace.reason.tooLong", LONGEST_REASON);
        }
        requireLater(viewer, remark, version);
        say(viewer, remark, version, revision, Said.leftOut(words), TraceChange.LEFT_OUT);
    }

    /** Takes a word back; it stays in the history. */
    public void takeBack(Viewer viewer, RemarkId remark, PlanVersionId version, long revision) {
        NotAllowed.unless(TraceAccess.mayTrace(viewer));
        requireLater(viewer, remark, version);
        attempts.at(() -> {
            if (!queries.remove(remark, version, revision)) {
                throw new TracedMeanwhile();
            }
            queries.note(remark, version, TraceChange.TAKEN_BACK, Said.NOTHING, viewer.person(), clock.instant());
            events.publishEvent(new TraceChanged(version, true, queries.isReleased(remark), viewer.person()));
            return remark;
        });
    }

    /**
     * Says of every remark whose wording stands in the text word for word that it is carried out there, unless something
     * was said of it meanwhile; answers of how many.
     */
    public int confirmLiteral(Viewer viewer, PlanVersionId version) {
        NotAllowed.unless(TraceAccess.mayTrace(viewer));
        requirePublished(versions.get(viewer, version));
        List<TracedRemark> literal = surveys.of(viewer, version).literal();
        return attempts.at(() -> {
            int confirmed = 0;
            boolean isReleased = false;
            for (TracedRemark one : literal) {
                RemarkId remark = one.remark().id();
                Said said = Said.carriedOut(one.found());
                if (queries.isAccepted(remark)
                        && queries.add(remark, version, said, viewer.person(), clock.instant())) {
                    queries.note(remark, version, TraceChange.CARRIED_OUT, said, viewer.person(), clock.instant());
                    isReleased |= queries.isReleased(remark);
                    confirmed++;
                }
            }
            if (confirmed > 0) {
                events.publishEvent(new TraceChanged(version, false, isReleased, viewer.person()));
            }
            return confirmed;
        });
    }

    private void say(
            Viewer viewer, RemarkId remark, PlanVersionId version, long revision, Said said, TraceChange change) {
        attempts.at(() -> {
            if (!queries.isAccepted(remark)) {
                throw new Invalid("trace.notAccepted");
            }
            boolean isFirst = revision == 0
                    ? queries.add(remark, version, said, viewer.person(), clock.instant())
                    : queries.replace(remark, version, revision, said, viewer.person(), clock.instant());
            if (!isFirst) {
                throw new TracedMeanwhile();
            }
            queries.note(remark, version, change, said, viewer.person(), clock.instant());
            events.publishEvent(new TraceChanged(version, false, queries.isReleased(remark), viewer.person()));
            return remark;
        });
    }

    private Found found(Viewer viewer, RemarkId id, PlanVersionId version, @Nullable Passage passage) {
        RemarkDetails remark = requireLater(viewer, id, version);
        Following following = followings.between(viewer, remark.version(), version);
        Found found = following.find(remark, null, queries.decided(id));
        if (passage != null) {
            return passage.equals(found.passage()) ? found : following.chosen(passage);
        }
        if (found.finding() != Finding.REMOVED) {
            throw new Invalid("trace.passage.missing");
        }
        return found;
    }

    private RemarkDetails requireLater(Viewer viewer, RemarkId id, PlanVersionId version) {
        VersionSummary later = versions.get(viewer, version);
        requirePublished(later);
        RemarkDetails remark = remarks.get(viewer, id);
        boolean isLater = followings.earlier(viewer, later).stream()
                .anyMatch(earlier -> earlier.id().equals(remark.version()));
        if (!isLater) {
            throw new Invalid("trace.notLater");
        }
        return remark;
    }

    private static void requirePublished(VersionSummary version) {
        if (version.state() == VersionState.PREPARATION) {
            throw new Invalid("trace.notPublished");
        }
    }
}
