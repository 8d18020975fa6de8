package fr.lignealigne.export.numbered;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The rank of each heading on paper: one below the heading that holds it, whatever depth the file gave it, as on
 * screen. The title of the plan is the first.
 */
final class Ranks {

    private static final int DEEPEST = 6;

    private final Deque<Integer> open = new ArrayDeque<>();

    int of(int level) {
        while (!open.isEmpty() && open.element() >= level) {
            open.pop();
        }
        open.push(level);
        return Math.min(open.size() + 1, DEEPEST);
    }
}
