package fr.lignealigne.export.summary;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.account.People;
import fr.lignealigne.decision.ARound;
import fr.lignealigne.decision.DecisionDraft;
import fr.lignealigne.decision.Decisions;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.decision.ReleaseScenes;
import fr.lignealigne.decision.summary.PublicSummaries;
import fr.lignealigne.decision.summary.PublicSummary;
import fr.lignealigne.export.BlocksDocx;
import fr.lignealigne.export.BlocksPdf;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.support.PortalTest;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
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
class SummaryPagesModuleTest {

    @Autowired
    PublicSummaries summaries;

    @Autowired
    Decisions decisions;

    @Autowired
    ReleaseScenes releases;

    @Autowired
    People people;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Test
    void bothFormatsSayTheFiguresAndNobodysNameOrWords() throws Exception {
        ARound round = ARound.opened(beans);
        List<People.Someone> all = List.of(
                round.member, round.otherMember, round.outsider, people.leadOfAMember(), people.leadOfAMember());
        List<RemarkId> said = new ArrayList<>();
        for (People.Someone one : all) {
            said.add(round.says(one, 4, 4, RemarkKind.OBJECTION, "Cinq jours, c’est trop court."));
        }
        decisions.decide(
                round.cabinet.viewer(), said, new DecisionDraft(Outcome.ACCEPTED, "Le délai passe à un mois."));
        round.closes();
        releases.release(round.cabinet.viewer(), round.version);
        summaries.write(round.miprof.viewer(), round.version, 0, "L’évaluation durera un mois.\n\nMerci à tous.");
        saysIt(round, all, "Projet");
        summaries.publish(round.cabinet.viewer(), round.version, 1, "L’évaluation durera un mois.\n\nMerci à tous.");
        saysIt(round, all, "publiée le");
    }

    private void saysIt(ARound round, List<People.Someone> all, String state) throws Exception {
        PublicSummary summary =
                summaries.of(round.miprof.viewer(), round.version).orElseThrow();
        byte[] pdf = BlocksPdf.of(SummaryPages.title(summary), SummaryPages.foot(summary), SummaryPages.of(summary));
        List<String> both = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            both.add(new PDFTextStripper().getText(document));
        }
        byte[] docx = BlocksDocx.of(
                SummaryPages.title(summary), List.of(SummaryPages.foot(summary)), SummaryPages.of(summary));
        both.add(TextUtils.getText(WordprocessingMLPackage.load(new ByteArrayInputStream(docx))
                .getMainDocumentPart()
                .getJaxbElement()));
        assertThat(both.getFirst().replaceAll("[\\s\\p{Z}]+", " ")).contains(state);
        for (String words : both) {
            assertThat(words.replaceAll("[\\s\\p{Z}]+", " "))
                    .contains("L’évaluation durera un mois.", "Merci à tous.", "Retenu", "Mesure 1. Protéger")
                    .doesNotContain("trop court", "Le délai passe");
            all.forEach(one -> assertThat(words).doesNotContain(one.viewer().organisationName()));
        }
    }
}
