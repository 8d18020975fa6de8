package fr.lignealigne.bench;

import fr.lignealigne.bilateral.planner.Checker;
import fr.lignealigne.bilateral.planner.Difference;
import fr.lignealigne.bilateral.planner.Effort;
import fr.lignealigne.bilateral.planner.HalfDay;
import fr.lignealigne.bilateral.planner.Measures;
import fr.lignealigne.bilateral.planner.Official;
import fr.lignealigne.bilateral.planner.Plan;
import fr.lignealigne.bilateral.planner.Planning;
import fr.lignealigne.bilateral.planner.Problem;
import fr.lignealigne.bilateral.planner.Room;
import fr.lignealigne.bilateral.planner.Span;
import fr.lignealigne.bilateral.planner.Unplaced;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The computed calendar against calendars made by hand, and against a bound that no plan passes, on made-up problems. Every plan
 * is checked by the checker after its run.
 */
final class PlannerBenchmark {

    private static final Duration SEARCH = Duration.ofSeconds(4);
    private static final int SEEDS = 3;

    void run() {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        System.out.printf("load of the machine at the start: %.1f; computing has %d ms%n", load, SEARCH.toMillis());
        plan(new MadeCalendar(60, 8, 2, 15, 0).problem());
        for (int seed = 1; seed <= SEEDS; seed++) {
            all("60 associations, 8 officials, 2 rooms, 15 days", new MadeCalendar(60, 8, 2, 15, seed).problem());
            all("200 associations, 12 officials, 3 rooms, 20 days", new MadeCalendar(200, 12, 3, 20, seed).problem());
            Problem scarce = scarce(new MadeCalendar(60, 8, 2, 15, seed).problem());
            Plan plan = all("too little for all: 60, 8, 2, 15, rooms on a day a week", scarce);
            reasons(scarce, plan);
            lostHalfDay(new MadeCalendar(60, 8, 2, 15, seed).problem());
        }
    }

    private Plan all(String name, Problem problem) {
        System.out.printf("%n%s; no plan places more than %d%n", name, new FlowBound(problem).most());
        heading();
        timed("first come, first place", problem, () -> new FirstCome(problem, false).plan());
        timed("first come, first wished", problem, () -> new FirstCome(problem, true).plan());
        return timed("computed", problem, () -> plan(problem));
    }

    private Plan plan(Problem problem) {
        return new Planning(problem, Effort.of(SEARCH, 1)).run().plan();
    }

    private Plan timed(String name, Problem problem, Supplier<Plan> making) {
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long begun = System.nanoTime();
        Plan plan = making.get();
        double seconds = (System.nanoTime() - begun) / 1e9;
        double ofCpu = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e9;
        line(name, problem, plan, Plan.EMPTY, seconds, ofCpu);
        return plan;
    }

    private static void heading() {
        System.out.printf(
                "%-26s %8s %6s %7s %6s %10s %6s %7s %6s %6s %6s %6s %6s%n",
                "", "placed", "broken", "wished", "short", "minutes", "Gini", "spread", "gaps", "rooms", "moves", "s",
                "cpu s");
    }

    private static void line(String name, Problem problem, Plan plan, Plan before, double seconds, double cpu) {
        Measures of = Measures.of(problem, plan, before);
        System.out.printf(
                "%-26s %4d/%-3d %6d %5.1f %% %6d %4d to %3d %6.3f %7d %6d %6d %6s %6.2f %6.2f%n",
                name,
                of.placed(),
                of.wanted(),
                new Checker(problem).violations(plan).size(),
                of.placed() == 0 ? 0 : 100.0 * of.met() / of.placed(),
                of.shortened(),
                of.least(),
                of.most(),
                of.gini(),
                of.loadSpread(),
                of.gaps(),
                of.roomChanges(),
                before.placings().isEmpty() ? "" : of.moves() + "",
                seconds,
                cpu);
    }

    /** Rooms on Tuesdays only. */
    private static Problem scarce(Problem problem) {
        Problem scarce = problem;
        for (Room room : problem.rooms()) {
            List<Span> kept = room.free().stream()
                    .filter(span ->
                            problem.grid().day(span.start()).getDayOfWeek().getValue() == 2)
                    .toList();
            scarce = scarce.withRoom(
                    room.id(), one -> new Room(one.id(), one.name(), one.capacity(), one.has(), kept, one.buffer()));
        }
        return scarce;
    }

    private static void reasons(Problem problem, Plan plan) {
        long begun = System.nanoTime();
        List<Unplaced> unplaced = Unplaced.in(problem, plan);
        Map<String, Integer> kinds = new TreeMap<>();
        int ways = 0;
        int right = 0;
        for (Unplaced one : unplaced) {
            kinds.merge(one.reason().getClass().getSimpleName(), 1, Integer::sum);
            if (one.wayOut().isPresent()) {
                ways++;
                var way = one.wayOut().get();
                right += new Checker(way.relaxation().applied(problem))
                                .violations(plan.with(way.placing()))
                                .isEmpty()
                        ? 1
                        : 0;
            }
        }
        System.out.printf(
                "%d without a place: %s; one thing alone is enough for %d, and %d of these were tried and break nothing; %.2f s%n",
                unplaced.size(), kinds, ways, right, (System.nanoTime() - begun) / 1e9);
    }

    /** The half-day in which most would meet is lost to the State. */
    private void lostHalfDay(Problem problem) {
        Plan before = plan(problem);
        Map<HalfDay, Integer> meetings = new TreeMap<>();
        before.placings()
                .values()
                .forEach(placing -> meetings.merge(problem.grid().halfDay(placing.start()), 1, Integer::sum));
        HalfDay lost = meetings.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .orElseThrow()
                .getKey();
        Problem without = problem;
        for (Official official : problem.officials()) {
            List<Span> kept = new ArrayList<>(official.free());
            kept.removeIf(span -> problem.grid().halfDay(span.start()).equals(lost));
            without = without.withOfficial(
                    official.id(),
                    one -> new Official(
                            one.id(),
                            one.name(),
                            one.competences(),
                            kept,
                            one.capADay(),
                            one.buffer(),
                            one.loadBefore()));
        }
        Problem changed = without;
        System.out.printf("%na half-day is lost in which %d would have met%n", meetings.get(lost));
        heading();
        again("computed from nothing", changed, before, () -> plan(changed));
        Plan after = again(
                "moving as few as possible",
                changed,
                before,
                () -> new Planning(changed, before, Effort.of(SEARCH, 1)).run().plan());
        System.out.printf(
                "of those, others than the ones who had to: %d%n",
                Difference.between(before, after).stream()
                                .filter(Difference::movesSomebody)
                                .count()
                        - meetings.get(lost));
    }

    private Plan again(String name, Problem problem, Plan before, Supplier<Plan> making) {
        long begun = System.nanoTime();
        Plan plan = making.get();
        line(name, problem, plan, before, (System.nanoTime() - begun) / 1e9, 0);
        return plan;
    }
}
