package fr.lignealigne.decision.sitting;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.DecisionAccess;
import fr.lignealigne.plan.AcceptedWording;
import fr.lignealigne.plan.AcceptedWordings;
import fr.lignealigne.plan.Measure;
import fr.lignealigne.plan.Passage;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The wordings that sittings decided for the next version, while the decisions they go with stand: whatever their outcome,
 * since a passage that the State rewrites by itself is rewritten, too. One that keeps the passage as it is stands against
 * whoever rewrites it.
 */
@Service
class DecidedWordings implements AcceptedWordings {

    private final SittingQueries queries;
    private final Versions versions;

    DecidedWordings(SittingQueries queries, Versions versions) {
        this.queries = queries;
        this.versions = versions;
    }

    @Override
    @Transactional(readOnly = true)
    public List<AcceptedWording> of(Viewer viewer, PlanVersionId version) {
        NotAllowed.unless(DecisionAccess.mayTakeUpWordings(viewer));
        List<SittingQueries.Wording> decided = queries.wordings(version);
        if (decided.isEmpty()) {
            return List.of();
        }
        PlanText text = versions.text(viewer, version);
        return decided.stream()
                .map(one -> new AcceptedWording(
                        one.origin(),
                        false,
                        one.firstLine(),
                        one.lastLine(),
                        quote(text, one.inPlaceOf(), one.firstLine()),
                        one.words(),
                        one.inPlaceOf(),
                        null))
                .toList();
    }

    private static String quote(PlanText text, @Nullable Passage inPlaceOf, int firstLine) {
        return inPlaceOf == null
                ? text.measureAt(firstLine).map(Measure::title).orElse("")
                : text.quote(inPlaceOf).quote();
    }
}
