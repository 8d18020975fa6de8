package fr.lignealigne.decision;

import fr.lignealigne.remark.RemarkDetails;
import java.util.List;

/**
 * A prepared reason that is to be read once more.
 *
 * @param code of the first remark it answers
 * @param place where that one hangs
 */
public record FlaggedReason(
        DecisionId decision,
        Outcome outcome,
        String reason,
        String code,
        RemarkDetails.Place place,
        List<ReasonFlag> flags) {

    public FlaggedReason {
        flags = List.copyOf(flags);
    }
}
