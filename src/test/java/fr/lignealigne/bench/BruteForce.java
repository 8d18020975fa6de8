package fr.lignealigne.bench;

import fr.lignealigne.bilateral.planner.Checker;
import fr.lignealigne.bilateral.planner.Exchange;
import fr.lignealigne.bilateral.planner.Placing;
import fr.lignealigne.bilateral.planner.Plan;
import fr.lignealigne.bilateral.planner.Problem;
import java.util.ArrayList;
import java.util.List;

/** The most that can be placed, by trying everything; for a handful of exchanges and starts. */
public final class BruteForce {

    private final Checker checker;
    private final List<List<Placing>> choices = new ArrayList<>();
    private int best;

    public BruteForce(Problem problem) {
        checker = new Checker(problem);
        EveryPlacing every = new EveryPlacing(problem);
        for (Exchange exchange : problem.exchanges()) {
            choices.add(every.of(exchange, exchange.length().least()));
        }
    }

    public int most() {
        best = 0;
        search(0, Plan.EMPTY);
        return best;
    }

    private void search(int at, Plan plan) {
        best = Math.max(best, plan.placings().size());
        if (at == choices.size() || plan.placings().size() + choices.size() - at <= best) {
            return;
        }
        for (Placing placing : choices.get(at)) {
            Plan more = plan.with(placing);
            if (checker.violations(more).isEmpty()) {
                search(at + 1, more);
            }
        }
        search(at + 1, plan);
    }
}
