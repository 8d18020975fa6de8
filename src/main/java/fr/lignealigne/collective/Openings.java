package fr.lignealigne.collective;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * That a member association opened a version here, told to the coordinator alone; neither who of its people nor when.
 */
@Service
public class Openings {

    private final CollectiveQueries queries;

    Openings(CollectiveQueries queries) {
        this.queries = queries;
    }

    /** Notes it for an association of the Collective, once; for others nothing is kept. */
    @Transactional
    public void note(Viewer viewer, PlanVersionId version) {
        if (CollectiveAccess.mayEnter(viewer) && !queries.hasOpened(viewer.organisation(), version)) {
            queries.noteOpening(viewer.organisation(), version);
        }
    }
}
