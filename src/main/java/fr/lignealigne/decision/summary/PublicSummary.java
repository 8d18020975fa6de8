package fr.lignealigne.decision.summary;

import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.VersionSummary;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What may be said to the public of a round whose answers are released.
 *
 * @param text of the version, for the names of its measures
 * @param figures empty where so few spoke that any figure would tell of somebody
 * @param words of the administration; may be empty
 * @param publishedAt null while the State alone reads it
 * @param publishedBy the function of who published it, for the State; else empty
 * @param revision what to hand back with the next act, 0 where nothing was written yet; for others than the State 0
 */
public record PublicSummary(
        VersionSummary version,
        PlanText text,
        Instant releasedAt,
        Optional<SummaryFigures> figures,
        String words,
        @Nullable Instant publishedAt,
        String publishedBy,
        long revision) {

    public boolean isPublished() {
        return publishedAt != null;
    }
}
