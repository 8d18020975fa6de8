package fr.lignealigne.bilateral.planner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A plan by its days, to ask quickly what one more placing would break in it. */
public final class Beside {

    private final Checker checker;
    private final Grid grid;
    private final Map<LocalDate, List<Placing>> days = new HashMap<>();

    public Beside(Problem problem, Plan plan) {
        checker = new Checker(problem);
        grid = problem.grid();
        plan.placings().values().stream()
                .filter(placing -> checker.knows(placing))
                .forEach(placing -> days.computeIfAbsent(grid.day(placing.start()), any -> new ArrayList<>())
                        .add(placing));
    }

    /** Whether the placing breaks no rule, by itself or beside those that are there. */
    public boolean allows(Placing placing) {
        return checker.alone(placing).isEmpty() && added(placing).isEmpty();
    }

    /** What it breaks beside those that are there: the days next to its own do not meet it. */
    List<Violation> added(Placing placing) {
        List<Violation> found = new ArrayList<>();
        List<Placing> day = new ArrayList<>(days.getOrDefault(grid.day(placing.start()), List.of()));
        for (Placing other : day) {
            found.addAll(checker.together(other, placing));
        }
        day.add(placing);
        checker.caps(day).stream()
                .filter(cap -> placing.officials().contains(cap.official().id()))
                .forEach(found::add);
        return found;
    }
}
