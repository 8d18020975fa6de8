package fr.lignealigne.plan;

import fr.lignealigne.account.Viewer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** @param embargoUntil before this instant only the State reads it */
record PublishedText(PlanText text, @Nullable Instant embargoUntil) {

    boolean isFor(Viewer viewer, Instant now) {
        return PlanAccess.mayRead(viewer, VersionState.PUBLISHED, embargoUntil, now);
    }
}
