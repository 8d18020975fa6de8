package fr.lignealigne.bilateral.planner;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An exchange without a place, why, and the cheapest way out if one thing alone is enough. */
public record Unplaced(Exchange exchange, Reason reason, Optional<WayOut> wayOut) {

    /** Before any search: those that no plan could place. */
    public static List<Unplaced> inAnyPlan(Problem problem) {
        Reasons reasons = new Reasons(problem);
        WaysOut waysOut = new WaysOut(problem, Plan.EMPTY);
        return problem.exchanges().stream()
                .filter(exchange -> exchange.pinned() == null)
                .flatMap(
                        exchange -> reasons
                                .never(exchange)
                                .map(reason -> new Unplaced(exchange, reason, waysOut.cheapest(exchange)))
                                .stream())
                .toList();
    }

    /** Those that this plan leaves out and that cannot be added to it as it stands. */
    public static List<Unplaced> in(Problem problem, Plan plan) {
        Reasons reasons = new Reasons(problem);
        WaysOut waysOut = new WaysOut(problem, plan);
        return left(problem, plan)
                .flatMap(
                        exchange -> reasons
                                .of(exchange, plan)
                                .map(reason -> new Unplaced(exchange, reason, waysOut.cheapest(exchange)))
                                .stream())
                .toList();
    }

    private static Stream<Exchange> left(Problem problem, Plan plan) {
        return problem.exchanges().stream().filter(exchange -> !plan.placings().containsKey(exchange.id()));
    }
}
