package fr.lignealigne.plan.imports.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Follows the lists open at a point of a text, from their markers and, where it is known, their indentation. */
public final class Nesting {

    /** Less than this is the jitter of centred bullets, in ems. */
    private static final double STEP = 0.7;

    private record Open(String family, double left) {}

    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<String, Integer> last = new HashMap<>();

    /** Which markers were seen inside which: a text keeps to its own order of bullets. */
    private final Set<String> inner = new HashSet<>();

    /** Whether a marker can be one here: a number starts a list at 1, or comes next in its list. */
    public boolean continues(Marker marker) {
        return marker.ordinal() <= 1 || last.getOrDefault(marker.family(), 0) == marker.ordinal() - 1;
    }

    /** The depth of the item that this marker opens. */
    public int enter(Marker marker, double left) {
        last.put(marker.family(), marker.ordinal());
        while (!open.isEmpty() && open.getFirst().left() > left + STEP) {
            open.removeFirst();
        }
        boolean sameLeft = !open.isEmpty() && open.getFirst().left() > left - STEP;
        if (sameLeft && open.stream().anyMatch(list -> isSame(list, marker, left))) {
            while (!isSame(open.getFirst(), marker, left)) {
                open.removeFirst();
            }
        } else {
            while (sameLeft
                    && !open.isEmpty()
                    && inner.contains(pair(marker.family(), open.getFirst().family()))) {
                open.removeFirst();
            }
            if (!open.isEmpty()) {
                inner.add(pair(open.getFirst().family(), marker.family()));
            }
            open.addFirst(new Open(marker.family(), left));
        }
        return open.size() - 1;
    }

    /** A paragraph ends the lists, though their numbers may go on after it. */
    public void leave() {
        open.clear();
    }

    /** A heading ends the lists and their numbers. */
    public void restart() {
        open.clear();
        last.clear();
    }

    private static String pair(String outerFamily, String innerFamily) {
        return outerFamily + " > " + innerFamily;
    }

    private static boolean isSame(Open list, Marker marker, double left) {
        return list.family().equals(marker.family()) && Math.abs(list.left() - left) <= STEP;
    }
}
