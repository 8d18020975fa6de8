package fr.lignealigne.decision;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which prepared reasons the State had better read once more before it releases them; nothing is forbidden by it. */
@Service
@Transactional(readOnly = true)
public class Reasons {

    private final ReasonQueries queries;

    Reasons(ReasonQueries queries) {
        this.queries = queries;
    }

    /** All of a version, in the order of the text. */
    public List<FlaggedReason> flagged(Viewer viewer, PlanVersionId version) {
        NotAllowed.unless(DecisionAccess.mayReadPrepared(viewer));
        List<ReasonQueries.Row> rows = queries.of(version);
        Map<DecisionId, List<ReasonFlag>> flags =
                ReasonCheck.look(rows.stream().map(ReasonQueries.Row::given).toList());
        return rows.stream()
                .map(row -> row.flagged(flags.getOrDefault(row.given().decision(), List.of())))
                .filter(row -> !row.flags().isEmpty())
                .toList();
    }

    /** The flags of some decisions, which are compared with those that say the same. */
    public Map<DecisionId, List<ReasonFlag>> flags(
            Viewer viewer, PlanVersionId version, Collection<DecisionId> decisions) {
        NotAllowed.unless(DecisionAccess.mayReadPrepared(viewer));
        return decisions.isEmpty()
                ? Map.of()
                : ReasonCheck.look(queries.sayingTheSame(version, decisions).stream()
                        .map(ReasonQueries.Row::given)
                        .toList());
    }
}
