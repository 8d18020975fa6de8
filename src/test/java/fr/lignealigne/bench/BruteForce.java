package fr.lignealigne.bench;

import fr.lignealigne.bilateral.planner.Association;
import fr.lignealigne.bilateral.planner.Checker;
import fr.lignealigne.bilateral.planner.Exchange;
import fr.lignealigne.bilateral.planner.Placing;
import fr.lignealigne.bilateral.planner.Plan;
import fr.lignealigne.bilateral.planner.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The best there is, by trying everything; for a handful of exchanges and starts. */
public final class BruteForce {

    private final Problem problem;
    private final Checker checker;
    private final List<List<Placing>> choices = new ArrayList<>();
    private Worth best = new Worth(0, 0);

    /** Compared by the associations that meet at least once, then by exchanges. */
    public record Worth(int associations, int exchanges) implements Comparable<Worth> {

        @Override
        public int compareTo(Worth other) {
            return Comparator.comparingInt(Worth::associations)
                    .thenComparingInt(Worth::exchanges)
                    .compare(this, other);
        }
    }

    public BruteForce(Problem problem) {
        this.problem = problem;
        checker = new Checker(problem);
        EveryPlacing every = new EveryPlacing(problem);
        for (Exchange exchange : problem.exchanges()) {
            choices.add(every.of(exchange, exchange.length().least()));
        }
    }

    public Worth best() {
        best = new Worth(0, 0);
        search(0, Plan.EMPTY);
        return best;
    }

    public Worth worth(Plan plan) {
        Set<UUID> met = new HashSet<>();
        problem.bookings().forEach(booking -> met.add(booking.association()));
        plan.placed().forEach(id -> met.add(problem.exchange(id).association()));
        met.retainAll(problem.associations().stream().map(Association::id).toList());
        return new Worth(met.size(), plan.placings().size());
    }

    private void search(int at, Plan plan) {
        Worth worth = worth(plan);
        best = worth.compareTo(best) > 0 ? worth : best;
        int left = choices.size() - at;
        if (left == 0 || new Worth(worth.associations() + left, worth.exchanges() + left).compareTo(best) <= 0) {
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
