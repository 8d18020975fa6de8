package fr.lignealigne.collective.position;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.consultation.RoundState;
import fr.lignealigne.consultation.RoundSummary;
import fr.lignealigne.consultation.Rounds;
import fr.lignealigne.plan.PlanVersionId;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Until when positions of a version may be deposited. */
@Component
class RoundClosings {

    private final Rounds rounds;
    private final Clock clock;

    RoundClosings(Rounds rounds, Clock clock) {
        this.rounds = rounds;
        this.clock = clock;
    }

    /** When the open round of this version closes; none while no round is open. */
    @Nullable
    Instant of(Viewer viewer, PlanVersionId version) {
        return rounds.of(viewer, version)
                .filter(round -> round.stateAt(clock.instant()) == RoundState.OPEN)
                .map(RoundSummary::closesAt)
                .orElse(null);
    }
}
