package fr.lignealigne.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Pairs of versions with a known truth, made of the project's own texts: lines are moved, reworded, cut, joined. */
final class MadePairs {

    private static final String PLAN = "/demo/plan-v1.md";
    private static final String RULES = "/plan/federation-rules.md";
    private static final int SEEDS = 3;

    /** How much is done to a text, as shares of its lines. */
    private enum Level {
        LIGHT(0.02, 0.03, 0.01, 0.01, 0.12, 0.02, 0.05),
        HEAVY(0.10, 0.10, 0.04, 0.03, 0.20, 0.15, 0.15);

        private final double moved;
        private final double deleted;
        private final double split;
        private final double merged;
        private final double touched;
        private final double rewritten;
        private final double inserted;

        Level(
                double moved,
                double deleted,
                double split,
                double merged,
                double touched,
                double rewritten,
                double inserted) {
            this.moved = moved;
            this.deleted = deleted;
            this.split = split;
            this.merged = merged;
            this.touched = touched;
            this.rewritten = rewritten;
            this.inserted = inserted;
        }
    }

    /** A line and the old lines that it comes from. */
    private record Row(String text, List<Integer> origins) {}

    private final List<String> base;
    private final List<String> foreign;
    private final List<String> words;
    private final Level level;
    private final Random random;
    private final String[] kinds;
    private final List<Row> made = new ArrayList<>();

    private MadePairs(List<String> base, List<String> foreign, Level level, long seed) {
        this.base = base;
        this.foreign = foreign;
        this.level = level;
        this.random = new Random(seed);
        this.kinds = new String[base.size()];
        this.words = foreign.stream()
                .flatMap(line -> Stream.of(line.split("[^\\p{L}]+")))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Writes the pairs into a folder, as {@link VersionPair} reads them. */
    static void into(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Level level : Level.values()) {
            for (int seed = 1; seed <= SEEDS; seed++) {
                String suffix = "-" + level.name().toLowerCase(Locale.ROOT) + "-" + seed;
                new MadePairs(lines(PLAN), lines(RULES), level, seed).write(folder.resolve("plan" + suffix));
                new MadePairs(lines(RULES), lines(PLAN), level, seed).write(folder.resolve("rules" + suffix));
            }
        }
    }

    private static List<String> lines(String resource) throws IOException {
        try (InputStream file = MadePairs.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }

    private void write(Path stem) throws IOException {
        make();
        Files.write(stem.resolveSibling(stem.getFileName() + ".old"), base);
        Files.write(
                stem.resolveSibling(stem.getFileName() + ".new"),
                made.stream().map(Row::text).toList());
        var json = new JsonMapper().createObjectNode();
        var truth = json.putArray("truth");
        var kind = json.putArray("kind");
        for (int i = 0; i < base.size(); i++) {
            var places = truth.addArray();
            for (int j = 0; j < made.size(); j++) {
                if (made.get(j).origins().contains(i)) {
                    places.add(j);
                }
            }
            kind.add(kinds[i]);
        }
        Files.writeString(stem.resolveSibling(stem.getFileName() + ".truth"), json.toString());
    }

    private void make() {
        List<Row> rows = moved();
        for (int k = 0; k < rows.size(); k++) {
            Row row = rows.get(k);
            int i = row.origins().getFirst();
            double dice = random.nextDouble();
            if (dice < level.deleted) {
                kinds[i] = "deleted";
                continue;
            }
            dice -= level.deleted;
            String[] tokens = row.text().split("\\s+");
            if (dice < level.split && tokens.length >= 14) {
                int cut = tokens.length / 3 + random.nextInt(tokens.length / 3);
                made.add(new Row(joined(tokens, 0, cut), row.origins()));
                made.add(new Row(joined(tokens, cut, tokens.length), row.origins()));
                kinds[i] = "split";
                continue;
            }
            dice -= level.split;
            if (dice >= 0
                    && dice < level.merged
                    && k + 1 < rows.size()
                    && !row.text().startsWith("#")) {
                Row next = rows.get(++k);
                int j = next.origins().getFirst();
                made.add(new Row(row.text() + " " + next.text(), List.of(i, j)));
                kinds[i] = "merged";
                kinds[j] = "merged";
                continue;
            }
            dice -= level.merged;
            if (dice >= 0 && dice < level.touched) {
                row = new Row(reworded(row.text(), 0.12), row.origins());
                kinds[i] += "+light";
            } else if (dice >= level.touched && dice < level.touched + level.rewritten) {
                row = new Row(reworded(row.text(), 0.45), row.origins());
                kinds[i] += "+heavy";
            }
            made.add(row);
            if (random.nextDouble() < level.inserted) {
                made.add(new Row(any(foreign), List.of()));
            }
        }
    }

    /** The rows, some blocks of up to eight of them in another place. */
    private List<Row> moved() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < base.size(); i++) {
            rows.add(new Row(base.get(i), List.of(i)));
            kinds[i] = "same";
        }
        int count = 0;
        while (count < level.moved * base.size()) {
            int size = 1 + random.nextInt(8);
            int start = random.nextInt(rows.size() - size);
            List<Row> taken = rows.subList(start, start + size);
            List<Row> block = List.copyOf(taken);
            taken.clear();
            rows.addAll(random.nextInt(rows.size()), block);
            block.forEach(row -> kinds[row.origins().getFirst()] = "moved");
            count += size;
        }
        return rows;
    }

    private String reworded(String line, double rate) {
        List<String> out = new ArrayList<>();
        for (String token : line.split("\\s+")) {
            double dice = random.nextDouble() < rate ? random.nextDouble() : 1;
            if (dice >= 0.45 && dice < 0.70) {
                continue;
            }
            out.add(dice < 0.45 ? any(words) : token);
            if (dice >= 0.70 && dice < 1) {
                out.add(any(words));
            }
        }
        String text = String.join(" ", out);
        return text.isBlank() || text.equals(line) ? line + " " + any(words) : text;
    }

    private String any(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static String joined(String[] tokens, int from, int to) {
        return String.join(" ", List.of(tokens).subList(from, to));
    }
}
