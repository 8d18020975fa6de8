package fr.lignealigne.keeping;

import fr.lignealigne.account.FreshProof;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.Attempts;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is kept of the viewer, and nothing of anybody else (RGPD, article 15): all of it that is theirs alone. What they
 * did for their organisation is read where it stands, behind its wall.
 */
@Service
public class OwnData {

    private final OwnDataQueries queries;
    private final FreshProof proof;
    private final Attempts attempts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    OwnData(
            OwnDataQueries queries,
            FreshProof proof,
            Attempts attempts,
            Clock clock,
            ApplicationEventPublisher events) {
        this.queries = queries;
        this.proof = proof;
        this.attempts = attempts;
        this.clock = clock;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public OwnHoldings of(Viewer viewer) {
        return read(viewer);
    }

    /** The same to be taken away, which is noted; it takes a factor shown lately from whoever has one. */
    public OwnHoldings take(Viewer viewer) {
        return attempts.at(() -> {
            proof.refuseUnlessShown(viewer);
            events.publishEvent(new OwnDataTaken(viewer.person()));
            return read(viewer);
        });
    }

    private OwnHoldings read(Viewer viewer) {
        return new OwnHoldings(
                viewer.person().toString(), viewer.organisationName(), clock.instant(), queries.parts(viewer));
    }
}
