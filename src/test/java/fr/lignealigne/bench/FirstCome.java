package fr.lignealigne.bench;

import fr.lignealigne.bilateral.planner.Checker;
import fr.lignealigne.bilateral.planner.Exchange;
import fr.lignealigne.bilateral.planner.Placing;
import fr.lignealigne.bilateral.planner.Plan;
import fr.lignealigne.bilateral.planner.Problem;
import fr.lignealigne.bilateral.planner.Violation;
import fr.lignealigne.bilateral.planner.Wish;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How calendars are made by hand: each request in its turn gets the first place that is open, as long as asked, or else the least. */
final class FirstCome {

    private final Problem problem;
    private final Checker checker;
    private final boolean wishesFirst;
    private final Map<String, Integer> meetings = new HashMap<>();

    /** @param wishesFirst whether places at a wished half-day are looked through before the others */
    FirstCome(Problem problem, boolean wishesFirst) {
        this.problem = problem;
        this.wishesFirst = wishesFirst;
        checker = new Checker(problem);
    }

    Plan plan() {
        List<Placing> placed = new ArrayList<>();
        EveryPlacing every = new EveryPlacing(problem);
        for (Exchange exchange : problem.exchanges()) {
            List<Placing> open = new ArrayList<>();
            if (wishesFirst) {
                every.of(exchange, exchange.length().asked()).stream()
                        .filter(placing -> wished(exchange, placing))
                        .forEach(open::add);
            }
            open.addAll(every.of(exchange, exchange.length().asked()));
            open.addAll(every.of(exchange, exchange.length().least()));
            open.stream().filter(placing -> fits(placing, placed)).findFirst().ifPresent(placing -> {
                placed.add(placing);
                placing.officials().forEach(official -> meetings.merge(key(official, placing), 1, Integer::sum));
            });
        }
        return Plan.of(placed);
    }

    private boolean wished(Exchange exchange, Placing placing) {
        return exchange.wishes().of(problem.grid().halfDay(placing.start())) == Wish.YES;
    }

    private boolean fits(Placing placing, List<Placing> placed) {
        for (UUID official : placing.officials()) {
            if (meetings.getOrDefault(key(official, placing), 0)
                    >= problem.official(official).capADay()) {
                return false;
            }
        }
        for (Placing other : placed) {
            List<Violation> between = checker.together(other, placing);
            if (!between.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private String key(UUID official, Placing placing) {
        return official + " " + problem.grid().day(placing.start());
    }
}
