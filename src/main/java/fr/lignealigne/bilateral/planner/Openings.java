package fr.lignealigne.bilateral.planner;

import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/** For each start of the grid, whether a meeting of a length could begin there; one bit a start. */
final class Openings {

    private final Grid grid;
    private final List<Instant> starts;

    Openings(Grid grid) {
        this.grid = grid;
        starts = grid.starts();
    }

    List<Instant> starts() {
        return starts;
    }

    /** Starts from which the meeting ends in the hours of its day. */
    BitSet inHours(Duration length) {
        BitSet open = new BitSet(starts.size());
        for (int i = 0; i < starts.size(); i++) {
            open.set(i, grid.holds(Span.of(starts.get(i), length)));
        }
        return open;
    }

    /** Starts from which the meeting lies in the free times and keeps that distance from the taken ones. */
    BitSet free(List<Span> free, List<Span> taken, Duration distance, Duration length) {
        BitSet open = new BitSet(starts.size());
        List<Span> joined = Span.joined(free);
        int at = 0;
        for (int i = 0; i < starts.size(); i++) {
            Instant start = starts.get(i);
            while (at < joined.size() && !joined.get(at).end().isAfter(start)) {
                at++;
            }
            open.set(i, at < joined.size() && joined.get(at).holds(Span.of(start, length)));
        }
        for (Span busy : taken) {
            Span wide = Buffer.of(distance).around(busy);
            for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(i + 1)) {
                if (Span.of(starts.get(i), length).overlaps(wide)) {
                    open.clear(i);
                }
            }
        }
        return open;
    }

    /** Starts of meetings that lie between two instants. */
    BitSet between(Instant earliest, Instant latest, Duration length) {
        BitSet open = new BitSet(starts.size());
        for (int i = 0; i < starts.size(); i++) {
            open.set(
                    i,
                    !starts.get(i).isBefore(earliest)
                            && !starts.get(i).plus(length).isAfter(latest));
        }
        return open;
    }

    BitSet where(Predicate<HalfDay> wanted) {
        BitSet open = new BitSet(starts.size());
        for (int i = 0; i < starts.size(); i++) {
            open.set(i, wanted.test(grid.halfDay(starts.get(i))));
        }
        return open;
    }

    static BitSet both(BitSet one, BitSet two) {
        BitSet both = (BitSet) one.clone();
        both.and(two);
        return both;
    }
}
