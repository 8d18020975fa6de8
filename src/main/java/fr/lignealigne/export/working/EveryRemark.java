package fr.lignealigne.export.working;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.DecisionAccess;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.synopsis.ChosenRemarks;
import fr.lignealigne.synopsis.Synopsis;
import fr.lignealigne.synopsis.SynopsisFilter;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every remark that the consolidated reading counts, with its advice and its decision: one after the other in the order
 * of the text, so that however many there are, one is held in memory.
 */
@Service
@Transactional(readOnly = true)
public class EveryRemark {

    private final WorkingQueries queries;
    private final Synopsis synopsis;
    private final Versions versions;

    EveryRemark(WorkingQueries queries, Synopsis synopsis, Versions versions) {
        this.queries = queries;
        this.synopsis = synopsis;
        this.versions = versions;
    }

    /** Takes remarks one by one; it must ask the database for nothing meanwhile. */
    interface Taker {

        void take(DepositedRemark remark) throws IOException;
    }

    /** How many the filter chooses. */
    public int count(Viewer viewer, PlanVersionId version, SynopsisFilter filter) {
        return queries.count(chosen(viewer, version, filter));
    }

    /** Hands over each that the filter chooses. */
    void each(Viewer viewer, PlanVersionId version, SynopsisFilter filter, Taker taker) throws IOException {
        ChosenRemarks chosen = chosen(viewer, version, filter);
        PlanText text = versions.text(viewer, version);
        try {
            queries.each(chosen, text, remark -> {
                try {
                    taker.take(remark);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private ChosenRemarks chosen(Viewer viewer, PlanVersionId version, SynopsisFilter filter) {
        NotAllowed.unless(DecisionAccess.mayReadPrepared(viewer));
        return synopsis.chosen(viewer, version, filter);
    }
}
