package fr.lignealigne.walls;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.TypedTexts;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.contribution.ContributionScenes;
import fr.lignealigne.contribution.HandingIn;
import fr.lignealigne.export.word.Annotations;
import fr.lignealigne.plan.Item;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.plan.imports.AnnotatedText;
import fr.lignealigne.question.AnswerDraft;
import fr.lignealigne.question.Answers;
import fr.lignealigne.question.QuestionDraft;
import fr.lignealigne.question.QuestionId;
import fr.lignealigne.question.Questions;
import fr.lignealigne.question.Stance;
import fr.lignealigne.remark.Comments;
import fr.lignealigne.remark.Evidence;
import fr.lignealigne.remark.ReadDraft;
import fr.lignealigne.remark.RemarkDraft;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.remark.Reviewing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** An association at work on a {@link Stage}, among itself and with the cabinet that asks it; each thing has its word. */
final class WorkScene {

    private final ApplicationContext portal;
    private final Stage stage;
    private final RemarkScenes scenes;
    private final Viewer lead;
    private final Viewer colleague;

    WorkScene(ApplicationContext portal, Stage stage) {
        this.portal = portal;
        this.stage = stage;
        scenes = portal.getBean(RemarkScenes.class);
        lead = stage.viewer("lead");
        colleague = stage.viewer("colleague");
        review();
        figure();
        letters();
        questions();
    }

    private void review() {
        stage.things.keep(
                scenes.draft(stage.viewer("member"), stage.version, "D’une association d’une seule, zqseule."));
        RemarkId draft = stage.things.keep(scenes.draft(colleague, stage.version, "Une proposition."));
        stage.things.keep(portal.getBean(Comments.class).write(colleague, draft, "Qu’en penses-tu, zqcommentaire ?"));
        Reviewing reviewing = portal.getBean(Reviewing.class);
        reviewing.propose(colleague, ReadDraft.of(stage.remarks.get(colleague, draft)));
        ReadDraft read = stage.things.keep(ReadDraft.of(stage.remarks.get(lead, draft)));
        reviewing.sendBack(lead, List.of(read), "À reprendre, zqrenvoi.");
    }

    private void figure() {
        Evidence evidence = new Evidence("41 zqchiffre", "Enquête zqsource", 2012, "Rhône zqterritoire");
        RemarkDraft draft = new RemarkDraft(
                scenes.onLines(lead, stage.version, 4, 5),
                RemarkKind.EVIDENCE,
                "Un chiffre.",
                "",
                evidence,
                Set.of(),
                Set.of(),
                false,
                false);
        stage.things.keep(stage.remarks.write(lead, stage.version, draft).id());
    }

    private void letters() {
        HandingIn handingIn = portal.getBean(HandingIn.class);
        stage.things.keep(ContributionScenes.handIn(
                        handingIn, lead, stage.version, "zqlettre.docx", ContributionScenes.letter("Signé zqalinea."))
                .id());
        List<Item> items =
                portal.getBean(Versions.class).text(lead, stage.version).items();
        List<AnnotatedText.Paragraph> paragraphs = items.stream()
                .map(item -> new AnnotatedText.Paragraph(
                        List.of(),
                        List.of(new AnnotatedText.Run(item.text(), AnnotatedText.Change.KEPT, null, null)),
                        null))
                .toList();
        var comment = new AnnotatedText.Comment(
                new AnnotatedText.Hand("Relectrice", ""), "R", "Un mot zqannote.", new AnnotatedText.Range(0, 0, 0, 3));
        stage.things.keep(portal.getBean(Annotations.class)
                .handIn(lead, stage.version, "zqrelu.docx", new AnnotatedText(paragraphs, List.of(comment), 0)));
    }

    private void questions() {
        Questions questions = portal.getBean(Questions.class);
        Answers answers = portal.getBean(Answers.class);
        Viewer cabinet = stage.viewer("cabinet");
        stage.things.keep(questions.prepare(cabinet, stage.version, question("Le délai zqquestionprete ?")));
        QuestionId open =
                stage.things.keep(questions.prepare(cabinet, stage.version, question("Le délai zqquestionposee ?")));
        questions.open(cabinet, open);
        AnswerDraft answer = new AnswerDraft(Stance.RESERVATIONS, "Oui, mais zqreponsedeposee.");
        answers.deposit(lead, open, answers.own(lead, open).revision(), answer, UUID.randomUUID());
        QuestionId awaiting = stage.things.keep(questions.prepare(cabinet, stage.version, question("Et les moyens ?")));
        questions.open(cabinet, awaiting);
        answers.write(
                lead,
                awaiting,
                answers.own(lead, awaiting).revision(),
                new AnswerDraft(Stance.RESERVATIONS, "Peut-être, zqreponseencours."));
        QuestionId toAll =
                stage.things.keep(questions.prepare(cabinet, stage.version, question("À tous, zqatous ?", Set.of())));
        questions.open(cabinet, toAll);
        QuestionId closed = stage.things.keep(questions.prepare(cabinet, stage.version, question("Trop tard ?")));
        questions.open(cabinet, closed);
        questions.close(cabinet, closed);
        portal.getBean(TypedTexts.class).keep(lead, stage.things.keep("answer/" + awaiting), "Nous dirions zqtape.");
    }

    private QuestionDraft question(String words) {
        return question(words, Set.of(lead.organisation()));
    }

    private QuestionDraft question(String words, Set<OrganisationId> asked) {
        Viewer cabinet = stage.viewer("cabinet");
        return new QuestionDraft(
                scenes.onLines(cabinet, stage.version, 4, 5),
                words,
                asked,
                Instant.now().plus(Duration.ofDays(7)));
    }
}
