package fr.lignealigne.export.letter;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.ARound;
import fr.lignealigne.decision.AnswerLetter;
import fr.lignealigne.decision.AnswerLetters;
import fr.lignealigne.decision.DecisionDraft;
import fr.lignealigne.decision.Decisions;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.decision.ReleaseScenes;
import fr.lignealigne.export.BlocksDocx;
import fr.lignealigne.export.BlocksPdf;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.support.PortalTest;
import java.io.ByteArrayInputStream;
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
    AnswerLetters letters;

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
        AnswerLetter letter = letters.to(lead, round.version, lead.organisation());

        byte[] pdf = BlocksPdf.of(
                AnswerLetterPages.title(letter), AnswerLetterPages.foot(letter), AnswerLetterPages.of(letter));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            saysIt(new PDFTextStripper().getText(document), letter);
        }
        byte[] docx = BlocksDocx.of(
                AnswerLetterPages.title(letter), List.of(AnswerLetterPages.foot(letter)), AnswerLetterPages.of(letter));
        saysIt(
                TextUtils.getText(WordprocessingMLPackage.load(new ByteArrayInputStream(docx))
                        .getMainDocumentPart()
                        .getJaxbElement()),
                letter);
    }

    private static void saysIt(String words, AnswerLetter letter) {
        assertThat(words.replaceAll("[\\s\\p{Z}]+", " "))
                .contains(letter.addressee(), letter.sender(), "l. 4", "l. 8-9")
                .contains("Cinq jours, c’est trop court.", "Le délai passe à un mois.", "Retenu", "Écarté")
                .contains("Former aussi les greffiers.", "Les greffiers le sont déjà.")
                .doesNotContain("À nous seuls.");
    }
}
