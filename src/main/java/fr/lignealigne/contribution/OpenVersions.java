package fr.lignealigne.contribution;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.consultation.RoundState;
import fr.lignealigne.consultation.Rounds;
import fr.lignealigne.plan.PlanId;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.shared.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import org.springframework.stereotype.Component;

/** Says which version of a plan takes remarks: the latest whose round is open, else the latest that is read. */
@Component
class OpenVersions {

    private final Versions versions;
    private final Rounds rounds;
    private final Clock clock;

    OpenVersions(Versions versions, Rounds rounds, Clock clock) {
        this.versions = versions;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** Not found for a plan of which the viewer reads no version. */
    PlanVersionId of(Viewer viewer, PlanId plan) {
        return versions.list(viewer).stream()
                .filter(version -> version.plan().equals(plan))
                .max(Comparator.<VersionSummary, Boolean>comparing(version -> isOpen(viewer, version.id()))
                        .thenComparing(VersionSummary::number))
                .map(VersionSummary::id)
                .orElseThrow(NotFound::new);
    }

    private boolean isOpen(Viewer viewer, PlanVersionId version) {
        Instant now = clock.instant();
        return rounds.of(viewer, version)
                .filter(round -> round.stateAt(now) == RoundState.OPEN)
                .isPresent();
    }
}
