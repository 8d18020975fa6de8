package fr.lignealigne.bilateral;

import fr.lignealigne.shared.Refusal;
import java.util.List;

/** Of many meetings to be placed at once some cannot be; none was. */
public final class PlanRefused extends Refusal {

    /**
     * One that cannot be placed.
     *
     * @param at its place in the list that was handed over, from 0
     */
    public record Refused(int at, MeetingDraft draft, Refusal why) {}

    private final transient List<Refused> refused;

    /** @param refused at least one, in the order of the list */
    public PlanRefused(List<Refused> refused) {
        super("bilateral.plan.refused", refused.size());
        this.refused = List.copyOf(refused);
    }

    /** All of them, in the order of the list. */
    public List<Refused> refused() {
        return refused;
    }
}
