package fr.lignealigne.plan.linemap;

import java.util.List;

/** Names SPLIT and MERGED by the places themselves: what was split and joined again is neither. */
final class Sharing {

    private Sharing() {}

    static List<Fate> marked(List<Fate> fates, int size) {
        int[] sources = new int[size];
        fates.forEach(fate -> fate.places().forEach(place -> sources[place]++));
        return fates.stream().map(fate -> marked(fate, sources)).toList();
    }

    private static Fate marked(Fate fate, int[] sources) {
        Status status = fate.status();
        if (fate.places().stream().anyMatch(place -> sources[place] > 1)) {
            status = Status.MERGED;
        } else if (fate.places().size() > 1) {
            status = Status.SPLIT;
        }
        return new Fate(
                status,
                fate.moved(),
                fate.places(),
                fate.confidence(),
                fate.toConfirm(),
                fate.rivals(),
                fate.nearest());
    }
}
