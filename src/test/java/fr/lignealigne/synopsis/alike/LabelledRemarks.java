package fr.lignealigne.synopsis.alike;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Invented remarks with what each asks for, labelled when they were written. Two that make the same demand are near, in close
 * or in quite other words; two of one subject with different demands are not, nor are those of two subjects.
 */
public final class LabelledRemarks {

    private record Remark(String subject, String demand, String measure, String text) {

        boolean isNear(Remark other) {
            return demand.equals(other.demand());
        }
    }

    /** Two of them, and how alike somebody finds them. */
    private record Pair(boolean near, double score) {}

    /**
     * What a threshold is worth.
     *
     * @param precision of the pairs suggested, how many are near; 1 when none is suggested
     * @param recall of the near pairs, how many are suggested
     */
    public record Score(double precision, double recall) {}

    private final List<Remark> remarks;
    private final List<Pair> likeness;
    private final List<Pair> plain;

    private LabelledRemarks(List<Remark> remarks) {
        this.remarks = remarks;
        this.likeness = byLikeness();
        this.plain = byWords();
    }

    /** @param tuned the subjects that the threshold was chosen on, or the others */
    public static LabelledRemarks read(boolean tuned) {
        List<Remark> all = lines().stream()
                .skip(1)
                .map(line -> line.split("\t"))
                .map(cells -> new Remark(cells[0], cells[1], cells[2], cells[3]))
                .toList();
        List<String> subjects = all.stream().map(Remark::subject).distinct().toList();
        return new LabelledRemarks(all.stream()
                .filter(one -> (subjects.indexOf(one.subject()) % 2 == 0) == tuned)
                .toList());
    }

    private static List<String> lines() {
        try (InputStream file = LabelledRemarks.class.getResourceAsStream("/alike/remarks.tsv")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Pair> byLikeness() {
        Likeness<Integer> said = new Likeness<>(IntStream.range(0, remarks.size())
                .mapToObj(at -> new Likeness.Said<>(
                        at, remarks.get(at).text(), remarks.get(at).measure()))
                .toList());
        double[][] scores = new double[remarks.size()][remarks.size()];
        for (int one = 0; one < remarks.size(); one++) {
            for (Likeness.Near<Integer> near : said.near(one, 0, Integer.MAX_VALUE, any -> true)) {
                scores[one][near.key()] = near.score();
            }
        }
        return pairs((one, other) -> scores[one][other]);
    }

    /** What they have in common of all their words of four letters and more (Jaccard). */
    private List<Pair> byWords() {
        List<Set<String>> words = remarks.stream().map(LabelledRemarks::words).toList();
        return pairs((one, other) -> {
            Set<String> both = new HashSet<>(words.get(one));
            both.retainAll(words.get(other));
            Set<String> all = new HashSet<>(words.get(one));
            all.addAll(words.get(other));
            return (double) both.size() / all.size();
        });
    }

    private static Set<String> words(Remark remark) {
        return Arrays.stream(remark.text().toLowerCase(Locale.FRENCH).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 3)
                .collect(Collectors.toSet());
    }

    private interface Scoring {
        double of(int one, int other);
    }

    private List<Pair> pairs(Scoring scoring) {
        List<Pair> pairs = new ArrayList<>();
        for (int one = 0; one < remarks.size(); one++) {
            for (int other = one + 1; other < remarks.size(); other++) {
                pairs.add(new Pair(remarks.get(one).isNear(remarks.get(other)), scoring.of(one, other)));
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::score).reversed());
        return pairs;
    }

    /** How many pairs there are, all with all. */
    public int pairs() {
        return likeness.size();
    }

    public long nearPairs() {
        return likeness.stream().filter(Pair::near).count();
    }

    /** Of what the portal suggests. */
    public Score suggested() {
        List<Pair> suggested =
                likeness.stream().filter(pair -> pair.score() >= Likeness.NEAR).toList();
        long right = suggested.stream().filter(Pair::near).count();
        return new Score(suggested.isEmpty() ? 1 : (double) right / suggested.size(), (double) right / nearPairs());
    }

    /** The most that is found with so much precision, whatever the threshold. */
    public double recallAt(double precision) {
        return recallAt(precision, likeness);
    }

    /** The same by plain words in common. */
    public double plainRecallAt(double precision) {
        return recallAt(precision, plain);
    }

    private static double recallAt(double precision, List<Pair> pairs) {
        long near = pairs.stream().filter(Pair::near).count();
        double best = 0;
        int right = 0;
        for (int at = 0; at < pairs.size(); at++) {
            right += pairs.get(at).near() ? 1 : 0;
            if ((double) right / (at + 1) >= precision) {
                best = Math.max(best, (double) right / near);
            }
        }
        return best;
    }
}
