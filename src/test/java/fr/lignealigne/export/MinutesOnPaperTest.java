package fr.lignealigne.export;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.plan.ItemKind;
import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.intake.Importing;
import fr.lignealigne.plenary.Attendance;
import fr.lignealigne.plenary.EditionSummary;
import fr.lignealigne.plenary.Minutes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The minutes of a plenary as PDF and DOCX, read back by others than what writes them. */
class MinutesOnPaperTest {

    private static final EditionSummary SECOND =
            new EditionSummary(2, Instant.parse("2013-11-05T09:00:00Z"), "Une réponse est précisée.");

    private static final Minutes.Attendee DIRECTOR =
            new Minutes.Attendee("Cabinet", "", "Directeur de cabinet", Attendance.PRESENT);

    private static final Minutes.Attendee COORDINATOR =
            new Minutes.Attendee("Secours Catholique", "Mme Durand", "coordinatrice", Attendance.PRESENT);

    private static Minutes minutes(int interventions) {
        List<Minutes.Said> said = new ArrayList<>();
        said.add(new Minutes.Said(COORDINATOR, null, "Il nous faut :\n- des dates ;\n- des moyens & <du temps>."));
        for (int i = 1; i < interventions; i++) {
            said.add(new Minutes.Said(DIRECTOR, i - 1, "Réponse " + i + "."));
        }
        return new Minutes(
                "Préparation du plan",
                Instant.parse("2013-10-18T12:00:00Z"),
                Instant.parse("2013-10-18T15:30:00Z"),
                "Salle Olympe",
                List.of(new Minutes.Point("Bilan", 40), new Minutes.Point("Suites", 0)),
                List.of(
                        DIRECTOR,
                        COORDINATOR,
                        new Minutes.Attendee("Secours Catholique", "", "juriste", Attendance.EXCUSED)),
                "Les associations attendent une réponse.",
                said,
                List.of("Un échange avec chacune."),
                List.of(
                        new Minutes.NextDate(LocalDate.of(2013, 12, 10), "Lancement"),
                        new Minutes.NextDate(null, "Rencontre avec la ministre")),
                List.of("Commentaires reçus"),
                "la MIPROF");
    }

    @Test
    void thePdfIsTaggedAndHoldsEverythingInItsOrder() throws Exception {
        byte[] pdf = new MinutesPdf().of(minutes(3), SECOND);
        Files.write(Path.of("target", "minutes.pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Préparation du plan");
            String words = new PDFTextStripper().getText(document).replaceAll("[\\s\\p{Z}]+", " ");
            assertThat(words)
                    .containsSubsequence(
                            "Préparation du plan",
                            "vendredi 18 octobre 2013, de 14 h à 17 h 30",
                            "Version 2",
                            "Une réponse est précisée.",
                            "Bilan (40 min)",
                            "Les associations attendent",
                            "Secours Catholique – Mme Durand, coordinatrice",
                            "des moyens & <du temps>.",
                            "Cabinet – Directeur de cabinet",
                            "En réponse à : Secours Catholique",
                            "Réponse 2.",
                            "Un échange avec chacune.",
                            "10 décembre 2013 : Lancement",
                            "Rencontre avec la ministre",
                            "2 personnes présentes.",
                            "juriste",
                            "excusé",
                            "Commentaires reçus",
                            "Compte rendu établi par la MIPROF");
        }
    }

    @Test
    void theDocxHasHeadingsListsAndATable() throws Exception {
        byte[] docx = new MinutesDocx().of(minutes(3), null);
        Files.write(Path.of("target", "minutes.docx"), docx);
        List<ImportedItem> items = Importing.read("minutes.docx", docx).items();
        assertThat(items)
                .filteredOn(item -> item.text().contains("–") && item.cell() == null)
                .allMatch(item -> item.level() == 3)
                .extracting(ImportedItem::text)
                .containsExactly(
                        "Secours Catholique – Mme Durand, coordinatrice",
                        "Cabinet – Directeur de cabinet",
                        "Cabinet – Directeur de cabinet");
        assertThat(items)
                .filteredOn(item -> item.kind() == ItemKind.LIST_ITEM)
                .extracting(ImportedItem::text)
                .contains("des dates ;", "Bilan (40 min)", "Un échange avec chacune.");
        assertThat(items)
                .filteredOn(item -> item.cell() != null)
                .extracting(ImportedItem::text)
                .contains("Organisme", "juriste", "excusé");
        assertThat(items).anyMatch(item -> item.text().startsWith("Projet"));
    }

    @Test
    void threeHundredInterventionsFitOnManyPages() throws Exception {
        try (PDDocument document = Loader.loadPDF(new MinutesPdf().of(minutes(300), SECOND))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(5);
        }
    }
}
