package fr.lignealigne.home;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import fr.lignealigne.account.OrganisationKind;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.question.Answers;
import fr.lignealigne.question.QuestionDetails;
import fr.lignealigne.question.QuestionId;
import fr.lignealigne.question.QuestionState;
import fr.lignealigne.question.Questions;
import fr.lignealigne.shared.FrenchDates;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What awaits a viewer among the cabinet's questions: to be answered, or prepared and to be opened. */
@Component
class QuestionTasks {

    private static final String PLACE = "questions";

    private final Questions questions;
    private final Answers answers;

    QuestionTasks(Questions questions, Answers answers) {
        this.questions = questions;
        this.answers = answers;
    }

    List<Task> of(Viewer viewer) {
        if (viewer.kind() == OrganisationKind.ASSOCIATION) {
            return toAnswer(viewer);
        }
        return questions.mayAsk(viewer) ? toOpen(viewer) : List.of();
    }

    private List<Task> toAnswer(Viewer viewer) {
        Set<QuestionId> answered = answers.answered(viewer);
        List<QuestionDetails> waiting = in(QuestionState.OPEN, viewer).stream()
                .filter(question -> !answered.contains(question.id()))
                .sorted(Comparator.comparing(QuestionDetails::closesAt))
                .toList();
        if (waiting.isEmpty()) {
            return List.of();
        }
        QuestionDetails first = waiting.getFirst();
        return List.of(new Task(
                waiting.size(),
                t("home.questions", waiting.size()),
                t("home.questions.detail", FrenchDates.moment(first.closesAt(), language())),
                t(viewer.is(Role.ASSOCIATION_LEAD) ? "home.questions.action" : "home.questions.prepare"),
                waiting.size() == 1 ? PLACE + "?question=" + first.id() : PLACE,
                false));
    }

    private List<Task> toOpen(Viewer viewer) {
        int prepared = in(QuestionState.PREPARED, viewer).size();
        return prepared == 0
                ? List.of()
                : List.of(new Task(
                        prepared,
                        t("home.questions.prepared", prepared),
                        t("home.questions.prepared.detail"),
                        t("home.questions.prepared.action"),
                        PLACE,
                        false));
    }

    private List<QuestionDetails> in(QuestionState state, Viewer viewer) {
        return questions.list(viewer).stream()
                .filter(question -> question.state() == state)
                .toList();
    }
}
