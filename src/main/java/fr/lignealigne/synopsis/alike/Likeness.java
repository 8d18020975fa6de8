package fr.lignealigne.synopsis.alike;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How alike texts are: the cosine of their stems, each weighed by how rare it is among all of them (tf-idf after Salton), and a
 * tenth more for two that stand in the same measure. What makes two alike can be said: the words that weigh most.
 *
 * <p>A stem leads to the texts that hold it, so that two without a stem in common are never looked at. Not changed once made.
 *
 * @param <K> what names a text
 */
final class Likeness<K> {

    /**
     * From here on two texts most often ask for the same: chosen on every other subject of the labelled remarks
     * ({@code alike/remarks.tsv}), where nine pairs of ten above it do.
     */
    static final double NEAR = 0.31;

    /** What the same measure adds: who asks for the same stands there more often than not. */
    private static final float SAME_MEASURE = 0.1f;

    private static final int SHOWN_WORDS = 6;

    /** From so many texts on, a stem that a tenth of them share tells nothing and costs most. */
    private static final int LARGE = 2_000;

    private static final double MOST_COMMON = 0.1;

    /** Of one text, when heaps are made: what is in a heap needs no more to be found. */
    private static final int NEIGHBOURS = 30;

    private final List<K> keys = new ArrayList<>();
    private final Map<K, Integer> places = new HashMap<>();
    private final List<Object> measures = new ArrayList<>();
    private final List<Holding> texts = new ArrayList<>();
    private final List<Held> stems = new ArrayList<>();

    /** What a text holds: its stems in ascending order, what each weighs there, and the word it stands for. */
    private record Holding(int[] stems, float[] weights, String[] words) {

        private int find(int stem) {
            return Arrays.binarySearch(stems, stem);
        }
    }

    private static final Holding NOTHING = new Holding(new int[0], new float[0], new String[0]);

    /** Which texts hold a stem, and what it weighs there. */
    private record Held(int[] texts, float[] weights) {}

    /**
     * One text among those that are compared.
     *
     * @param measure where it stands; whatever equals it is the same
     */
    record Said<K>(K key, String words, Object measure) {}

    /**
     * Another text.
     *
     * @param score from 0 to 1.1
     * @param shared words as they stand in the other, the heaviest first
     */
    record Near<K>(K key, double score, List<String> shared) {

        Near {
            shared = List.copyOf(shared);
        }
    }

    /** Another text by its place, before its words are looked for. */
    private record Hit(int at, float score) {}

    Likeness(Collection<Said<K>> said) {
        List<Map<String, FrenchStems.Stem>> counts = new ArrayList<>();
        Map<String, Integer> rarity = new HashMap<>();
        for (Said<K> one : said) {
            Map<String, FrenchStems.Stem> count = FrenchStems.count(one.words());
            counts.add(count);
            count.keySet().forEach(stem -> rarity.merge(stem, 1, Integer::sum));
            places.put(one.key(), keys.size());
            keys.add(one.key());
            measures.add(one.measure());
        }
        if (said.size() >= LARGE) {
            rarity.values().removeIf(texts -> texts > MOST_COMMON * said.size());
        }
        Map<String, Integer> numbers = new HashMap<>();
        rarity.keySet().forEach(stem -> numbers.put(stem, numbers.size()));
        counts.forEach(count -> texts.add(holding(count, rarity, numbers)));
        invert(numbers.size());
    }

    private Holding holding(
            Map<String, FrenchStems.Stem> count, Map<String, Integer> rarity, Map<String, Integer> numbers) {
        List<Map.Entry<String, FrenchStems.Stem>> known = count.entrySet().stream()
                .filter(one -> numbers.containsKey(one.getKey()))
                .sorted(Comparator.comparing(one -> numbers.getOrDefault(one.getKey(), 0)))
                .toList();
        int[] own = new int[known.size()];
        float[] weights = new float[known.size()];
        String[] words = new String[known.size()];
        double square = 0;
        for (int i = 0; i < own.length; i++) {
            FrenchStems.Stem stem = known.get(i).getValue();
            own[i] = numbers.getOrDefault(known.get(i).getKey(), 0);
            words[i] = stem.word();
            double often = 1 + Math.log(stem.times());
            double rare = Math.log(
                    1 + (double) keys.size() / rarity.getOrDefault(known.get(i).getKey(), 1));
            weights[i] = (float) (often * rare);
            square += weights[i] * weights[i];
        }
        for (int i = 0; i < own.length; i++) {
            weights[i] /= (float) Math.sqrt(square);
        }
        return new Holding(own, weights, words);
    }

    private void invert(int number) {
        int[] sizes = new int[number];
        texts.forEach(text -> Arrays.stream(text.stems()).forEach(stem -> sizes[stem]++));
        for (int size : sizes) {
            stems.add(new Held(new int[size], new float[size]));
        }
        int[] filled = new int[number];
        for (int at = 0; at < texts.size(); at++) {
            Holding text = texts.get(at);
            for (int i = 0; i < text.stems().length; i++) {
                int stem = text.stems()[i];
                Held held = stems.get(stem);
                held.texts()[filled[stem]] = at;
                held.weights()[filled[stem]++] = text.weights()[i];
            }
        }
    }

    /**
     * Those at least so alike, the most alike first; none for a text that is not among them.
     *
     * @param wanted what is looked for; the words in common are looked for of these alone
     */
    List<Near<K>> near(K key, double least, int most, Predicate<K> wanted) {
        Integer at = places.get(key);
        return at == null
                ? List.of()
                : hits(at, least, new float[keys.size()]).stream()
                        .filter(hit -> wanted.test(keys.get(hit.at())))
                        .limit(most)
                        .map(hit -> new Near<>(keys.get(hit.at()), hit.score(), shared(at, hit.at())))
                        .toList();
    }

    /** @param scores zeroes, and zeroes again afterwards */
    private List<Hit> hits(int at, double least, float[] scores) {
        Holding text = texts.get(at);
        int[] touched = new int[keys.size()];
        int count = 0;
        for (int i = 0; i < text.stems().length; i++) {
            Held held = stems.get(text.stems()[i]);
            for (int j = 0; j < held.texts().length; j++) {
                int other = held.texts()[j];
                if (scores[other] == 0) {
                    touched[count++] = other;
                }
                scores[other] += text.weights()[i] * held.weights()[j];
            }
        }
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int other = touched[i];
            float score = scores[other] + (measures.get(at).equals(measures.get(other)) ? SAME_MEASURE : 0);
            scores[other] = 0;
            if (other != at && score >= least) {
                hits.add(new Hit(other, score));
            }
        }
        hits.sort(Comparator.comparingDouble((Hit hit) -> -hit.score()).thenComparingInt(Hit::at));
        return hits;
    }

    private List<String> shared(int at, int with) {
        Holding one = texts.get(at);
        Holding other = texts.get(with);
        Map<String, Float> heavy = new LinkedHashMap<>();
        for (int i = 0; i < one.stems().length; i++) {
            int there = other.find(one.stems()[i]);
            if (there >= 0) {
                heavy.put(other.words()[there], one.weights()[i] * other.weights()[there]);
            }
        }
        return heavy.entrySet().stream()
                .sorted(Map.Entry.<String, Float>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(SHOWN_WORDS)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The words that most of these have, then those that weigh most. */
    List<String> common(Collection<K> some, int most) {
        record Common(int times, float weight, String word) {

            Common with(float more) {
                return new Common(times + 1, weight + more, word);
            }
        }
        Map<Integer, Common> common = new HashMap<>();
        for (K key : some) {
            Integer at = places.get(key);
            Holding text = at == null ? NOTHING : texts.get(at);
            for (int i = 0; i < text.stems().length; i++) {
                int stem = text.stems()[i];
                Common before = common.getOrDefault(stem, new Common(0, 0, text.words()[i].toLowerCase(Locale.FRENCH)));
                common.put(stem, before.with(text.weights()[i]));
            }
        }
        return common.values().stream()
                .filter(one -> one.times() > 1)
                .sorted(Comparator.comparingInt((Common one) -> -one.times())
                        .thenComparingDouble(one -> -one.weight())
                        .thenComparing(Common::word))
                .limit(most)
                .map(Common::word)
                .toList();
    }

    private record Pair(int one, int other, float score) {}

    /**
     * Texts that hang together by likeness, the largest heap first: whatever is near to one is in its heap.
     *
     * @param most in a heap; what is more alike comes in first
     */
    List<List<K>> heaps(double least, int most) {
        List<Pair> pairs = new ArrayList<>();
        float[] scores = new float[keys.size()];
        for (int at = 0; at < keys.size(); at++) {
            int one = at;
            hits(at, least, scores).stream()
                    .limit(NEIGHBOURS)
                    .forEach(hit -> pairs.add(new Pair(one, hit.at(), hit.score())));
        }
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.score())
                .thenComparingInt(Pair::one)
                .thenComparingInt(Pair::other));
        Map<Integer, List<Integer>> heapOf = new HashMap<>();
        for (Pair pair : pairs) {
            List<Integer> one = heapOf.computeIfAbsent(pair.one(), at -> new ArrayList<>(List.of(at)));
            List<Integer> other = heapOf.computeIfAbsent(pair.other(), at -> new ArrayList<>(List.of(at)));
            if (one != other && one.size() + other.size() <= most) {
                one.addAll(other);
                other.forEach(at -> heapOf.put(at, one));
            }
        }
        return heapOf.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .distinct()
                .filter(heap -> heap.size() > 1)
                .sorted(Comparator.comparing((List<Integer> heap) -> -heap.size()))
                .map(heap -> heap.stream().sorted().map(keys::get).toList())
                .toList();
    }
}
