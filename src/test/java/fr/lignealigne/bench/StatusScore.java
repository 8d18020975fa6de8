package fr.lignealigne.bench;

import fr.lignealigne.plan.linemap.Fate;
import fr.lignealigne.plan.linemap.LineMap;
import fr.lignealigne.plan.linemap.Status;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** How often each status is right, apart for what is settled and for what is left to confirm. */
final class StatusScore {

    private final Map<Status, int[]> counts = new EnumMap<>(Status.class);
    private int all;
    private int settled;
    private int settledRight;
    private int toConfirm;
    private int proposalsRight;

    void add(VersionPair pair, LineMap map) {
        for (int i = 0; i < map.fates().size(); i++) {
            Fate fate = map.fate(i);
            Set<Integer> truth = pair.truth().get(i);
            boolean isPlaceRight =
                    fate.isRemoved() ? truth.isEmpty() : fate.places().stream().anyMatch(truth::contains);
            int[] count = counts.computeIfAbsent(fate.status(), status -> new int[4]);
            count[0]++;
            count[1] += isPlaceRight ? 1 : 0;
            count[2] += isPlaceRight && fits(fate, pair.kinds().get(i)) ? 1 : 0;
            count[3] += fate.toConfirm() ? 1 : 0;
            all++;
            if (fate.toConfirm()) {
                toConfirm++;
                boolean isAmong = isPlaceRight || fate.rivals().stream().anyMatch(truth::contains);
                proposalsRight += isAmong ? 1 : 0;
            } else {
                settled++;
                settledRight += isPlaceRight ? 1 : 0;
            }
        }
    }

    /** Whether the status names what was done; a text that was only renumbered is altered all the same. */
    private static boolean fits(Fate fate, String kind) {
        return switch (fate.status()) {
            case UNCHANGED -> kind.equals("same") || kind.equals("moved");
            case MOVED -> kind.startsWith("moved") || kind.equals("same");
            case ALTERED -> kind.contains("+") || kind.equals("same") || kind.equals("moved");
            case SPLIT -> kind.equals("split");
            case MERGED -> kind.equals("merged");
            case REMOVED -> kind.equals("deleted");
        };
    }

    void print(String group) {
        CarryOverBenchmark.print(group + ", to confirm", CarryOverScore.share(toConfirm, all), "% of lines");
        CarryOverBenchmark.print(group + ", settled and right", CarryOverScore.share(settledRight, settled), "%");
        CarryOverBenchmark.print(
                group + ", to confirm and truth offered", CarryOverScore.share(proposalsRight, toConfirm), "%");
        counts.forEach((status, count) -> {
            String name = group + ", " + status;
            CarryOverBenchmark.print(name + " lines", count[0], "lines");
            CarryOverBenchmark.print(name + " place right", CarryOverScore.share(count[1], count[0]), "%");
            CarryOverBenchmark.print(name + " place and status right", CarryOverScore.share(count[2], count[0]), "%");
            CarryOverBenchmark.print(name + " to confirm", CarryOverScore.share(count[3], count[0]), "%");
        });
    }
}
