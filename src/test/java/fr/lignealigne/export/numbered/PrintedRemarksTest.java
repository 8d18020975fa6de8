package fr.lignealigne.export.numbered;

import static fr.lignealigne.plan.imports.ImportedItem.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.plan.PlanText;
import fr.lignealigne.remark.RemarkState;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PrintedRemarksTest {

    private static final PlanText TEXT =
            Prints.text(paragraph("Les services sont formés."), paragraph("Il n’y a rien de plus."));

    @Test
    void aDraftSaysWhoSeesItAndAProposalWhatItChanges() throws Exception {
        List<PrintedRemark> remarks = List.of(
                SaidOnLines.remark(TEXT, 1, RemarkState.DRAFT, "À relire.", ""),
                SaidOnLines.remark(TEXT, 2, RemarkState.DEPOSITED, "", "Il n’y a rien de moins."));
        SaidRemarks said = new SaidRemarks(new SaidOnLines(remarks)::between);
        try (PDDocument document = Loader.loadPDF(Prints.of(TEXT, Prints.WITH_REMARKS, said, false))) {
            assertThat(words(document))
                    .contains("Brouillon · Rédaction · Foyer d’essai · l. 1")
                    .contains("Visible par votre association seulement")
                    .contains("R-000002 · Rédaction · Foyer d’essai · l. 2");
            assertThat(new PdfTree(document)
                            .elements().stream()
                                    .map(PDStructureElement::getActualText)
                                    .filter(text -> text != null))
                    .containsExactly("[retiré\u00a0: plus] ", "[ajouté\u00a0: moins] ");
        }
    }

    @Test
    void longWordingsArePrintedOneAfterTheOther() throws Exception {
        String before = "Un mot et un autre. ".repeat(200);
        PlanText text = Prints.text(paragraph(before));
        PrintedRemark whole =
                SaidOnLines.remark(text, 1, RemarkState.DEPOSITED, "", "Tout autre chose ici. ".repeat(20_000));
        SaidRemarks said = new SaidRemarks(new SaidOnLines(List.of(whole))::between);
        try (PDDocument document = Loader.loadPDF(Prints.of(text, Prints.WITH_REMARKS, said, false))) {
            assertThat(words(document)).contains("Tout autre chose ici.").doesNotContain("!paper");
        }
    }

    private static String words(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
    }
}
