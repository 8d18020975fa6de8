package fr.lignealigne.decision.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import fr.lignealigne.decision.Outcome;
import fr.lignealigne.synopsis.ui.ProportionBar;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Counts by outcome, as shares of a bar. */
final class OutcomeShares {

    private OutcomeShares() {}

    static List<ProportionBar.Share> of(Map<Outcome, Integer> counts) {
        return Arrays.stream(Outcome.values())
                .map(outcome -> share(outcome, counts.getOrDefault(outcome, 0)))
                .toList();
    }

    private static ProportionBar.Share share(Outcome outcome, int count) {
        return new ProportionBar.Share(
                "outcome-" + outcome.name().toLowerCase(Locale.ROOT),
                count,
                t("decision.tally." + outcome.name(), count));
    }
}
