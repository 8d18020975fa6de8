package fr.lignealigne.plan;

import fr.lignealigne.plan.CarriedPassage.Outcome;
import fr.lignealigne.plan.linemap.Carried;
import fr.lignealigne.plan.linemap.Fate;
import fr.lignealigne.plan.linemap.LineMap;
import fr.lignealigne.plan.linemap.Status;
import fr.lignealigne.plan.linemap.Stretch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds passages of one version in a later one, along their line map. */
public final class PassageMap {

    private static final int MOST_RIVALS = 3;

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
        List<Fate> fates = map.fates().subList(first, last + 1);
        List<Stretch> found = new ArrayList<>();
        boolean isToConfirm = false;
        boolean isExact = true;
        for (int piece = first; piece <= last; piece++) {
            int from = piece == first ? passage.fromChar() : 0;
            int to = piece == last
                    ? passage.toChar()
                    : before.items().get(piece).text().length();
            Carried carried = map.carry(new Stretch(piece, from, to));
            isToConfirm |= carried.toConfirm();
            isExact &= carried.outcome() == Carried.Outcome.EXACT;
            if (carried.outcome() != Carried.Outcome.REMOVED) {
                found.addAll(carried.stretches());
            }
        }
        Passage place = place(found);
        return new CarriedPassage(
                outcome(fates, place, isExact),
                isToConfirm,
                place,
                place == null ? nearestLine(fates) : 0,
                rivals(fates));
    }

    /** What was gone before stays gone; it points to where its neighbour is found, whose line is 0 when there is none. */
    public CarriedPassage gone(int line) {
        int nearest = line == 0
                ? 0
                : nearestLine(List.of(map.fate(before.lines().get(line - 1).position())));
        return new CarriedPassage(Outcome.REMOVED, false, null, nearest, List.of());
    }

    private static Outcome outcome(List<Fate> fates, @Nullable Passage place, boolean isExact) {
        if (place == null) {
            return Outcome.REMOVED;
        }
        if (fates.stream().anyMatch(fate -> fate.status() == Status.SPLIT || fate.status() == Status.MERGED)) {
            return Outcome.DIVIDED;
        }
        if (!isExact) {
            return Outcome.ALTERED;
        }
        return fates.stream().anyMatch(Fate::moved) ? Outcome.MOVED : Outcome.UNCHANGED;
    }

    private int nearestLine(List<Fate> fates) {
        return fates.stream()
                .mapToInt(Fate::place)
                .filter(place -> place >= 0)
                .map(place -> after.items().get(place).firstLine())
                .findFirst()
                .orElse(0);
    }

    /** Whole items, since nothing is known of the words in a place that was not chosen. */
    private List<Passage> rivals(List<Fate> fates) {
        return fates.stream()
                .flatMap(fate -> fate.rivals().stream())
                .distinct()
                .limit(MOST_RIVALS)
                .map(place -> after.whole(after.items().get(place).id()))
                .toList();
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
