package fr.lignealigne.plan.imports.docx;

import fr.lignealigne.plan.imports.LeftOut.Sort;
import fr.lignealigne.plan.imports.reading.Reading;
import fr.lignealigne.plan.imports.reading.TableRows;
import fr.lignealigne.plan.imports.reading.TableRows.Content;
import fr.lignealigne.plan.imports.reading.TableRows.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a table. */
final class DocxTable {

    private final DocxSource source;
    private final Reading into;
    private final List<Row> rows = new ArrayList<>();

    /** The columns whose cell goes on from the row above. */
    private final Set<Integer> merged = new HashSet<>();

    DocxTable(DocxSource source, Reading into) {
        this.source = source;
        this.into = into;
    }

    void read(DocxElement table) {
        int number = source.nextTable();
        rows(table.children(), null);
        TableRows.place(rows, number, source::nextTable, into);
    }

    private void rows(List<DocxElement> content, @Nullable Sort out) {
        for (DocxElement element : content) {
            switch (element.name()) {
                case "w:tr" -> row(element, out);
                case "w:sdt" -> rows(element.children(), DocxFields.prompt(element, out));
                case "w:tblPr", "w:tblGrid", "w:sdtPr", "w:sdtEndPr", "w:customXmlPr" -> {}
                default -> rows(element.children(), out);
            }
        }
    }

    private void row(DocxElement row, @Nullable Sort out) {
        Sort gone = row.is("w:trPr", "w:del") ? Sort.DELETED : row.is("w:trPr", "w:hidden") ? Sort.HIDDEN : null;
        if (gone != null) {
            rows.add(new Row(List.of(), DocxBlocks.read(source, row.children(), gone), 1));
            return;
        }
        var cells = new ArrayList<Content>();
        cells(row.children(), row.is("w:trPr", "w:tblHeader"), out, row.number(0, "w:trPr", "w:gridBefore"), cells);
        rows.add(new Row(cells));
    }

    private int cells(List<DocxElement> content, boolean header, @Nullable Sort out, int first, List<Content> cells) {
        int column = first;
        for (DocxElement element : content) {
            switch (element.name()) {
                case "w:tc" -> column = cell(element, header, out, column, cells);
                case "w:sdt" ->
                    column = cells(element.children(), header, DocxFields.prompt(element, out), column, cells);
                case "w:trPr", "w:tblPrEx", "w:sdtPr", "w:sdtEndPr", "w:customXmlPr" -> {}
                default -> column = cells(element.children(), header, out, column, cells);
            }
        }
        return column;
    }

    private int cell(DocxElement cell, boolean header, @Nullable Sort out, int column, List<Content> cells) {
        boolean deleted = cell.is("w:tcPr", "w:cellDel");
        String merge = cell.value("w:tcPr", "w:vMerge");
        boolean below = merge != null && !merge.equals("restart") && merged.contains(column);
        String across = cell.value("w:tcPr", "w:hMerge");
        boolean beside = across != null && !across.equals("restart") && !cells.isEmpty();
        if (merge == null) {
            merged.remove(column);
        } else {
            merged.add(column);
        }
        Sort gone = deleted ? Sort.DELETED : below || beside ? Sort.HIDDEN : out;
        cells.add(new Content(column, header, DocxBlocks.read(source, cell.children(), gone)));
        return deleted ? column : column + Math.clamp(cell.number(1, "w:tcPr", "w:gridSpan"), 1, 1000);
    }
}
