package fr.lignealigne.collective.position.ui;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.H2;
import fr.lignealigne.collective.position.Answer;
import fr.lignealigne.collective.position.PositionSeat;
import fr.lignealigne.collective.position.SourceFate;
import fr.lignealigne.collective.position.Tally;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.ui.Pill;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How answers, seats and fates are said. */
final class PositionWords {

    private PositionWords() {}

    static H2 title(String words) {
        H2 title = new H2(words);
        title.addClassName("section-title");
        return title;
    }

    /** « 14 signent, 2 réserves, 1 s’abstient, 7 sans réponse »; what nobody said is left out, silence never. */
    static String tally(Tally tally) {
        List<String> parts = new ArrayList<>();
        parts.add(t("position.tally.signed", tally.signed()));
        add(parts, "position.tally.dissented", tally.dissented());
        add(parts, "position.tally.abstained", tally.abstained());
        add(parts, "position.tally.onEarlier", tally.onEarlier());
        parts.add(t("position.tally.silent", tally.silent()));
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(t(key, count));
        }
    }

    static Pill answer(PositionSeat seat) {
        Answer answer = seat.answer();
        if (answer == null) {
            return new Pill(t("position.silent"), Pill.Tone.PLAIN);
        }
        if (!seat.isOfThisText()) {
            return new Pill(t("position.onEarlier"), Pill.Tone.PLAIN);
        }
        return switch (answer) {
            case SIGNED -> new Pill(t("position.answer.SIGNED"), Pill.Tone.GOOD);
            case ABSTAINED -> new Pill(t("position.answer.ABSTAINED"), Pill.Tone.PLAIN);
            case DISSENTED ->
                new Pill(t(seat.carried() ? "position.dissent.carried" : "position.dissent.kept"), Pill.Tone.WARM);
        };
    }

    /** « sous mandat du 3 décembre 2026, par : coordinatrice ». */
    static String underMandate(PositionSeat.UnderMandate mandate) {
        return t(
                "position.underMandate",
                FrenchDates.date(LocalDate.ofInstant(mandate.given(), Clocks.PARIS), language()),
                mandate.function());
    }

    static Pill fate(SourceFate fate) {
        return new Pill(
                t("position.fate", fate),
                switch (fate) {
                    case TAKEN, IN_REASONS -> Pill.Tone.GOOD;
                    case ANNEXED, LEFT -> Pill.Tone.PLAIN;
                });
    }

    static String moment(@Nullable Instant at) {
        return at == null ? "" : FrenchDates.moment(at, language());
    }
}
