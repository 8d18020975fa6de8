package fr.lignealigne.bilateral;

import fr.lignealigne.shared.Refusal;
import java.util.List;

/** Somebody or some room is not free at that time. */
public final class SlotAlreadyTaken extends Refusal {

    private final transient List<Taken> taken;
    private final transient List<Slot> alternatives;

    SlotAlreadyTaken(List<Taken> taken, List<Slot> alternatives) {
        super(key(taken), arguments(taken));
        this.taken = List.copyOf(taken);
        this.alternatives = List.copyOf(alternatives);
    }

    private static String key(List<Taken> taken) {
        return switch (taken.size()) {
            case 0 -> "bilateral.taken";
            case 1 -> taken.getFirst().key();
            default -> "bilateral.taken.several";
        };
    }

    private static Object[] arguments(List<Taken> taken) {
        return taken.size() == 1
                ? new Object[] {
                    taken.getFirst().name(),
                    taken.getFirst().association() == null
                            ? ""
                            : taken.getFirst().association()
                }
                : new Object[] {
                    String.join(", ", taken.stream().map(Taken::name).toList())
                };
    }

    /** What is not free, as far as the viewer may know; empty when it was freed again meanwhile. */
    public List<Taken> taken() {
        return taken;
    }

    /** Up to three slots when all of the same set is free, the nearest first. */
    public List<Slot> alternatives() {
        return alternatives;
    }
}
