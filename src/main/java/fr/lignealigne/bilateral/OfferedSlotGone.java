package fr.lignealigne.bilateral;

import fr.lignealigne.shared.Refusal;
import java.util.List;

/** An offered slot cannot be kept after all, since somebody or the room is not there any more; others still can. */
public final class OfferedSlotGone extends Refusal {

    private final transient List<Slot> alternatives;

    /** @param alternatives the other slots of the same offer that still can be kept, in the order of time */
    OfferedSlotGone(List<Slot> alternatives) {
        super(alternatives.isEmpty() ? "bilateral.offer.gone.all" : "bilateral.offer.gone", alternatives.size());
        this.alternatives = List.copyOf(alternatives);
    }

    public List<Slot> alternatives() {
        return alternatives;
    }
}
