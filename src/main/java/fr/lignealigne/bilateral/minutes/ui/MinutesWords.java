package fr.lignealigne.bilateral.minutes.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.bilateral.minutes.Ending;
import fr.lignealigne.bilateral.minutes.MinutesDetails;
import fr.lignealigne.bilateral.minutes.MinutesState;
import fr.lignealigne.bilateral.minutes.Observation;
import fr.lignealigne.bilateral.minutes.PointOutcome;
import fr.lignealigne.bilateral.ui.SlotWords;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.ui.Pill;
import java.time.LocalDate;
import java.util.Objects;

/** How minutes are spoken of on the screen. */
final class MinutesWords {

    private MinutesWords() {}

    static Pill state(MinutesState state) {
        return new Pill(
                t("minutes.state", state),
                switch (state) {
                    case WRITING -> Pill.Tone.PLAIN;
                    case PUT -> Pill.Tone.ACCENT;
                    case OBSERVED -> Pill.Tone.WARM;
                    case VALIDATED -> Pill.Tone.GOOD;
                });
    }

    static Pill outcome(PointOutcome outcome) {
        return new Pill(
                t("minutes.outcome", outcome),
                switch (outcome) {
                    case AGREEMENT -> Pill.Tone.GOOD;
                    case DISAGREEMENT -> Pill.Tone.BAD;
                    case ARBITRATION -> Pill.Tone.WARM;
                    case TO_DOCUMENT, PUT_OFF -> Pill.Tone.PLAIN;
                });
    }

    /** Where they stand, in a sentence. */
    static String becoming(MinutesDetails minutes, boolean isOwn) {
        return switch (minutes.state()) {
            case WRITING ->
                t(minutes.points().isEmpty() && isOwn ? "minutes.becoming.rewritten" : "minutes.becoming.WRITING");
            case PUT ->
                t(
                        isOwn ? "minutes.becoming.PUT.own" : "minutes.becoming.PUT",
                        minutes.associationName(),
                        FrenchDates.date(Objects.requireNonNull(minutes.until()), language()));
            case OBSERVED ->
                t(isOwn ? "minutes.becoming.OBSERVED.own" : "minutes.becoming.OBSERVED", minutes.associationName());
            case VALIDATED -> validated(minutes);
        };
    }

    private static String validated(MinutesDetails minutes) {
        LocalDate day = Objects.requireNonNull(minutes.validatedAt())
                .atZone(Clocks.PARIS)
                .toLocalDate();
        Ending ending = Objects.requireNonNull(minutes.ending());
        LocalDate until = minutes.until();
        boolean hadObjected = ending == Ending.SILENT && minutes.wasObservedBefore();
        return t(
                "minutes.becoming.VALIDATED." + ending + (hadObjected ? ".objected" : ""),
                minutes.associationName(),
                FrenchDates.date(day, language()),
                until == null ? "" : FrenchDates.date(until, language()));
    }

    /** Word for word, with its day: the text that it was said of may be another since. */
    static Div observation(String association, Observation one) {
        Div annexed = new Div(
                soft(t("minutes.observed.on", association, SlotWords.since(one.at()))),
                inFrench(new Paragraph(one.words())));
        annexed.addClassName("told");
        return annexed;
    }

    static Span soft(String words) {
        Span soft = new Span(words);
        soft.addClassNames("soft", "small");
        return soft;
    }
}
