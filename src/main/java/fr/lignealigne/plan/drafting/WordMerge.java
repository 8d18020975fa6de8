package fr.lignealigne.plan.drafting;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import fr.lignealigne.plan.drafting.MergedStretch.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Merges several wordings of one text word by word, each against the text they started from (as diff3 does: Khanna,
 * Kunal, Pierce, « A formal investigation of diff3 », 2007). All are laid over it at once, so their order is of no
 * importance. Changes that touch each other, or between which only a space stands, are one stretch: it is contested
 * unless all who changed it say the same.
 */
public record WordMerge(List<MergedStretch> stretches) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|\\n|[^\\S\\n]+|[^\\p{L}\\p{N}\\s]");

    public WordMerge {
        stretches = List.copyOf(stretches);
    }

    /** Words of the base, from one to another, that one wording replaces. */
    private record Edit(int from, int to, List<String> words, int by) {}

    /** Some characters of a text, from the first to the one after the last. */
    public record Range(int from, int to) {}

    public static WordMerge of(String base, List<String> wordings) {
        return of(base, wordings, Map.of());
    }

    /**
     * @param wholes by the number of a wording that says how a stretch is to read as a whole, that stretch: whoever changes
     *     any word of it otherwise contradicts it
     */
    public static WordMerge of(String base, List<String> wordings, Map<Integer, Range> wholes) {
        List<String> words = words(base);
        List<Edit> edits = new ArrayList<>();
        for (int by = 0; by < wordings.size(); by++) {
            Range whole = wholes.get(by);
            edits.addAll(
                    whole == null
                            ? edits(words, words(wordings.get(by)), by)
                            : List.of(whole(words, wordings.get(by), whole, by)));
        }
        edits.sort(Comparator.comparingInt(Edit::from).thenComparingInt(Edit::to));
        return new WordMerge(lay(words, edits));
    }

    /** The merged text, each contested stretch in the words that were chosen for it. */
    public String text(Function<MergedStretch, String> choice) {
        return stretches.stream()
                .map(stretch -> stretch.isContested() ? choice.apply(stretch) : stretch.words())
                .collect(Collectors.joining());
    }

    public List<MergedStretch> contested() {
        return stretches.stream().filter(MergedStretch::isContested).toList();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(found -> found.group()).toList();
    }

    private static List<Edit> edits(List<String> base, List<String> wording, int by) {
        List<Edit> edits = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(base, wording).getDeltas()) {
            int from = delta.getSource().getPosition();
            edits.add(new Edit(
                    from,
                    from + delta.getSource().size(),
                    List.copyOf(delta.getTarget().getLines()),
                    by));
        }
        return edits;
    }

    /** The stretch as one change, from the word it begins in to the one it ends in. */
    private static Edit whole(List<String> base, String wording, Range stretch, int by) {
        int from = 0;
        int start = 0;
        while (from < base.size() && start + base.get(from).length() <= stretch.from()) {
            start += base.get(from).length();
            from++;
        }
        int to = from;
        int end = start;
        while (to < base.size() && end < stretch.to()) {
            end += base.get(to).length();
            to++;
        }
        int after = base.stream().mapToInt(String::length).sum() - end;
        return new Edit(from, to, List.of(wording.substring(start, wording.length() - after)), by);
    }

    private static List<MergedStretch> lay(List<String> base, List<Edit> edits) {
        List<MergedStretch> stretches = new ArrayList<>();
        int done = 0;
        int at = 0;
        for (int first = 0; first < edits.size(); ) {
            int from = edits.get(first).from();
            int to = edits.get(first).to();
            int next = first + 1;
            while (next < edits.size() && touches(base, to, edits.get(next).from())) {
                to = Math.max(to, edits.get(next).to());
                next++;
            }
            at = add(stretches, at, join(base, done, from), List.of());
            at = add(stretches, at, join(base, from, to), sides(base, from, to, edits.subList(first, next)));
            done = to;
            first = next;
        }
        add(stretches, at, join(base, done, base.size()), List.of());
        return stretches;
    }

    private static boolean touches(List<String> base, int end, int start) {
        return start <= end || join(base, end, start).isBlank();
    }

    private static int add(List<MergedStretch> stretches, int at, String before, List<Side> sides) {
        if (!before.isEmpty() || !sides.isEmpty()) {
            stretches.add(new MergedStretch(at, before, sides));
        }
        return at + before.length();
    }

    /** What each one makes of this stretch; those who say the same are one side. */
    private static List<Side> sides(List<String> base, int from, int to, List<Edit> edits) {
        Map<Integer, List<Edit>> byWording = edits.stream().collect(Collectors.groupingBy(Edit::by));
        Map<String, List<Integer>> said = new LinkedHashMap<>();
        byWording.forEach((by, own) -> said.computeIfAbsent(reworded(base, from, to, own), same -> new ArrayList<>())
                .add(by));
        return said.entrySet().stream()
                .map(side -> new Side(side.getKey(), side.getValue()))
                .toList();
    }

    private static String reworded(List<String> base, int from, int to, List<Edit> edits) {
        StringBuilder words = new StringBuilder();
        int done = from;
        for (Edit edit : edits) {
            words.append(join(base, done, edit.from())).append(String.join("", edit.words()));
            done = edit.to();
        }
        return words.append(join(base, done, to)).toString();
    }

    private static String join(List<String> words, int from, int to) {
        return String.join("", words.subList(from, to));
    }
}
