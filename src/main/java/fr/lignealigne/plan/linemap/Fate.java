package fr.lignealigne.plan.linemap;

import java.util.List;

/**
 * What became of one piece of the old version.
 *
 * @param moved whether it left the order of the others, whatever its words became
 * @param places its places in the new version, ascending; none when it was removed
 * @param confidence how sure this is, 0 to 1
 * @param toConfirm whether a person has to say so: the places are then a proposal, or the removal doubtful
 * @param rivals other places that it might have gone to, the likeliest first
 * @param nearest for a removed piece, the place of its nearest neighbour that lives on; -1 when there is none
 */
public record Fate(
        Status status,
        boolean moved,
        List<Integer> places,
        double confidence,
        boolean toConfirm,
        List<Integer> rivals,
        int nearest) {

    public Fate {
        places = List.copyOf(places);
        rivals = List.copyOf(rivals);
    }

    public boolean isRemoved() {
        return places.isEmpty();
    }

    /** Where to look for it in the new version: its first place, or where it stood; -1 when nothing lives on. */
    public int place() {
        return places.isEmpty() ? nearest : places.getFirst();
    }

    /** Whether its words are the same as before. */
    public boolean keepsWords() {
        return status == Status.UNCHANGED || status == Status.MOVED;
    }
}
