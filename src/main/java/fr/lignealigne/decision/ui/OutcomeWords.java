package fr.lignealigne.decision.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import fr.lignealigne.decision.Outcome;
import fr.lignealigne.shared.ui.Pill;

/** How outcomes are named on screen. */
public final class OutcomeWords {

    private OutcomeWords() {}

    public static Pill pill(Outcome outcome) {
        return new Pill(
                t("decision.outcome", outcome),
                switch (outcome) {
                    case ACCEPTED -> Pill.Tone.GOOD;
                    case PARTLY_ACCEPTED -> Pill.Tone.ACCENT;
                    case REJECTED -> Pill.Tone.BAD;
                    case DEFERRED, TO_DISCUSS -> Pill.Tone.WARM;
                    case NOTED -> Pill.Tone.PLAIN;
                });
    }
}
