package fr.lignealigne.contribution;

import java.util.ArrayList;
import java.util.List;

/** Words that are taken out of the passages of a contribution, and what stays of these. */
final class Taking {

    private final List<ContributionPassage> touched;
    private final int start;
    private final int end;

    /** A passage by its characters. */
    record Cut(int paragraph, int start, int end, boolean taken) {}

    private Taking(List<ContributionPassage> touched, int start, int end) {
        this.touched = touched;
        this.start = start;
        this.end = end;
    }

    /** Takes whole words; refuses what somebody else took since. */
    static Taking of(List<ContributionPassage> passages, Stretch wanted) {
        List<ContributionPassage> touched =
                passages.stream().filter(one -> wanted.touches(one)).toList();
        if (touched.isEmpty() || touched.stream().anyMatch(one -> !one.isOpen())) {
            throw new PassageTaken();
        }
        return new Taking(touched, start(touched.getFirst(), wanted), end(touched.getLast(), wanted));
    }

    private static int start(ContributionPassage first, Stretch wanted) {
        if (first.paragraph().number() != wanted.fromParagraph() || wanted.fromChar() <= first.start()) {
            return first.start();
        }
        String words = first.paragraph().words();
        int start = wanted.fromChar();
        while (start > first.start() && isInside(words, start)) {
            start--;
        }
        return saysSomething(words.substring(first.start(), start)) ? start : first.start();
    }

    private static int end(ContributionPassage last, Stretch wanted) {
        if (last.paragraph().number() != wanted.toParagraph() || wanted.toChar() >= last.end()) {
            return last.end();
        }
        String words = last.paragraph().words();
        int end = wanted.toChar();
        while (end < last.end() && isInside(words, end)) {
            end++;
        }
        return saysSomething(words.substring(end, last.end())) ? end : last.end();
    }

    /** Whether a word, or a sign of two characters, goes on over this place. */
    private static boolean isInside(String words, int at) {
        return Character.isLowSurrogate(words.charAt(at))
                || Character.isUnicodeIdentifierPart(words.codePointBefore(at))
                        && Character.isUnicodeIdentifierPart(words.codePointAt(at));
    }

    private static boolean saysSomething(String words) {
        return words.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** The passages that these stand in, before. */
    List<ContributionPassage> touched() {
        return touched;
    }

    /** What stands in their place. */
    List<Cut> cuts() {
        List<Cut> cuts = new ArrayList<>();
        for (ContributionPassage passage : touched) {
            int paragraph = passage.paragraph().number();
            int from = from(passage);
            int to = to(passage);
            if (from > passage.start()) {
                cuts.add(new Cut(paragraph, passage.start(), from, false));
            }
            cuts.add(new Cut(paragraph, from, to, true));
            if (to < passage.end()) {
                cuts.add(new Cut(paragraph, to, passage.end(), false));
            }
        }
        return cuts;
    }

    private int from(ContributionPassage passage) {
        return passage.equals(touched.getFirst()) ? start : passage.start();
    }

    private int to(ContributionPassage passage) {
        return passage.equals(touched.getLast()) ? end : passage.end();
    }

    /** What is taken, a line for each paragraph; what stands before a point of a list stays before it. */
    String words() {
        StringBuilder said = new StringBuilder();
        int last = -1;
        for (ContributionPassage passage : touched) {
            ContributionParagraph paragraph = passage.paragraph();
            int from = from(passage);
            if (paragraph.number() != last) {
                said.append(said.isEmpty() ? "" : "\n");
                said.append(from == 0 && !paragraph.marker().isEmpty() ? paragraph.marker() + " " : "");
            }
            said.append(paragraph.words(), from, to(passage));
            last = paragraph.number();
        }
        return said.toString().strip();
    }
}
