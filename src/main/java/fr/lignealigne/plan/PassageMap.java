package fr.lignealigne.plan;

import fr.lignealigne.plan.CarriedPassage.Outcome;
import fr.lignealigne.plan.linemap.Carried;
import fr.lignealigne.plan.linemap.Fate;
import fr.lignealigne.plan.linemap.LineMap;
import fr.lignealigne.plan.linemap.Stretch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds passages of one version in a later one, along their line map. */
public final class PassageMap {

    private final PlanText before;
    private final PlanText after;
    private final LineMap map;

    PassageMap(PlanText before, PlanText after, LineMap map) {
        this.before = before;
        this.after = after;
        this.map = map;
    }

    /** Carries a passage, item by item; refuses one that does not stand in the earlier version. */
    public CarriedPassage carry(Passage passage) {
        before.quote(passage);
        int first = before.item(passage.from()).position();
        int last = before.item(passage.to()).position();
        List<Stretch> found = new ArrayList<>();
        boolean isMoved = false;
        boolean isToConfirm = false;
        boolean isExact = true;
        for (int piece = first; piece <= last; piece++) {
            int from = piece == first ? passage.fromChar() : 0;
            int to = piece == last
                    ? passage.toChar()
                    : before.items().get(piece).text().length();
            Fate fate = map.fate(piece);
            Carried carried = map.carry(new Stretch(piece, from, to));
            isMoved |= fate.moved();
            isToConfirm |= carried.toConfirm();
            isExact &= carried.outcome() == Carried.Outcome.EXACT;
            if (carried.outcome() != Carried.Outcome.REMOVED) {
                found.addAll(carried.stretches());
            }
        }
        Passage place = place(found);
        return new CarriedPassage(outcome(place, isExact, isMoved), isToConfirm, place);
    }

    private static Outcome outcome(@Nullable Passage place, boolean isExact, boolean isMoved) {
        if (place == null) {
            return Outcome.REMOVED;
        }
        if (!isExact) {
            return Outcome.ALTERED;
        }
        return isMoved ? Outcome.MOVED : Outcome.UNCHANGED;
    }

    /** From the first stretch that was found to the last, in the order of the later version. */
    private @Nullable Passage place(List<Stretch> found) {
        List<Stretch> stretches = found.stream()
                .filter(stretch -> stretch.to() > stretch.from())
                .sorted(Comparator.comparing(Stretch::piece).thenComparing(Stretch::from))
                .toList();
        if (stretches.isEmpty()) {
            return null;
        }
        Stretch start = stretches.getFirst();
        Stretch end = stretches.getLast();
        return new Passage(
                after.items().get(start.piece()).id(),
                start.from(),
                after.items().get(end.piece()).id(),
                end.to());
    }
}
