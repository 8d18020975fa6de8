package fr.lignealigne.export.letter;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.ARound;
import fr.lignealigne.decision.AnswerLetter;
import fr.lignealigne.decision.DecisionDraft;
import fr.lignealigne.decision.Decisions;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.decision.ReleaseScenes;
import fr.lignealigne.decision.trace.ATracedRound;
import fr.lignealigne.decision.trace.Traces;
import fr.lignealigne.export.BlocksDocx;
import fr.lignealigne.export.BlocksPdf;
import fr.lignealigne.plan.Passage;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.support.PortalTest;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.docx4j.TextUtils;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@PortalTest
class AnswerLetterPagesModuleTest {

    @Autowired
    FollowedLetters letters;

    @Autowired
    Traces traces;

    @Autowired
    Versions versions;

    @Autowired
    Decisions decisions;

    @Autowired
    ReleaseScenes releases;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Test
    void bothFormatsSayToWhomWhereAndWhy() throws Exception {
        ARound round = ARound.opened(beans);
        Viewer lead = round.member.viewer();
        RemarkId proposal = round.says(round.member, 4, 4, RemarkKind.PROPOSAL, "Cinq jours, c’est trop court.");
        RemarkId objection = round.says(round.member, 8, 9, RemarkKind.OBJECTION, "Former aussi les greffiers.");
        RemarkId theirs = round.says(round.outsider, 8, 8, RemarkKind.OBJECTION, "À nous seuls.");
        Viewer cabinet = round.cabinet.viewer();
        decisions.decide(cabinet, List.of(proposal), new DecisionDraft(Outcome.ACCEPTED, "Le délai passe à un mois."));
        decisions.decide(
                cabinet,
                List.of(objection, theirs),
                new DecisionDraft(Outcome.REJECTED, "Les greffiers le sont déjà."));
        round.closes();
        releases.release(cabinet, round.version);
        PlanVersionId next = round.prepares(words -> words.replace("cinq jours", "un mois"));
        versions.publish(round.miprof.viewer(), next, "", null);
        Passage place = versions.text(cabinet, next).lines(4, 4);
        traces.carriedOut(round.miprof.viewer(), proposal, next, 0, place);
        FollowedLetter followed = letters.to(lead, round.version, lead.organisation());
        assertThat(letters.to(cabinet, round.version, lead.organisation()).of(proposal))
                .extracting(FollowedLetter.InText::said)
                .isEqualTo(followed.of(proposal).stream()
                        .map(FollowedLetter.InText::said)
                        .toList());
        AnswerLetter letter = followed.letter();

        byte[] pdf = BlocksPdf.of(
                AnswerLetterPages.title(letter), AnswerLetterPages.foot(letter), AnswerLetterPages.of(followed));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            saysIt(new PDFTextStripper().getText(document), letter);
        }
        byte[] docx = BlocksDocx.of(
                AnswerLetterPages.title(letter),
                List.of(AnswerLetterPages.foot(letter)),
                AnswerLetterPages.of(followed));
        saysIt(
                TextUtils.getText(WordprocessingMLPackage.load(new ByteArrayInputStream(docx))
                        .getMainDocumentPart()
                        .getJaxbElement()),
                letter);
    }

    @Test
    void wordsUnderEmbargoAreNotInTheLetterThatTheStatePrints() {
        ATracedRound scene = new ATracedRound(beans);
        Viewer miprof = scene.round.miprof.viewer();
        Viewer lead = scene.round.member.viewer();
        scene.released();
        PlanVersionId hidden = scene.published(Instant.now().plus(Duration.ofDays(1)));
        traces.confirmLiteral(miprof, hidden);
        assertThat(traces.of(miprof, List.of(scene.literal))).isNotEmpty();
        for (Viewer reader : List.of(miprof, scene.round.cabinet.viewer(), lead)) {
            assertThat(letters.to(reader, scene.round.version, lead.organisation())
                            .followed())
                    .isEmpty();
        }
    }

    private static void saysIt(String words, AnswerLetter letter) {
        assertThat(words.replaceAll("[\\s\\p{Z}]+", " "))
                .contains(letter.addressee(), letter.sender(), "l. 4", "l. 8-9")
                .contains("Cinq jours, c’est trop court.", "Le délai passe à un mois.", "Retenu", "Écarté")
                .contains("Former aussi les greffiers.", "Les greffiers le sont déjà.")
                .contains("V2, l. 4", "conduite en un mois au plus.")
                .doesNotContain("À nous seuls.");
    }
}
