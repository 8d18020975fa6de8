package fr.lignealigne.decision.trace;

import fr.lignealigne.plan.Passage;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.shared.WordDiff;
import fr.lignealigne.shared.WordDiff.Segment;
import org.jspecify.annotations.Nullable;

/**
 * The words of a passage beside those that took their place. What was put in directly before or after it belongs to it;
 * what changed elsewhere in the same paragraph does not.
 *
 * @param passage in the later version; null when nothing of it is left
 * @param changed whether a word changed, and not only blanks
 */
record Beside(String before, String after, @Nullable Passage passage, boolean changed) {

    static Beside of(PlanText earlier, Passage passage, PlanText later, Passage there) {
        Run old = Run.over(earlier, passage);
        int from = old.at(passage.from(), passage.fromChar());
        int to = old.at(passage.to(), passage.toChar());
        Run now = Run.over(later, there);
        Reach reach = new Reach(from, to);
        WordDiff.between(old.words(), now.words()).forEach(reach::pass);
        Passage reached = reach.start < reach.end ? now.between(reach.start, reach.end) : null;
        return new Beside(
                old.words().substring(from, to),
                reached == null ? "" : now.words().substring(reach.start, reach.end),
                reached,
                reach.changed);
    }

    /** The words of both places and no more, where paragraphs were cut or joined, or a person chose the place. */
    static Beside exactly(PlanText earlier, Passage passage, PlanText later, Passage there) {
        String before = earlier.quote(passage).quote().replace('\n', ' ');
        String after = later.quote(there).quote().replace('\n', ' ');
        boolean changed = WordDiff.between(before, after).stream()
                .anyMatch(segment -> segment.change() != WordDiff.Change.KEPT
                        && !segment.text().isBlank());
        return new Beside(before, after, there, changed);
    }

    /** Walks along both texts and notes how far what became of the passage reaches in the later one. */
    private static final class Reach {
        private final int from;
        private final int to;
        private int old;
        private int now;
        private @Nullable Boolean replacesOurs;
        private int start = Integer.MAX_VALUE;
        private int end;
        private boolean changed;

        private Reach(int from, int to) {
            this.from = from;
            this.to = to;
        }

        private void pass(Segment segment) {
            int length = segment.text().length();
            switch (segment.change()) {
                case KEPT -> {
                    int first = Math.max(old, from);
                    int last = Math.min(old + length, to);
                    if (first < last) {
                        reach(now + first - old, now + last - old);
                    }
                    old += length;
                    now += length;
                    replacesOurs = null;
                }
                case REMOVED -> {
                    boolean isOurs = old < to && old + length > from;
                    changed |= isOurs && !segment.text().isBlank();
                    old += length;
                    replacesOurs = isOurs;
                }
                case ADDED -> {
                    boolean isOurs = replacesOurs == null ? old >= from && old <= to : replacesOurs;
                    if (isOurs) {
                        changed |= !segment.text().isBlank();
                        reach(now, now + length);
                    }
                    now += length;
                    replacesOurs = null;
                }
            }
        }

        private void reach(int first, int last) {
            start = Math.min(start, first);
            end = Math.max(end, last);
        }
    }
}
