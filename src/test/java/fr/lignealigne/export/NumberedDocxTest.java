package fr.lignealigne.export;

import static fr.lignealigne.plan.imports.ImportedItem.listItem;
import static fr.lignealigne.plan.imports.ImportedItem.note;
import static fr.lignealigne.plan.imports.ImportedItem.paragraph;
import static fr.lignealigne.plan.imports.ImportedItem.tableCell;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.plan.ComparedTexts;
import fr.lignealigne.plan.ItemKind;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.imports.Cell;
import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.ImportedText;
import fr.lignealigne.plan.imports.intake.Importing;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The numbered text as a Word file: it reads back as the items it was made of. */
class NumberedDocxTest {

    private static final String LONG = "Former chaque année les agents des services qui accueillent les victimes,"
            + " dans chaque département, avec les associations qui les accompagnent.";

    @Test
    void everyKindOfItemComesBackAsItWas() throws IOException {
        assertComesBack(List.of(
                heading(ItemKind.AXIS, 1, "Axe 1 – Repérer"),
                heading(ItemKind.MEASURE, 2, "Mesure 1 – Former les agents"),
                paragraph(LONG + "¹"),
                note("1", "Chiffres de l’enquête de 2012."),
                listItem(0, "–", "dans les gares ;"),
                listItem(1, "a)", LONG),
                listItem(0, "–", "sur les chantiers."),
                tableCell(new Cell(0, 0, 0, true), "Pilote"),
                tableCell(new Cell(0, 0, 1, true), "Calendrier"),
                tableCell(new Cell(0, 1, 0, false), LONG),
                tableCell(new Cell(0, 1, 1, false), "2027"),
                tableCell(new Cell(1, 0, 0, true), "Financement"),
                tableCell(new Cell(1, 1, 0, false), "450 m² à 12 %")));
    }

    @Test
    void theDemonstrationPlanComesBackAsItWas() throws IOException {
        try (InputStream file = getClass().getResourceAsStream("/demo/plan-v1.md")) {
            assertComesBack(
                    Importing.read("plan.md", Objects.requireNonNull(file).readAllBytes())
                            .items());
        }
    }

    private static ImportedItem heading(ItemKind kind, int level, String text) {
        return ImportedItem.heading(level, text).asHeading(kind, level);
    }

    private static void assertComesBack(List<ImportedItem> items) throws IOException {
        PlanText text = ComparedTexts.text(items);
        byte[] docx = NumberedFile.of(text);
        ImportedText again = Importing.read("plan.docx", docx);
        assertThat(again.items()).containsExactlyElementsOf(items);
    }
}
