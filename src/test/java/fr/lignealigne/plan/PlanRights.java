package fr.lignealigne.plan;

import fr.lignealigne.support.Rights;
import java.time.Instant;

/** The rights on the text. */
public final class PlanRights extends Rights {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    public PlanRights() {
        super("Versions of the plan");
        act("import, mend, publish, discard, read what was left out of a file", PlanAccess::mayPrepare);
        act("read a version in preparation", v -> PlanAccess.mayRead(v, VersionState.PREPARATION, null, NOW));
        act(
                "read a published version under embargo",
                v -> PlanAccess.mayRead(v, VersionState.PUBLISHED, NOW.plusSeconds(1), NOW));
        act("read a published version", v -> PlanAccess.mayRead(v, VersionState.PUBLISHED, null, NOW));
        act("read a superseded version", v -> PlanAccess.mayRead(v, VersionState.SUPERSEDED, NOW.minusSeconds(1), NOW));
    }
}
