package fr.lignealigne.bilateral.planner;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiPredicate;

/**
 * What a plan is worth, in numbers that a screen can say and that scenarios are compared by.
 *
 * @param met placed at a half-day that was wished
 * @param ifNeedBe placed at one that was said to do if need be
 * @param shortened given less than asked or than everybody's share
 * @param minutes granted to each association, meetings that stand counted, 0 for those without one
 * @param gini of these minutes: 0 all alike, towards 1 all for one
 * @param loads minutes of each official, those given before counted, idle ones with them
 * @param gaps minutes officials wait between two meetings of a half-day, over their buffers
 * @param roomChanges rooms an official has on a day beyond the first, all added up
 * @param moves exchanges at another time than in the plan before, or no longer placed
 * @param movedAgain of these, the ones that had been moved before
 */
public record Measures(
        int wanted,
        int placed,
        int met,
        int ifNeedBe,
        int shortened,
        Map<UUID, Long> minutes,
        double gini,
        Map<UUID, Long> loads,
        long gaps,
        int roomChanges,
        int moves,
        int movedAgain) {

    public Measures {
        minutes = Collections.unmodifiableMap(new LinkedHashMap<>(minutes));
        loads = Collections.unmodifiableMap(new LinkedHashMap<>(loads));
    }

    /** Of a plan that follows another; {@link Plan#EMPTY} where there is none. */
    public static Measures of(Problem problem, Plan plan, Plan before) {
        Map<UUID, Long> minutes = minutes(problem, plan);
        List<Difference> differences = Difference.between(before, plan).stream()
                .filter(Difference::movesSomebody)
                .toList();
        return new Measures(
                problem.exchanges().size(),
                plan.placings().size(),
                wished(problem, plan, Wish.YES),
                wished(problem, plan, Wish.IF_NEED_BE),
                count(
                        problem,
                        plan,
                        (exchange, placing) -> placing.length()
                                        .compareTo(problem.length(exchange).asked())
                                < 0),
                minutes,
                gini(minutes.values().stream().mapToLong(Long::longValue).toArray()),
                loads(problem, plan),
                Days.gaps(problem, plan),
                Days.roomChanges(problem, plan),
                differences.size(),
                (int) differences.stream()
                        .filter(difference -> problem.exchanges().stream()
                                .anyMatch(one -> one.id().equals(difference.exchange()) && one.movedBefore() > 0))
                        .count());
    }

    public long least() {
        return minutes.isEmpty() ? 0 : Collections.min(minutes.values());
    }

    public long most() {
        return minutes.isEmpty() ? 0 : Collections.max(minutes.values());
    }

    /** Between the official with the most minutes and the one with the fewest. */
    public long loadSpread() {
        return loads.isEmpty() ? 0 : Collections.max(loads.values()) - Collections.min(loads.values());
    }

    private static int wished(Problem problem, Plan plan, Wish wish) {
        return count(
                problem,
                plan,
                (exchange, placing) -> exchange.wishes().of(problem.grid().halfDay(placing.start())) == wish);
    }

    private static int count(Problem problem, Plan plan, BiPredicate<Exchange, Placing> wanted) {
        return (int) problem.exchanges().stream()
                .filter(exchange -> plan.of(exchange.id())
                        .filter(placing -> wanted.test(exchange, placing))
                        .isPresent())
                .count();
    }

    private static Map<UUID, Long> minutes(Problem problem, Plan plan) {
        Map<UUID, Long> minutes = new TreeMap<>();
        problem.exchanges()
                .forEach(exchange -> minutes.merge(
                        exchange.association(),
                        plan.of(exchange.id())
                                .map(placing -> placing.length().toMinutes())
                                .orElse(0L),
                        Long::sum));
        problem.bookings().forEach(booking -> {
            if (booking.association() != null) {
                minutes.computeIfPresent(
                        booking.association(),
                        (any, so) -> so + booking.span().length().toMinutes());
            }
        });
        return minutes;
    }

    private static Map<UUID, Long> loads(Problem problem, Plan plan) {
        Map<UUID, Long> loads = new LinkedHashMap<>();
        problem.officials()
                .forEach(official ->
                        loads.put(official.id(), official.loadBefore().toMinutes()));
        plan.placings()
                .values()
                .forEach(placing -> placing.officials()
                        .forEach(official -> loads.computeIfPresent(
                                official, (any, so) -> so + placing.length().toMinutes())));
        return loads;
    }

    /** The mean difference between any two, by twice the mean (Gini 1912); 0 when nobody has anything. */
    static double gini(long... values) {
        long sum = 0;
        long differences = 0;
        for (long one : values) {
            sum += one;
            for (long other : values) {
                differences += Math.abs(one - other);
            }
        }
        return sum == 0 ? 0 : (double) differences / (2.0 * values.length * sum);
    }
}
