package fr.lignealigne.synopsis.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import fr.lignealigne.remark.RemarkKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Counts by kind, and what is done of a whole, as shares of a bar. */
public final class Shares {

    private Shares() {}

    public static List<ProportionBar.Share> byKind(Map<RemarkKind, Integer> counts) {
        return List.of(
                        RemarkKind.SUPPORT,
                        RemarkKind.PROPOSAL,
                        RemarkKind.OMISSION,
                        RemarkKind.OBJECTION,
                        RemarkKind.QUESTION,
                        RemarkKind.EVIDENCE)
                .stream()
                .map(kind -> share(kind, counts.getOrDefault(kind, 0)))
                .toList();
    }

    public static List<ProportionBar.Share> progress(int done, int whole) {
        return List.of(
                new ProportionBar.Share("done", done, t("synopsis.progress", whole - done)),
                new ProportionBar.Share("left", whole - done, done == 0 ? t("synopsis.progress", whole) : ""));
    }

    private static ProportionBar.Share share(RemarkKind kind, int count) {
        return new ProportionBar.Share(
                "kind-" + kind.name().toLowerCase(Locale.ROOT), count, t("synopsis.balance." + kind.name(), count));
    }
}
