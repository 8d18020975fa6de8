package fr.lignealigne.consultation.ui;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Span;
import fr.lignealigne.consultation.RoundState;
import fr.lignealigne.consultation.RoundSummary;
import fr.lignealigne.shared.FrenchDates;
import java.time.Duration;
import java.time.Instant;

/** How the standing of a round is said: « Consultation ouverte jusqu’au vendredi 29 novembre à 18 h, encore 6 jours ». */
public final class RoundWords {

    private RoundWords() {}

    public static Span standing(RoundSummary round, Instant now) {
        RoundState state = round.stateAt(now);
        Instant when = state == RoundState.TO_COME ? round.opensAt() : round.closesAt();
        Span sentence = new Span(t("round.standing." + state.name(), FrenchDates.moment(when, language())));
        sentence.addClassName("standing");
        if (state == RoundState.OPEN) {
            Span days = new Span(left(Duration.between(now, round.closesAt())));
            days.addClassName("days");
            sentence.add(new Span(", "), days);
        }
        return sentence;
    }

    private static String left(Duration left) {
        return left.toDays() >= 1 ? t("round.daysLeft", left.toDays()) : t("round.hoursLeft", left.toHours());
    }
}
