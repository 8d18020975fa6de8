package fr.lignealigne.export;

import static fr.lignealigne.plan.imports.ImportedItem.heading;
import static fr.lignealigne.plan.imports.ImportedItem.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.plan.ComparedTexts;
import fr.lignealigne.plan.VersionComparison;
import fr.lignealigne.plan.imports.ImportedItem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class ComparisonPdfTest {

    private static final List<ImportedItem> BEFORE = List.of(
            heading(3, "Mesure 1. Former"),
            paragraph("Les services sont formés chaque année."),
            paragraph("Un bilan annuel est remis aux préfets de région."),
            heading(3, "Mesure 2. Protéger"),
            paragraph("L’évaluation est conduite en cinq jours au plus."),
            paragraph("Rien ne change ici\u0001, du début à la fin."),
            paragraph("Ni dans cette phrase qui suit la première."),
            paragraph("Ni dans celle qui en suit une autre, plus loin."));

    private static final List<ImportedItem> AFTER = List.of(
            heading(3, "Mesure 1. Former"),
            paragraph("Les services sont formés chaque année."),
            heading(3, "Mesure 2. Protéger"),
            paragraph("L’évaluation est conduite en dix jours au plus."),
            paragraph("Rien ne change ici\u0001, du début à la fin."),
            paragraph("Ni dans cette phrase qui suit la première."),
            paragraph("Ni dans celle qui en suit une autre, plus loin."));

    @Test
    void tellsWhatIsComparedAndWhatChangesByMeasure() throws Exception {
        String text = words(pdf(false));
        assertThat(text)
                .contains("Ce qui change de V1 à V2", "Plan national & essai", "Les délais sont précisés.")
                .contains(
                        "V1, publiée le 20 novembre 2026 à 10 h 30",
                        "Mesure 2. Protéger – 1 changement, p. 1",
                        "1 / 1");
    }

    @Test
    void theMarginHoldsTheLinesOfTheLaterVersionAndOfTheEarlierOneForWhatIsGone() throws Exception {
        assertThat(words(pdf(false)))
                .contains("V1, l. 3", "Un bilan annuel", "Supprimé", "l. 4", "conduite en cinqdix jours", "Modifié");
    }

    @Test
    void onlyTheChangesKeepTheirHeadingAndTheirNeighbours() throws Exception {
        String text = words(pdf(true));
        assertThat(text)
                .contains("Mesure 2. Protéger", "conduite en cinqdix jours", "Rien ne change ici")
                .doesNotContain("Ni dans");
    }

    @Test
    void theNextHeadingIsNoNeighbour() throws Exception {
        List<ImportedItem> longer = new ArrayList<>(BEFORE);
        longer.set(2, paragraph("Un bilan annuel est remis aux préfets de tous les départements."));
        byte[] pdf = new ComparisonPdf().of(ComparedTexts.between(BEFORE, longer), true);
        assertThat(words(pdf)).contains("Mesure 1. Former", "chaque année").doesNotContain("Mesure 2");
    }

    @Test
    void headingsAreBookmarksAndThePagesAreTagged() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf(false))) {
            List<String> names = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                names.add(item.getTitle());
            }
            assertThat(names).containsExactly("Mesure 1. Former", "Mesure 2. Protéger");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr");
        }
    }

    @Test
    void saysWhenNothingChanges() throws Exception {
        byte[] pdf = new ComparisonPdf().of(ComparedTexts.between(AFTER, AFTER), true);
        assertThat(words(pdf))
                .contains("Les deux versions disent la même chose")
                .doesNotContain("Former");
    }

    private static byte[] pdf(boolean onlyChanges) {
        VersionComparison comparison = ComparedTexts.between(BEFORE, AFTER);
        return new ComparisonPdf().of(comparison, onlyChanges);
    }

    private static String words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
        }
    }
}
