package fr.lignealigne.contribution;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.attachment.CheckedFile;
import fr.lignealigne.attachment.SentFiles;
import fr.lignealigne.contribution.HandingIn.HandedIn;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.imports.Cell;
import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.docx.DocxFile;
import fr.lignealigne.plan.imports.intake.Importing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;

/** Letters of associations for tests, made as DOCX. */
@TestComponent
public class ContributionScenes {

    /** What the letter says of the plan of the scenes, in six paragraphs. */
    private static final List<ImportedItem> LETTER = List.of(
            ImportedItem.paragraph("Lyon, le 1er février 2013"),
            ImportedItem.paragraph("Former les agents une fois ne suffit pas. Les équipes changent tous les deux ans."),
            ImportedItem.listItem(0, "–", "Deux jours de formation par an, avec une association."),
            ImportedItem.paragraph("Sur la mesure 2, cinq jours ne suffisent pas pour un mineur isolé."),
            ImportedItem.tableCell(new Cell(0, 0, 0, false), "Mineurs suivis en 2012"),
            ImportedItem.tableCell(new Cell(0, 0, 1, false), "41"),
            ImportedItem.paragraph("Nous vous prions d’agréer nos salutations."));

    private final HandingIn handingIn;

    ContributionScenes(HandingIn handingIn) {
        this.handingIn = handingIn;
    }

    /** The letter of the scenes as a file; another name of somebody in it makes it another letter. */
    public static byte[] letter(String signed) {
        List<ImportedItem> items = new ArrayList<>(LETTER);
        items.add(ImportedItem.paragraph(signed));
        return DocxFile.of(items);
    }

    /** Hands the letter in, signed so. */
    public ContributionId handedIn(Viewer viewer, PlanVersionId version, String signed) {
        return handIn(viewer, version, "Lettre.docx", letter(signed)).id();
    }

    HandedIn handIn(Viewer viewer, PlanVersionId version, String name, byte[] file) {
        return handIn(handingIn, viewer, version, name, file);
    }

    /** Hands a file in without the processes that check and read it. */
    public static HandedIn handIn(HandingIn handingIn, Viewer viewer, PlanVersionId version, String name, byte[] file) {
        try (CheckedFile checked = SentFiles.checked(name, file)) {
            return handingIn.handIn(viewer, version, checked, Importing.read(name, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
