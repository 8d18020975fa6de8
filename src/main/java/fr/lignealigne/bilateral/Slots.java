package fr.lignealigne.bilateral;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Several slots at once. */
final class Slots {

    private Slots() {}

    /** The time they cover together, so that nobody can count or tell apart the meetings behind it. */
    static List<Slot> merge(List<Slot> slots) {
        List<Slot> merged = new ArrayList<>();
        slots.stream().sorted(Comparator.comparing(Slot::startsAt)).forEach(slot -> {
            Slot last = merged.isEmpty() ? null : merged.getLast();
            if (last == null || slot.startsAt().isAfter(last.endsAt())) {
                merged.add(slot);
            } else if (slot.endsAt().isAfter(last.endsAt())) {
                merged.set(merged.size() - 1, new Slot(last.startsAt(), slot.endsAt()));
            }
        });
        return merged;
    }

    /** What is left of these, in the order of time, without the others. */
    static List<Slot> minus(List<Slot> from, List<Slot> without) {
        List<Slot> left = new ArrayList<>();
        List<Slot> cuts = merge(without);
        for (Slot slot : merge(from)) {
            Instant begin = slot.startsAt();
            for (Slot cut : cuts) {
                if (cut.overlaps(slot)) {
                    add(left, begin, cut.startsAt());
                    begin = cut.endsAt().isAfter(begin) ? cut.endsAt() : begin;
                }
            }
            add(left, begin, slot.endsAt());
        }
        return left;
    }

    private static void add(List<Slot> slots, Instant from, Instant to) {
        if (to.isAfter(from)) {
            slots.add(new Slot(from, to));
        }
    }
}
