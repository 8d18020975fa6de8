package fr.lignealigne.remark;

import fr.lignealigne.plan.CarriedPassage;
import fr.lignealigne.plan.CarriedPassage.Outcome;
import fr.lignealigne.plan.Passage;
import fr.lignealigne.plan.PassageMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How an anchor follows the text: a remark on the whole plan stays, one on a measure does not mind its heading. */
final class Carriage {

    private Carriage() {}

    /** Carries the place of a remark; the passage is null for the whole plan. */
    static CarriedPassage of(Target target, @Nullable Passage passage, PassageMap passages) {
        if (passage == null) {
            return new CarriedPassage(Outcome.UNCHANGED, false, null, 0, List.of());
        }
        CarriedPassage carried = passages.carry(passage);
        return target != Target.PASSAGE && carried.outcome() == Outcome.ALTERED
                ? new CarriedPassage(Outcome.UNCHANGED, carried.toConfirm(), carried.passage(), 0, carried.rivals())
                : carried;
    }
}
