package fr.lignealigne.demo;

import static fr.lignealigne.demo.DemoRemarks.text;

import fr.lignealigne.account.MandateDraft;
import fr.lignealigne.account.MandatedAct;
import fr.lignealigne.account.Mandates;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.question.AnswerDraft;
import fr.lignealigne.question.Answers;
import fr.lignealigne.question.OwnAnswer;
import fr.lignealigne.question.QuestionDraft;
import fr.lignealigne.question.QuestionId;
import fr.lignealigne.question.Questions;
import fr.lignealigne.question.Stance;
import fr.lignealigne.shared.Clocks;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;

/** The cabinet's questions of the demonstration with their answers, and the mandates given to the coordinator. */
@TestComponent
class DemoQuestions {

    private final Questions questions;
    private final Answers answers;
    private final Mandates mandates;
    private final Versions versions;
    private final MovableClock clock;

    DemoQuestions(Questions questions, Answers answers, Mandates mandates, Versions versions, MovableClock clock) {
        this.questions = questions;
        this.answers = answers;
        this.mandates = mandates;
        this.versions = versions;
        this.clock = clock;
    }

    void load(PlanVersionId version, Cast cast) {
        var content = DemoContent.map("questions.yaml");
        content.get("questions").forEach(question -> ask(version, question, cast));
        content.get("mandates").forEach(mandate -> give(mandate, cast));
        clock.goBack(Duration.ZERO);
    }

    private void ask(PlanVersionId version, Map<String, Object> question, Cast cast) {
        Viewer cabinet = cast.playing(Role.CABINET);
        clock.goBack(Duration.ofDays((Integer) question.get("openedDaysAgo")));
        PlanText text = versions.text(cabinet, version);
        Set<OrganisationId> whom = DemoLoader.strings(question.get("to")).stream()
                .map(cast::organisation)
                .collect(Collectors.toSet());
        QuestionId id = questions.prepare(
                cabinet,
                version,
                new QuestionDraft(DemoRemarks.anchor(text, question), text(question, "words"), whom, evening((Integer)
                        question.get("openDays"))));
        if (Boolean.TRUE.equals(question.get("prepared"))) {
            return;
        }
        questions.open(cabinet, id);
        clock.goBack(Duration.ofDays((Integer) question.get("answeredDaysAgo")));
        for (Map<String, Object> answer : DemoLoader.maps(question.get("answers"))) {
            Viewer lead = cast.lead(text(answer, "by"));
            AnswerDraft draft = new AnswerDraft(Stance.valueOf(text(answer, "stance")), text(answer, "words"));
            if (Boolean.TRUE.equals(answer.get("written"))) {
                answers.write(lead, id, OwnAnswer.NOTHING_YET, draft);
            } else {
                answers.deposit(lead, id, OwnAnswer.NOTHING_YET, draft, UUID.randomUUID());
            }
        }
    }

    private Instant evening(int days) {
        return LocalDate.ofInstant(clock.instant(), Clocks.PARIS)
                .plusDays(days)
                .atTime(LocalTime.of(18, 0))
                .atZone(Clocks.PARIS)
                .toInstant();
    }

    private void give(Map<String, Object> mandate, Cast cast) {
        clock.goBack(Duration.ofDays((Integer) mandate.get("givenDaysAgo")));
        LocalDate day = LocalDate.ofInstant(clock.instant(), Clocks.PARIS);
        List<MandatedAct> acts = DemoLoader.strings(mandate.get("acts")).stream()
                .map(MandatedAct::valueOf)
                .toList();
        mandates.give(
                cast.lead(text(mandate, "by")),
                new MandateDraft(Set.copyOf(acts), day, day.plusDays((Integer) mandate.get("days"))),
                People.PASSWORD);
    }
}
