package fr.lignealigne.decision;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.RejoinderQueries.Answered;
import fr.lignealigne.decision.RejoinderQueries.Author;
import fr.lignealigne.decision.RejoinderQueries.Row;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.shared.Attempts;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** What associations say of the answers they were given: once an answer, until a day that was set with the release. */
@Service
public class Rejoinders {

    private final RejoinderQueries queries;
    private final Attempts attempts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Rejoinders(RejoinderQueries queries, Attempts attempts, Clock clock, ApplicationEventPublisher events) {
        this.queries = queries;
        this.attempts = attempts;
        this.clock = clock;
        this.events = events;
    }

    /** Contests or comments the answer to a remark of one's own; not found while there is no answer to read. */
    public void say(Viewer viewer, RemarkId remark, RejoinderDraft draft) {
        Answered answered = attempts.read(() -> queries.answered(remark)).orElseThrow(NotFound::new);
        NotAllowed.unless(DecisionAccess.mayRejoin(
                viewer, answered.author().organisation(), answered.author().joint()));
        draft.check();
        attempts.at(() -> {
            if (!isOpen(answered.lastDay())) {
                throw new Invalid("rejoinder.closed");
            }
            if (queries.isSaid(remark)) {
                throw new Invalid("rejoinder.already");
            }
            queries.add(remark, draft, viewer.person(), clock.instant());
            events.publishEvent(new RejoinderGiven(remark, answered.version(), draft.kind(), viewer.person()));
            return remark;
        });
    }

    private boolean isOpen(@Nullable LocalDate lastDay) {
        return lastDay != null
                && !LocalDate.ofInstant(clock.instant(), Clocks.PARIS).isAfter(lastDay);
    }

    /** The last day on which the answers on a version may be contested, once they are released; empty when they may not. */
    public Optional<LocalDate> lastDay(Viewer viewer, PlanVersionId version) {
        NotAllowed.unless(DecisionAccess.mayReadReleased(viewer));
        return queries.lastDay(version);
    }

    /** Whether that day has not passed. */
    public boolean isOpen(Viewer viewer, PlanVersionId version) {
        return isOpen(lastDay(viewer, version).orElse(null));
    }

    /** What was said of the answers to these remarks, as far as the viewer may read it. */
    public Map<RemarkId, RejoinderDetails> of(Viewer viewer, Collection<RemarkId> remarks) {
        return remarks.isEmpty()
                ? Map.of()
                : queries.of(remarks).stream()
                        .filter(row -> mayRead(viewer, row.author()))
                        .map(Row::details)
                        .collect(Collectors.toMap(RejoinderDetails::remark, said -> said));
    }

    /** All that was said on a version, in the order of the text; for the State. */
    public List<RejoinderDetails> list(Viewer viewer, PlanVersionId version) {
        NotAllowed.unless(DecisionAccess.mayReadPrepared(viewer));
        return queries.on(version).stream().map(Row::details).toList();
    }

    private static boolean mayRead(Viewer viewer, Author author) {
        return DecisionAccess.mayReadCorrespondence(viewer, author.organisation())
                || author.signatories().stream().anyMatch(one -> DecisionAccess.mayReadCorrespondence(viewer, one))
                || author.joint() && DecisionAccess.mayRejoin(viewer, author.organisation(), true);
    }
}
