package fr.lignealigne.export.word;

import fr.lignealigne.plan.Item;
import fr.lignealigne.plan.Passage;

/**
 * A change of a stretch of the text as a passage and its proposed wording: as few whole words as say what is meant. A
 * wording that would be empty takes a neighbouring word along; only whole items are struck out without one.
 *
 * @param wording empty when the passage is to be struck out as a whole
 */
record Rewording(Passage passage, String wording) {

    /** @param toChar before which character of {@code to} the changed stretch ends */
    static Rewording of(Item from, int fromChar, Item to, int toChar, String added) {
        boolean one = from.equals(to);
        String first = from.text();
        String last = to.text();
        int start = fromChar;
        int end = toChar;
        while (start > 0 && start < first.length() && inWord(first, start)) {
            start--;
        }
        while (end > 0 && end < last.length() && inWord(last, end)) {
            end++;
        }
        boolean whole = start == 0 && end == last.length();
        if (!(whole && added.isBlank() && end > 0)) {
            boolean nothing = one && start == end;
            boolean gone = (first.substring(start, fromChar) + added + last.substring(toChar, end)).isBlank();
            if (nothing || gone || start == first.length() || end == 0) {
                int before = wordBefore(first, start);
                if (before < start) {
                    start = before;
                } else {
                    end = wordAfter(last, end);
                }
            }
        }
        if (!one && start == first.length()) {
            start = wordBefore(first, start);
        }
        if (!one && end == 0) {
            end = wordAfter(last, end);
        }
        String head = first.substring(Math.min(start, fromChar), fromChar);
        String tail = last.substring(toChar, Math.max(end, toChar));
        String wording = head + glue(head, added, tail, one) + tail;
        // The same space at both ends says nothing.
        while (one
                && end > start + 1
                && wording.length() > 1
                && Character.isWhitespace(last.charAt(end - 1))
                && wording.charAt(wording.length() - 1) == last.charAt(end - 1)) {
            end--;
            wording = wording.substring(0, wording.length() - 1);
        }
        return new Rewording(new Passage(from.id(), start, to.id(), end), wording.isBlank() ? "" : wording);
    }

    /** Words of two paragraphs that become one are not one word. */
    private static String glue(String head, String added, String tail, boolean one) {
        boolean apart = one
                || !added.isEmpty()
                || head.isBlank()
                || tail.isBlank()
                || Character.isWhitespace(head.charAt(head.length() - 1))
                || Character.isWhitespace(tail.charAt(0));
        return apart ? added : " ";
    }

    private static boolean inWord(String text, int place) {
        return Character.isLetterOrDigit(text.charAt(place - 1)) && Character.isLetterOrDigit(text.charAt(place));
    }

    /** The beginning of the word, or of the sign, before a place. */
    private static int wordBefore(String text, int place) {
        int at = place;
        while (at > 0 && !Character.isLetterOrDigit(text.charAt(at - 1))) {
            at--;
        }
        while (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static int wordAfter(String text, int place) {
        int at = place;
        while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** A passage of at least one word, around a place between two words or inside one. */
    static Passage word(Item item, int place) {
        String text = item.text();
        int start = Math.min(place, text.length());
        int end = start;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        if (start == end) {
            start = wordBefore(text, start);
        }
        if (start == end) {
            end = wordAfter(text, end);
        }
        return start == end
                ? new Passage(item.id(), 0, item.id(), text.length())
                : new Passage(item.id(), start, item.id(), end);
    }
}
