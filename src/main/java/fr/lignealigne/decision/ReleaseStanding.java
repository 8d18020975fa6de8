package fr.lignealigne.decision;

import fr.lignealigne.consultation.RoundSummary;
import java.util.List;
import java.util.Map;

/**
 * How far the answers of a round are from being released, or what was released.
 *
 * @param remarks the deposited remarks of the round that were not withdrawn
 * @param organisations how many organisations deposited them, and will read
 * @param byOutcome how many remarks get each outcome
 * @param readAs stands for all that: another as soon as a remark or a decision changes
 */
public record ReleaseStanding(
        RoundSummary round,
        int remarks,
        int organisations,
        Map<Outcome, Integer> byOutcome,
        List<MissingAnswer> missing,
        String readAs) {

    public ReleaseStanding {
        byOutcome = Map.copyOf(byOutcome);
        missing = List.copyOf(missing);
    }

    public int decided() {
        return remarks - missing.size();
    }
}
