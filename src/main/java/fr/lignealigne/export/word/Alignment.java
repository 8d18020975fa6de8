package fr.lignealigne.export.word;

import fr.lignealigne.shared.WordDiff;
import fr.lignealigne.shared.WordDiff.Change;
import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph of a file beside the item it is taken for, character by character. Where its words are not those of the
 * item, somebody changed them without a trace.
 */
final class Alignment {

    private final int[] places;
    private final boolean[] kept;
    private final List<Difference> differences = new ArrayList<>();
    private final double likeness;

    /** A stretch of the item, in its characters, and the words that the file has in its place. */
    record Difference(int from, int to, String words) {}

    private Alignment(String item, String original) {
        places = new int[original.length() + 1];
        kept = new boolean[original.length()];
        likeness = item.equals(original) ? same() : differing(item, original);
    }

    static Alignment of(String item, String original) {
        return new Alignment(item, original);
    }

    private double same() {
        for (int i = 0; i < kept.length; i++) {
            places[i] = i;
            kept[i] = true;
        }
        places[kept.length] = kept.length;
        return 1;
    }

    private double differing(String item, String original) {
        int inItem = 0;
        int inFile = 0;
        int removed = -1;
        int same = 0;
        for (WordDiff.Segment segment : WordDiff.between(item, original)) {
            int length = segment.text().length();
            if (segment.change() == Change.REMOVED) {
                removed = inItem;
                inItem += length;
                continue;
            }
            boolean stays = segment.change() == Change.KEPT;
            if (removed >= 0 || !stays) {
                note(item, removed < 0 ? inItem : removed, inItem, stays ? "" : segment.text());
            }
            removed = -1;
            for (int i = 0; i < length; i++) {
                places[inFile] = stays ? inItem + i : inItem;
                kept[inFile++] = stays;
            }
            if (stays) {
                inItem += length;
                same += segment.text().isBlank() ? 0 : length;
            }
        }
        if (removed >= 0) {
            note(item, removed, inItem, "");
        }
        places[inFile] = item.length();
        int longest = Math.max(item.length(), original.length());
        return longest == 0 ? 1 : (double) same / longest;
    }

    /** Spaces come and go with the program that saved the file. */
    private void note(String item, int from, int to, String words) {
        if (!item.substring(from, to).isBlank() || !words.isBlank()) {
            differences.add(new Difference(from, to, words));
        }
    }

    /** Where a stretch that begins before this character of the file begins in the item. */
    int start(int character) {
        return places[Math.min(character, places.length - 1)];
    }

    /** Where a stretch that ends before this character of the file ends in the item. */
    int end(int character) {
        int last = Math.min(character, places.length - 1) - 1;
        return last >= 0 && kept[last] ? places[last] + 1 : places[last + 1];
    }

    List<Difference> differences() {
        return differences;
    }

    /** From 0, nothing in common, to 1, the same words. */
    double likeness() {
        return likeness;
    }
}
