package fr.lignealigne.question;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkScenes;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;

/** Questions for tests, on a text of {@link RemarkScenes}. */
public record QuestionScenes(People people, RemarkScenes scenes, Questions questions, Answers answers, Clock clock) {

    public static final String WORDS = "Ce délai de cinq jours est-il tenable ?";

    /** A prepared question on two lines, to these or to all, for a week. */
    public QuestionId prepared(PlanVersionId version, OrganisationId... addressees) {
        Viewer cabinet = people.ofTheState(Role.CABINET).viewer();
        return questions.prepare(cabinet, version, draft(version, addressees));
    }

    public QuestionDraft draft(PlanVersionId version, OrganisationId... addressees) {
        Viewer cabinet = people.ofTheState(Role.CABINET).viewer();
        return new QuestionDraft(
                scenes.onLines(cabinet, version, 4, 5),
                WORDS,
                Set.of(addressees),
                clock.instant().plus(Duration.ofDays(7)));
    }

    /** The same, opened. */
    public QuestionId open(PlanVersionId version, OrganisationId... addressees) {
        QuestionId id = prepared(version, addressees);
        questions.open(people.ofTheState(Role.CABINET).viewer(), id);
        return id;
    }

    /** Deposits an answer as the lead has it in front of them. */
    public void deposit(Viewer lead, QuestionId question, Stance stance, String words) {
        answers.deposit(
                lead,
                question,
                answers.own(lead, question).revision(),
                new AnswerDraft(stance, words),
                UUID.randomUUID());
    }
}
