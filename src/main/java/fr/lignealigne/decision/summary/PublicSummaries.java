package fr.lignealigne.decision.summary;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.consultation.RoundSummary;
import fr.lignealigne.consultation.Rounds;
import fr.lignealigne.decision.DecisionAccess;
import fr.lignealigne.decision.summary.SummaryQueries.Kept;
import fr.lignealigne.plan.ItemId;
import fr.lignealigne.plan.Measure;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.shared.Invalid;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The public summary of a round, from the release on: prepared by the State, published and taken back by the cabinet, and
 * read, once it is published, by whoever reads released answers. No address serves it to strangers: the State publishes
 * the file where it publishes.
 */
@Service
@Transactional
public class PublicSummaries {

    public static final int LONGEST = 10_000;

    private final Versions versions;
    private final Rounds rounds;
    private final SummaryQueries queries;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PublicSummaries(
            Versions versions, Rounds rounds, SummaryQueries queries, Clock clock, ApplicationEventPublisher events) {
        this.versions = versions;
        this.rounds = rounds;
        this.queries = queries;
        this.clock = clock;
        this.events = events;
    }

    /** Empty before the release, and for others than the State unless it is published: whether one is prepared is not told. */
    @Transactional(readOnly = true)
    public Optional<PublicSummary> of(Viewer viewer, PlanVersionId version) {
        NotAllowed.unless(DecisionAccess.mayReadReleased(viewer));
        boolean prepares = DecisionAccess.mayReadPrepared(viewer);
        Kept kept = queries.find(version).orElse(Kept.NOTHING);
        Instant released =
                rounds.of(viewer, version).map(RoundSummary::releasedAt).orElse(null);
        if (released == null || !prepares && kept.publishedAt() == null) {
            return Optional.empty();
        }
        PlanText text = versions.text(viewer, version);
        List<ItemId> measures = text.measures().stream().map(Measure::id).toList();
        return Optional.of(new PublicSummary(
                versions.get(viewer, version),
                text,
                released,
                SummaryFigures.of(queries.said(version), measures),
                kept.words(),
                kept.publishedAt(),
                prepares ? kept.publishedBy() : "",
                prepares ? kept.revision() : 0));
    }

    /** Whether the viewer can read it without preparing it: what pages ask that only lead there. */
    @Transactional(readOnly = true)
    public boolean isPublished(Viewer viewer, PlanVersionId version) {
        return DecisionAccess.mayReadReleased(viewer)
                && rounds.of(viewer, version).isPresent()
                && queries.find(version).map(Kept::publishedAt).isPresent();
    }

    /** Keeps the words for the public, as read at this revision; what is published is taken back first. */
    public void write(Viewer viewer, PlanVersionId version, long revision, String words) {
        NotAllowed.unless(DecisionAccess.mayReadPrepared(viewer));
        requireReleased(viewer, version);
        keep(viewer, version, revision, words);
    }

    private void keep(Viewer viewer, PlanVersionId version, long revision, String words) {
        String kept = words.strip();
        if (kept.length() > LONGEST) {
            throw new Invalid("summary.tooLong", LONGEST);
        }
        boolean isWritten = revision == 0
                ? queries.begin(version, kept, viewer.person(), clock.instant())
                : queries.write(version, revision, kept, viewer.person(), clock.instant());
        requireAsRead(isWritten);
    }

    /**
     * Publishes these words, and the figures, over what was read at this revision: what goes out is what its publisher saw.
     * Figures may go out without a word; refused where there is neither.
     */
    public void publish(Viewer viewer, PlanVersionId version, long revision, String words) {
        NotAllowed.unless(DecisionAccess.mayRelease(viewer));
        requireReleased(viewer, version);
        PublicSummary read = of(viewer, version).orElseThrow();
        if (words.isBlank() && read.figures().isEmpty()) {
            throw new Invalid("summary.empty");
        }
        long written = revision;
        if (revision == 0 || !words.strip().equals(read.words())) {
            keep(viewer, version, revision, words);
            written++;
        }
        requireAsRead(queries.publish(version, written, viewer.person(), clock.instant()));
        events.publishEvent(new SummarySettled(version, true, viewer.person()));
    }

    /** From now on the State alone reads it again; who has the file keeps it. */
    public void takeBack(Viewer viewer, PlanVersionId version, long revision) {
        NotAllowed.unless(DecisionAccess.mayRelease(viewer));
        requireReleased(viewer, version);
        requireAsRead(queries.takeBack(version, revision));
        events.publishEvent(new SummarySettled(version, false, viewer.person()));
    }

    private void requireReleased(Viewer viewer, PlanVersionId version) {
        if (rounds.of(viewer, version).map(RoundSummary::releasedAt).isEmpty()) {
            throw new Invalid("summary.notReleased");
        }
    }

    private static void requireAsRead(boolean isAsRead) {
        if (!isAsRead) {
            throw new Invalid("summary.meanwhile");
        }
    }
}
