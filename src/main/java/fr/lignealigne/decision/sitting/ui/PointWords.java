package fr.lignealigne.decision.sitting.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import fr.lignealigne.decision.Outcome;
import fr.lignealigne.decision.sitting.PointDetails;
import fr.lignealigne.decision.sitting.SittingId;
import fr.lignealigne.decision.ui.OutcomeWords;
import fr.lignealigne.remark.ui.RemarkWords;
import fr.lignealigne.shared.ui.Pill;

/** How points of a sitting are named, and where they are. */
final class PointWords {

    private PointWords() {}

    static String href(SittingId sitting) {
        return "arbitrage/seance/" + sitting;
    }

    /** The address of a point, for who looks elsewhere than the sitting is. */
    static String href(SittingId sitting, int ordinal) {
        return href(sitting) + "?" + SittingView.POINT + "=" + ordinal;
    }

    static String place(PointDetails point) {
        return point.firstLine() == 0 ? t("remark.place.plan") : RemarkWords.lines(point.firstLine(), point.lastLine());
    }

    static Pill pill(PointDetails point) {
        Outcome outcome = point.outcome();
        return switch (point.state()) {
            case OPEN -> new Pill(t("sitting.point", point.state()), Pill.Tone.PLAIN);
            case DEFERRED -> new Pill(t("sitting.point", point.state()), Pill.Tone.WARM);
            case DECIDED ->
                outcome == null
                        ? new Pill(t("sitting.point", point.state()), Pill.Tone.GOOD)
                        : OutcomeWords.pill(outcome);
        };
    }
}
