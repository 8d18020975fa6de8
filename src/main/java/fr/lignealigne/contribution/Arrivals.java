package fr.lignealigne.contribution;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.contribution.ContributionQueries.Known;
import fr.lignealigne.plan.PlanId;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a contribution of the text of a letter; it is part of the act that hangs its file up. */
@Component
class Arrivals {

    private final ContributionQueries queries;
    private final Clock clock;

    Arrivals(ContributionQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /** The association has it already. */
    static final class AlreadyThere extends RuntimeException {

        private final transient ContributionId id;

        AlreadyThere(ContributionId id) {
            super("A contribution is there already", null, false, false);
            this.id = id;
        }

        ContributionId id() {
            return id;
        }
    }

    /** @throws AlreadyThere when a colleague was quicker */
    @Transactional
    UUID keep(Viewer viewer, PlanId plan, ContributionText text) {
        Optional<Known> known = queries.find(viewer.organisation(), plan, text.fingerprint());
        if (known.isEmpty()) {
            ContributionId id = new ContributionId(UUID.randomUUID());
            queries.insert(id, viewer, plan, text, clock.instant());
            return id.value();
        }
        ContributionId id = known.get().id();
        queries.lock(id);
        if (!known.get().discarded() || queries.organisation(id).isPresent()) {
            throw new AlreadyThere(id);
        }
        queries.revive(id, viewer, text, clock.instant());
        return id.value();
    }
}
