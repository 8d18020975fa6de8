package fr.lignealigne.plan.imports.intake;

import fr.lignealigne.plan.ItemKind;
import fr.lignealigne.plan.imports.Cell;
import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.docx.DocxFile;
import fr.lignealigne.plan.imports.markdown.MarkdownFile;
import fr.lignealigne.plan.imports.odt.OdtFile;
import fr.lignealigne.plan.imports.pdf.PdfFile;
import java.util.ArrayList;
import java.util.List;

/** Writes items as the files that offices exchange, so that tests read real ones back. */
public final class PlanFiles {

    private PlanFiles() {}

    public static byte[] docx(List<ImportedItem> items) {
        return DocxFile.of(items);
    }

    static byte[] odt(List<ImportedItem> items) {
        return OdtFile.of(items);
    }

    public static byte[] pdf(List<ImportedItem> items) {
        return PdfFile.of(items);
    }

    static byte[] markdown(List<ImportedItem> items) {
        return MarkdownFile.of(items);
    }

    /** The rows of the table whose first cell stands at the head of these items. */
    public static List<List<ImportedItem>> rows(List<ImportedItem> items) {
        var rows = new ArrayList<List<ImportedItem>>();
        int table = cell(items.getFirst()).table();
        for (ImportedItem item : items) {
            if (item.kind() != ItemKind.TABLE_CELL || cell(item).table() != table) {
                break;
            }
            if (rows.isEmpty()
                    || cell(rows.getLast().getFirst()).row() != cell(item).row()) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(item);
        }
        return rows;
    }

    public static Cell cell(ImportedItem item) {
        Cell cell = item.cell();
        if (cell == null) {
            throw new IllegalArgumentException("Not in a table.");
        }
        return cell;
    }

    public static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
