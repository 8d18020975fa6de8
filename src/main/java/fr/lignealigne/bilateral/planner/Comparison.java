package fr.lignealigne.bilateral.planner;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Two scenarios of one problem side by side.
 *
 * @param better by aspect: above 0 where the first is better, below where the second is, 0 where they are alike
 * @param differences what would change for whom on going from the first to the second
 */
public record Comparison(Proposal one, Proposal other, Map<Aspect, Integer> better, List<Difference> differences) {

    public Comparison {
        better = Map.copyOf(better);
        differences = List.copyOf(differences);
    }

    public static Comparison of(Proposal one, Proposal other) {
        Map<Aspect, Integer> better = new EnumMap<>(Aspect.class);
        for (Aspect aspect : Aspect.values()) {
            better.put(aspect, Integer.signum(aspect.better(one.measures(), other.measures())));
        }
        return new Comparison(one, other, better, Difference.between(one.plan(), other.plan()));
    }
}
