package fr.lignealigne.collective.position;

import fr.lignealigne.plan.CarriedPassage;
import fr.lignealigne.plan.ItemId;
import fr.lignealigne.plan.Passage;
import fr.lignealigne.plan.PassageMap;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.remark.Anchor;

/**
 * Where the place of a position is found in the next version.
 *
 * @param doubtful whether somebody has to look: it is a proposal, or the passage is gone and this is beside it
 */
record FollowedPlace(Anchor anchor, boolean doubtful) {

    static FollowedPlace of(Anchor anchor, PlanText before, PlanText after, PassageMap passages) {
        return switch (anchor) {
            case Anchor.OnPassage(var passage) -> onPassage(passages.carry(passage), after);
            case Anchor.OnMeasure(var measure) -> {
                CarriedPassage carried = carry(measure, before, passages);
                Passage there = carried.passage();
                yield there != null && after.measure(there.from()).isPresent()
                        ? new FollowedPlace(new Anchor.OnMeasure(there.from()), carried.toConfirm())
                        : onPassage(carried.doubted(), after);
            }
            case Anchor.OnField(var measure, var field) -> {
                CarriedPassage carried = carry(measure, before, passages);
                Passage there = carried.passage();
                yield there != null && after.measure(there.from()).isPresent()
                        ? new FollowedPlace(new Anchor.OnField(there.from(), field), carried.toConfirm())
                        : onPassage(carried.doubted(), after);
            }
            case Anchor.OnPlan() -> new FollowedPlace(anchor, false);
        };
    }

    private static CarriedPassage carry(ItemId measure, PlanText before, PassageMap passages) {
        return passages.carry(
                new Passage(measure, 0, measure, before.item(measure).text().length()));
    }

    private static FollowedPlace onPassage(CarriedPassage carried, PlanText after) {
        Passage there = carried.passage();
        if (there != null) {
            return new FollowedPlace(new Anchor.OnPassage(there), carried.toConfirm());
        }
        int nearest = carried.nearestLine();
        return new FollowedPlace(
                nearest == 0 ? new Anchor.OnPlan() : new Anchor.OnPassage(after.lines(nearest, nearest)), true);
    }
}
