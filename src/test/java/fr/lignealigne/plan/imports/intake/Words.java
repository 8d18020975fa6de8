package fr.lignealigne.plan.imports.intake;

import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.ImportedText;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How often each word and figure stands in a text; what is raised counts as what it is on the line. */
public final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+|\\p{N}+");

    /** Letters that call a note would be taken for the end of the word before. */
    private static final Pattern CALLS = Pattern.compile("[ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ]");

    private final Map<String, Integer> counts = new TreeMap<>();

    public void add(String text, int times) {
        String plain = CALLS.matcher(text).replaceAll(" ").replace("\u00ad", "").replace("\u200b", "");
        Matcher word = WORD.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKC));
        while (word.find()) {
            counts.merge(word.group(), times, Integer::sum);
        }
    }

    /** The words of a reading: of its items with their markers, and of what was left out. */
    static Words of(ImportedText text, boolean markers) {
        var words = new Words();
        for (ImportedItem item : text.items()) {
            words.add((markers ? item.marker() + " " : "") + item.text(), 1);
        }
        text.leftOut().forEach(piece -> words.add(piece.words(), 1));
        return words;
    }

    /** What the other has more of (positive) or less of (negative). */
    Map<String, Integer> difference(Words other) {
        var difference = new TreeMap<>(other.counts);
        counts.forEach((word, count) -> difference.merge(word, -count, Integer::sum));
        for (String word : List.copyOf(difference.keySet())) {
            for (int cut = 1; cut < word.length(); cut++) {
                settle(difference, word, word.substring(0, cut), word.substring(cut));
            }
        }
        difference.values().removeIf(count -> count == 0);
        return difference;
    }

    /** A word cut at the end of a line or by letters that are hidden is the same word. */
    private static void settle(Map<String, Integer> difference, String whole, String head, String tail) {
        int wholes = difference.get(whole);
        int parts = head.equals(tail)
                ? difference.getOrDefault(head, 0) / 2
                : Integer.signum(difference.getOrDefault(head, 0)) == Integer.signum(difference.getOrDefault(tail, 0))
                        ? Integer.signum(difference.getOrDefault(head, 0))
                                * Math.min(
                                        Math.abs(difference.getOrDefault(head, 0)),
                                        Math.abs(difference.getOrDefault(tail, 0)))
                        : 0;
        if (Integer.signum(wholes) * Integer.signum(parts) < 0) {
            int settled = Integer.signum(wholes) * Math.min(Math.abs(wholes), Math.abs(parts));
            difference.merge(whole, -settled, Integer::sum);
            difference.merge(head, settled, Integer::sum);
            difference.merge(tail, settled, Integer::sum);
        }
    }

    boolean has(String word) {
        return counts.containsKey(word);
    }
}
