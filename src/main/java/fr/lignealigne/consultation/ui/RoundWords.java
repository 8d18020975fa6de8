package fr.lignealigne.consultation.ui;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Span;
import fr.lignealigne.consultation.RoundState;
import fr.lignealigne.consultation.RoundSummary;
import fr.lignealigne.shared.DaysLeft;
import fr.lignealigne.shared.FrenchDates;
import java.time.Instant;

/** How the standing of a round is said: « Consultation ouverte jusqu’au vendredi 29 novembre à 18 h, encore 6 jours ». */
public final class RoundWords {

    private RoundWords() {}

    public static Span standing(RoundSummary round, Instant now) {
        RoundState state = round.stateAt(now);
        if (state == RoundState.OPEN) {
            return open(round.closesAt(), now);
        }
        Instant when = state == RoundState.TO_COME ? round.opensAt() : round.closesAt();
        return sentence(t("round.standing." + state.name(), FrenchDates.moment(when, language())));
    }

    /** What ends today or tomorrow says its hour once. */
    private static Span open(Instant closes, Instant now) {
        boolean soon = DaysLeft.until(closes, now) <= 1;
        String until =
                soon ? t("round.standing.soon") : t("round.standing.OPEN", FrenchDates.moment(closes, language()));
        Span sentence = sentence(until + ", ");
        Span days = new Span(DaysLeft.say(closes, now, language()));
        days.addClassName("days");
        sentence.add(days);
        return sentence;
    }

    private static Span sentence(String words) {
        Span sentence = new Span(words);
        sentence.addClassName("standing");
        return sentence;
    }
}
