package fr.lignealigne.decision.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import fr.lignealigne.decision.Outcome;
import fr.lignealigne.remark.RemarkKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Counts by kind or by outcome, as shares of a bar. */
final class Shares {

    private Shares() {}

    static List<ProportionBar.Share> byKind(Map<RemarkKind, Integer> counts) {
        return List.of(
                        RemarkKind.SUPPORT,
                        RemarkKind.PROPOSAL,
                        RemarkKind.OMISSION,
                        RemarkKind.OBJECTION,
                        RemarkKind.QUESTION,
                        RemarkKind.EVIDENCE)
                .stream()
                .map(kind -> share("decision.balance.", "kind-", kind, counts.getOrDefault(kind, 0)))
                .toList();
    }

    static List<ProportionBar.Share> byOutcome(Map<Outcome, Integer> counts) {
        return Arrays.stream(Outcome.values())
                .map(outcome -> share("decision.tally.", "outcome-", outcome, counts.getOrDefault(outcome, 0)))
                .toList();
    }

    static List<ProportionBar.Share> progress(int done, int whole) {
        return List.of(
                new ProportionBar.Share("done", done, t("decision.progress", whole - done)),
                new ProportionBar.Share("left", whole - done, done == 0 ? t("decision.progress", whole) : ""));
    }

    private static ProportionBar.Share share(String words, String tone, Enum<?> value, int count) {
        return new ProportionBar.Share(
                tone + value.name().toLowerCase(java.util.Locale.ROOT), count, t(words + value.name(), count));
    }
}
