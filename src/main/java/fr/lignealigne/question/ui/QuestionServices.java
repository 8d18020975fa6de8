package fr.lignealigne.question.ui;

import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Organisations;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.question.Answers;
import fr.lignealigne.question.Questions;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What the page of questions asks, and the reading page of questions. */
@Component
public record QuestionServices(
        Questions questions,
        Answers answers,
        Versions versions,
        Organisations organisations,
        CurrentViewer currentViewer,
        Clock clock) {}
