package fr.lignealigne.bilateral.planner;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/** How the officials' days look in a plan: waiting and walking. */
final class Days {

    private Days() {}

    static long gaps(Problem problem, Plan plan) {
        long minutes = 0;
        for (Official official : problem.officials()) {
            long buffer = official.buffer().between().toMinutes();
            for (List<Placing> half :
                    by(plan, official, placing -> problem.grid().halfDay(placing.start()))) {
                half.sort(Comparator.comparing(Placing::start));
                for (int i = 1; i < half.size(); i++) {
                    Duration between = Duration.between(
                            half.get(i - 1).span().end(), half.get(i).start());
                    minutes += Math.max(0, between.toMinutes() - buffer);
                }
            }
        }
        return minutes;
    }

    static int roomChanges(Problem problem, Plan plan) {
        int changes = 0;
        for (Official official : problem.officials()) {
            for (List<Placing> day :
                    by(plan, official, placing -> problem.grid().day(placing.start()))) {
                HashSet<UUID> rooms = new HashSet<>();
                day.stream().map(Placing::room).filter(Objects::nonNull).forEach(rooms::add);
                changes += Math.max(0, rooms.size() - 1);
            }
        }
        return changes;
    }

    private static <K> List<List<Placing>> by(Plan plan, Official official, Function<Placing, K> key) {
        Map<K, List<Placing>> parts = new HashMap<>();
        plan.placings().values().stream()
                .filter(placing -> placing.officials().contains(official.id()))
                .forEach(placing -> parts.computeIfAbsent(key.apply(placing), any -> new ArrayList<>())
                        .add(placing));
        return List.copyOf(parts.values());
    }
}
