package fr.lignealigne.question.ui;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.question.GivenAnswer;
import fr.lignealigne.question.QuestionDetails;
import fr.lignealigne.question.QuestionState;
import fr.lignealigne.question.Stance;
import fr.lignealigne.remark.ui.RemarkAddress;
import fr.lignealigne.shared.DaysLeft;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.ui.Pill;
import java.time.Instant;

/** How questions and answers are said. */
final class QuestionWords {

    private QuestionWords() {}

    static Pill state(QuestionState state) {
        return new Pill(
                t("question.state", state),
                switch (state) {
                    case PREPARED, CLOSED -> Pill.Tone.PLAIN;
                    case OPEN -> Pill.Tone.GOOD;
                    case WITHDRAWN -> Pill.Tone.BAD;
                });
    }

    static Pill stance(Stance stance) {
        return new Pill(
                t("question.stance", stance),
                switch (stance) {
                    case YES -> Pill.Tone.GOOD;
                    case NO -> Pill.Tone.BAD;
                    case RESERVATIONS -> Pill.Tone.WARM;
                });
    }

    /** « Réponses attendues jusqu’au vendredi 4 décembre à 18 h, encore 5 jours ». */
    static Paragraph until(QuestionDetails question, Instant now) {
        Paragraph until = new Paragraph(
                t("question.until." + question.state(), FrenchDates.moment(question.closesAt(), language())));
        until.addClassName("soft");
        if (question.state() == QuestionState.OPEN) {
            Span days = new Span(DaysLeft.say(question.closesAt(), now, language()));
            days.addClassName("days");
            until.add(new Span(", "), days);
        }
        return until;
    }

    /** « déposée vendredi 27 novembre à 10 h par Directrice ». */
    static String deposited(GivenAnswer answer) {
        return t(
                "question.answer.deposited",
                FrenchDates.moment(answer.depositedAt(), language()),
                answer.depositedAs());
    }

    /** Where the reading page shows its place. */
    static String address(QuestionDetails question) {
        return RemarkAddress.of(question.version(), question.place());
    }
}
