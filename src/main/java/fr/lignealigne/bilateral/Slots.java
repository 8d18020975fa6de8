package fr.lignealigne.bilateral;

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
}
