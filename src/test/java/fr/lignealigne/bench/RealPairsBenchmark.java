package fr.lignealigne.bench;

import fr.lignealigne.plan.linemap.Fate;
import fr.lignealigne.plan.linemap.LineMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The maps of pairs of versions that people wrote against lines that were labelled by hand: of the demonstration's plan, in
 * one reading, or of the regulation in a folder, in two.
 */
final class RealPairsBenchmark {

    private static final Map<String, List<String>> REGULATION = Map.of(
            "1992-1994", List.of("1992-11-18.md", "1994-01-26.md"),
            "2006-2009", List.of("2006-06-07.md", "2009-05-27.md"));

    private static final Map<String, List<String>> PLAN = Map.of("plan", List.of("plan-v1.md", "plan-v2.md"));

    private final Path corpus;
    private final Map<String, List<String>> versions;
    private final String labels;

    private RealPairsBenchmark(Path corpus, Map<String, List<String>> versions, String labels) {
        this.corpus = corpus;
        this.versions = versions;
        this.labels = labels;
    }

    static RealPairsBenchmark ofTheDemonstration() {
        return new RealPairsBenchmark(Path.of("src/test/resources/demo"), PLAN, "/bench/plan-pair.tsv");
    }

    /** Of the dated versions of the regulation in this folder. */
    static RealPairsBenchmark ofTheRegulation(Path folder) {
        return new RealPairsBenchmark(folder, REGULATION, "/bench/real-pairs.tsv");
    }

    void run() throws IOException, InterruptedException {
        List<HandLabel> labels = HandLabel.in(this.labels);
        Map<String, VersionPair> pairs = pairs();
        agreement(labels);
        for (LineMethod method : List.of(new GitHistogram(), new CharacterDiff(), new LineMethod.Ours())) {
            Map<String, int[]> maps = new TreeMap<>();
            for (Map.Entry<String, VersionPair> pair : pairs.entrySet()) {
                maps.put(pair.getKey(), method.map(pair.getValue()));
            }
            for (int reading = 1; reading <= 2; reading++) {
                int wanted = reading;
                score(method, maps, labels, "reading " + reading, label -> label.reading() == wanted);
            }
            score(method, maps, labels, "both", label -> label.reading() == 1 && isShared(labels, label));
        }
        doubts(labels, pairs);
    }

    /** Both texts without their blank lines, since git counts them and the labels do not. */
    private Map<String, VersionPair> pairs() throws IOException {
        Path folder = Files.createTempDirectory("real-pairs");
        for (Map.Entry<String, List<String>> pair : versions.entrySet()) {
            write(pair.getValue().getFirst(), folder.resolve(pair.getKey() + ".old"));
            write(pair.getValue().getLast(), folder.resolve(pair.getKey() + ".new"));
        }
        Map<String, VersionPair> pairs = new TreeMap<>();
        VersionPair.in(folder).forEach(pair -> pairs.put(pair.name(), pair));
        return pairs;
    }

    private void write(String version, Path file) throws IOException {
        try (Stream<String> lines = Files.lines(corpus.resolve(version))) {
            Files.write(file, lines.filter(line -> !line.isBlank()).toList());
        }
    }

    private static void agreement(List<HandLabel> labels) {
        List<HandLabel> first =
                labels.stream().filter(label -> label.reading() == 1).toList();
        long twice =
                first.stream().filter(label -> other(labels, label) != null).count();
        long agreed = first.stream().filter(label -> isShared(labels, label)).count();
        print("lines labelled", first.size(), "lines");
        print("lines read twice", twice, "lines");
        if (twice > 0) {
            print("readings agree on the place", CarryOverScore.share((int) agreed, (int) twice), "%");
        }
    }

    private static HandLabel other(List<HandLabel> labels, HandLabel label) {
        return labels.stream()
                .filter(other -> other.reading() != label.reading()
                        && other.pair().equals(label.pair())
                        && other.line() == label.line())
                .findFirst()
                .orElse(null);
    }

    private static boolean isShared(List<HandLabel> labels, HandLabel label) {
        HandLabel other = other(labels, label);
        return other != null && label.agreesWith(other);
    }

    private static void score(
            LineMethod method,
            Map<String, int[]> maps,
            List<HandLabel> labels,
            String group,
            Predicate<HandLabel> belongs) {
        int all = 0;
        int right = 0;
        int gone = 0;
        int spurious = 0;
        for (HandLabel label : labels.stream().filter(belongs).toList()) {
            int place = maps.get(label.pair())[label.line()];
            all++;
            right += label.isRight(place) ? 1 : 0;
            gone += label.places().isEmpty() ? 1 : 0;
            spurious += label.places().isEmpty() && place >= 0 ? 1 : 0;
        }
        if (all > 0) {
            print(group + ", " + method.name() + ", right", CarryOverScore.share(right, all), "%");
            print(group + ", " + method.name() + ", spurious", CarryOverScore.share(spurious, gone), "%");
        }
    }

    /** Of what ours leaves to confirm, and of what it settles alone, how much is right. */
    private static void doubts(List<HandLabel> labels, Map<String, VersionPair> pairs) {
        int asked = 0;
        int settled = 0;
        int rightAlone = 0;
        int offered = 0;
        Map<String, LineMap> maps = new TreeMap<>();
        pairs.forEach((name, pair) ->
                maps.put(name, LineMap.between(VersionPair.pieces(pair.before()), VersionPair.pieces(pair.after()))));
        for (HandLabel label : labels.stream().filter(one -> one.reading() == 1).toList()) {
            Fate fate = maps.get(label.pair()).fate(label.line());
            int place = fate.isRemoved() ? -1 : fate.places().getFirst();
            if (fate.toConfirm()) {
                asked++;
                offered += label.isRight(place) || fate.rivals().stream().anyMatch(label.places()::contains) ? 1 : 0;
            } else {
                settled++;
                rightAlone += label.isRight(place) ? 1 : 0;
            }
        }
        print("ours, to confirm", CarryOverScore.share(asked, asked + settled), "%");
        print("ours, settled alone and right", CarryOverScore.share(rightAlone, settled), "%");
        print("ours, to confirm and the truth is offered", CarryOverScore.share(offered, asked), "%");
    }

    private static void print(String what, double figure, String unit) {
        System.out.println(what + ": " + String.format(Locale.ROOT, "%.1f", figure) + " " + unit);
    }
}
