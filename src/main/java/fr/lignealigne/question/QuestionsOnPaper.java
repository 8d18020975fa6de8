package fr.lignealigne.question;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.synopsis.AskedQuestion;
import fr.lignealigne.synopsis.AskedQuestions;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cabinet's questions and their answers, as the paper of a measure shows them to who prepares the State's answer. */
@Service
class QuestionsOnPaper implements AskedQuestions {

    private final Questions questions;
    private final Answers answers;

    QuestionsOnPaper(Questions questions, Answers answers) {
        this.questions = questions;
        this.answers = answers;
    }

    @Override
    @Transactional(readOnly = true)
    public List<AskedQuestion> asked(Viewer viewer, PlanVersionId version, int firstLine, int lastLine) {
        NotAllowed.unless(QuestionAccess.mayCompare(viewer));
        return questions.touching(viewer, version, firstLine, lastLine).stream()
                .filter(question -> question.openedAt() != null)
                .map(question -> new AskedQuestion(question.place(), question.words(), given(viewer, question.id())))
                .toList();
    }

    private List<AskedQuestion.Answer> given(Viewer viewer, QuestionId question) {
        return answers.sideBySide(viewer, question).answers().stream()
                .map(one -> new AskedQuestion.Answer(
                        one.name(),
                        switch (one.counting().stance()) {
                            case YES -> AskedQuestion.Stance.YES;
                            case NO -> AskedQuestion.Stance.NO;
                            case RESERVATIONS -> AskedQuestion.Stance.RESERVATIONS;
                        },
                        one.counting().words()))
                .toList();
    }
}
