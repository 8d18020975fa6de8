package fr.lignealigne.question;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.timeline.DateConflict;
import fr.lignealigne.timeline.HangsOnDates;
import fr.lignealigne.timeline.MilestoneKind;
import fr.lignealigne.timeline.Procedure;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is asked is answered before the arbitration begins. */
@Component
class QuestionDates implements HangsOnDates {

    private static final int SHOWN = 80;

    private final Questions questions;

    QuestionDates(Questions questions) {
        this.questions = questions;
    }

    @Override
    public List<DateConflict> conflicts(Viewer viewer, Procedure procedure) {
        return questions.list(viewer).stream()
                .filter(question -> question.state() == QuestionState.OPEN)
                .filter(question -> procedure.hasBegun(
                        MilestoneKind.ARBITRATION, LocalDate.ofInstant(question.closesAt(), Clocks.PARIS)))
                .map(question -> new DateConflict(
                        "conflict.question.afterArbitration",
                        shortened(question.words()),
                        question.closesAt(),
                        "questions?question=" + question.id(),
                        questions.mayAsk(viewer) ? "questions?acte=date&question=" + question.id() : null))
                .toList();
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= SHOWN
                ? words
                : words.substring(0, words.offsetByCodePoints(0, SHOWN - 1)) + "…";
    }
}
