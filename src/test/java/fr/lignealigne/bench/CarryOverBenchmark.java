package fr.lignealigne.bench;

import fr.lignealigne.plan.linemap.LineMap;
import fr.lignealigne.plan.linemap.Piece;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The line map against git and diff-match-patch, on every pair of versions in a folder, in one run. */
final class CarryOverBenchmark {

    private static final int WARM_UPS = 30;
    private static final int TIMES = 21;
    private static final List<LineMethod> METHODS =
            List.of(new GitHistogram(), new CharacterDiff(), new LineMethod.Ours());

    private final List<VersionPair> pairs;

    CarryOverBenchmark(Path folder) throws IOException {
        pairs = VersionPair.in(folder);
    }

    void run() throws IOException, InterruptedException {
        if (pairs.isEmpty()) {
            System.err.println("No pair NAME.old and NAME.new in that folder.");
            return;
        }
        LineMethod ours = new LineMethod.Ours();
        for (int i = 0; i < WARM_UPS; i++) {
            ours.map(pairs.get(i % pairs.size()));
        }
        Map<String, CarryOverScore[]> scores = new TreeMap<>();
        Map<String, StatusScore> statuses = new TreeMap<>();
        for (VersionPair pair : pairs) {
            for (int k = 0; k < METHODS.size(); k++) {
                int[] map = {};
                double[] times = new double[METHODS.get(k).rounds()];
                for (int round = 0; round < times.length; round++) {
                    long start = System.nanoTime();
                    map = METHODS.get(k).map(pair);
                    times[round] = (System.nanoTime() - start) / 1e6;
                }
                pair.answer(METHODS.get(k).name(), map, median(times));
                for (String group : groups(pair)) {
                    score(scores, group)[k].add(pair, map, median(times));
                }
            }
            for (String group : groups(pair)) {
                statuses.computeIfAbsent(group, g -> new StatusScore()).add(pair, map(pair));
            }
        }
        System.out.println(CarryOverScore.HEAD);
        scores.forEach((group, row) -> {
            for (int k = 0; k < METHODS.size(); k++) {
                System.out.println(row[k].row(group, METHODS.get(k).name()));
            }
        });
        statuses.forEach((group, score) -> {
            if (group.startsWith("all ")) {
                score.print(group);
            }
        });
        time(1_000);
        time(5_000);
    }

    /** Its own group and, for a name that ends in a level, that of all texts of the level. */
    private static List<String> groups(VersionPair pair) {
        if (pair.truth().isEmpty()) {
            return List.of();
        }
        return List.of(pair.group(), "all " + pair.group().replaceFirst(".*-", ""));
    }

    private static CarryOverScore[] score(Map<String, CarryOverScore[]> scores, String group) {
        return scores.computeIfAbsent(group, g -> {
            CarryOverScore[] row = new CarryOverScore[METHODS.size()];
            Arrays.setAll(row, k -> new CarryOverScore());
            return row;
        });
    }

    private static LineMap map(VersionPair pair) {
        return LineMap.between(VersionPair.pieces(pair.before()), VersionPair.pieces(pair.after()));
    }

    /** Texts of one length, made of the pairs one after the other, each copy with words of its own. */
    private void time(int size) {
        List<Piece> before = new ArrayList<>();
        List<Piece> after = new ArrayList<>();
        for (int copy = 0; before.size() < size; copy++) {
            VersionPair pair = pairs.get(copy % pairs.size());
            before.addAll(marked(pair.before(), copy));
            after.addAll(marked(pair.after(), copy));
        }
        List<Piece> olds = before.subList(0, size);
        List<Piece> news = after.subList(0, Math.min(size, after.size()));
        double[] times = new double[TIMES];
        for (int i = -TIMES / 2; i < TIMES; i++) {
            long start = System.nanoTime();
            LineMap.between(olds, news);
            times[Math.max(0, i)] = (System.nanoTime() - start) / 1e6;
        }
        print(size + " lines, median of " + TIMES, median(times), "ms");
        print(size + " lines, fastest", times[0], "ms");
    }

    private static List<Piece> marked(List<String> lines, int copy) {
        String mark = copy == 0 ? "" : Character.toString('a' + copy % 26);
        return VersionPair.pieces(lines).stream()
                .map(piece -> new Piece(
                        piece.text().replaceAll("(\\p{L}{4})(?=\\p{L}{3})", "$1" + mark), piece.level(), null))
                .toList();
    }

    private static double median(double[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }

    static void print(String name, double value, String unit) {
        System.out.println(
                name + ": " + String.format(Locale.ROOT, value % 1 == 0 ? "%.0f" : "%.1f", value) + " " + unit);
    }
}
