package fr.lignealigne.bilateral.planner;

import java.util.ArrayList;
import java.util.List;

/**
 * What can be said before any search.
 *
 * @param impossible exchanges that no plan could place
 * @param pins rules that the places fixed by hand break already; they are kept all the same
 */
public record Precheck(List<Unplaced> impossible, List<Violation> pins) {

    public Precheck {
        impossible = List.copyOf(impossible);
        pins = List.copyOf(pins);
    }

    public static Precheck of(Problem problem) {
        List<Placing> pinned = new ArrayList<>();
        for (Exchange exchange : problem.exchanges()) {
            if (exchange.pinned() != null) {
                pinned.add(exchange.pinned());
            }
        }
        return new Precheck(Unplaced.inAnyPlan(problem), new Checker(problem).violations(Plan.of(pinned)));
    }
}
