package fr.lignealigne.synopsis;

import java.util.List;
import java.util.Optional;

/** The way through the passages of the consolidated table, from wherever one stands, even beside it. */
public record Trail(List<PassageStop> stops) {

    public Trail {
        stops = List.copyOf(stops);
    }

    /** The rank of this passage from 1, or empty when the filters leave it out. */
    public Optional<Integer> rank(int firstLine, int lastLine) {
        for (int i = 0; i < stops.size(); i++) {
            if (stops.get(i).isAt(firstLine, lastLine)) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }

    public Optional<PassageStop> before(int firstLine, int lastLine) {
        return stops.stream()
                .filter(stop -> compare(stop, firstLine, lastLine) < 0)
                .reduce((earlier, later) -> later);
    }

    public Optional<PassageStop> after(int firstLine, int lastLine) {
        return stops.stream()
                .filter(stop -> compare(stop, firstLine, lastLine) > 0)
                .findFirst();
    }

    /** The next passage with something left to decide, starting again from the top when the end is reached. */
    public Optional<PassageStop> nextUndecided(int firstLine, int lastLine) {
        return stops.stream()
                .filter(stop -> !stop.decided() && compare(stop, firstLine, lastLine) > 0)
                .findFirst()
                .or(() -> stops.stream()
                        .filter(stop -> !stop.decided() && compare(stop, firstLine, lastLine) < 0)
                        .findFirst());
    }

    public long left() {
        return stops.stream().filter(stop -> !stop.decided()).count();
    }

    private static int compare(PassageStop stop, int firstLine, int lastLine) {
        int byFirst = Integer.compare(stop.firstLine(), firstLine);
        return byFirst != 0 ? byFirst : Integer.compare(stop.lastLine(), lastLine);
    }
}
