package fr.lignealigne.plan.linemap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts what a person said of some pieces in the place of what was found. */
final class Correcting {

    private final List<Fate> found;
    private final Map<Integer, Integer> corrections;
    private final Carrying versions;
    private final Set<Integer> taken;

    Correcting(List<Fate> found, Map<Integer, Integer> corrections, Carrying versions) {
        this.found = found;
        this.corrections = corrections;
        this.versions = versions;
        this.taken = new HashSet<>(corrections.values());
    }

    List<Fate> fates() {
        List<Fate> fates = new ArrayList<>();
        for (int piece = 0; piece < found.size(); piece++) {
            Integer place = corrections.get(piece);
            fates.add(place == null ? bereft(found.get(piece)) : place < 0 ? removed(piece) : at(piece, place));
        }
        return Sharing.marked(fates, versions.size());
    }

    /** A piece whose place somebody gave to another one. */
    private Fate bereft(Fate fate) {
        List<Integer> left =
                fate.places().stream().filter(place -> !taken.contains(place)).toList();
        if (left.size() == fate.places().size()) {
            return fate;
        }
        return left.isEmpty()
                ? new Fate(
                        Status.REMOVED,
                        false,
                        List.of(),
                        fate.confidence(),
                        true,
                        fate.rivals(),
                        fate.places().getFirst())
                : new Fate(Status.ALTERED, fate.moved(), left, fate.confidence(), true, fate.rivals(), -1);
    }

    private Fate removed(int piece) {
        int before = neighbour(piece, -1);
        return new Fate(
                Status.REMOVED, false, List.of(), 1, false, List.of(), before >= 0 ? before : neighbour(piece, 1));
    }

    private Fate at(int piece, int place) {
        int before = neighbour(piece, -1);
        int after = neighbour(piece, 1);
        boolean isMoved = before > place || after >= 0 && after < place;
        Status kept = isMoved ? Status.MOVED : Status.UNCHANGED;
        return new Fate(
                versions.isSame(piece, place) ? kept : Status.ALTERED,
                isMoved,
                List.of(place),
                1,
                false,
                List.of(),
                -1);
    }

    /** The place of the nearest piece on one side that stayed in the order of the text; -1 when there is none. */
    private int neighbour(int piece, int step) {
        for (int other = piece + step; other >= 0 && other < found.size(); other += step) {
            Fate fate = found.get(other);
            if (!fate.isRemoved() && !fate.moved() && !corrections.containsKey(other)) {
                return fate.places().getFirst();
            }
        }
        return -1;
    }
}
