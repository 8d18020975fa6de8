package fr.lignealigne.plan.imports.docx;

import fr.lignealigne.plan.ItemKind;
import fr.lignealigne.plan.imports.Cell;
import fr.lignealigne.plan.imports.CleanText;
import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.LeftOut.Sort;
import fr.lignealigne.plan.imports.reading.HeadingCues;
import fr.lignealigne.plan.imports.reading.Reading;
import fr.lignealigne.plan.imports.reading.SectionWord;
import fr.lignealigne.plan.imports.reading.SheetLabel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a table row by row; a row that is the heading of a measure's sheet stands between two tables. */
final class DocxTable {

    private static final int NONE = -1;

    /** What a measure's sheet says beside its fields. */
    private static final String LABEL =
            "(?iu)(?:objectifs?|description|contexte|constats?|enjeux?|publics?(?: visés?| cibles?)?"
                    + "|territoires?|modalités|actions(?: à mener)?|étapes|état d[’']avancement|intitulé|descriptif) ?:?";

    private record Content(int column, boolean header, Reading reading) {}

    /** @param beside what a row says that is no row any more */
    private record Row(List<Content> cells, Reading beside) {

        private List<Content> filled() {
            return cells.stream()
                    .filter(cell -> !DocxBlocks.line(cell.reading()).isBlank())
                    .toList();
        }
    }

    private final DocxSource source;
    private final Reading into;
    private final List<Row> rows = new ArrayList<>();

    /** The columns whose cell goes on from the row above. */
    private final Set<Integer> merged = new HashSet<>();

    private final List<ImportedItem> notes = new ArrayList<>();
    private int number;
    private int place;

    DocxTable(DocxSource source, Reading into) {
        this.source = source;
        this.into = into;
    }

    void read(DocxElement table) {
        number = source.nextTable();
        rows(table.children(), null);
        boolean sheet = isSheet();
        for (Row row : rows) {
            if (isHeading(row, sheet, row == rows.getFirst() && rows.size() > 1)) {
                heading(row);
            } else {
                cells(row);
            }
        }
        endTable();
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
            rows.add(new Row(List.of(), DocxBlocks.read(source, row.children(), gone)));
            return;
        }
        var cells = new ArrayList<Content>();
        cells(row.children(), row.is("w:trPr", "w:tblHeader"), out, row.number(0, "w:trPr", "w:gridBefore"), cells);
        rows.add(new Row(cells, new Reading()));
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

    /** Whether the table is made around a measure: one row, one column with its text, or the names of fields. */
    private boolean isSheet() {
        List<List<Content>> filled =
                rows.stream().map(Row::filled).filter(row -> !row.isEmpty()).toList();
        boolean column = filled.stream().allMatch(row -> row.size() == 1)
                && filled.stream().anyMatch(row -> !HeadingCues.isNumbered(words(row.getFirst())));
        return filled.size() == 1 || column || filled.stream().anyMatch(row -> isLabel(words(row.getFirst())));
    }

    private static boolean isLabel(String words) {
        return SheetLabel.named(words).isPresent() || words.matches(LABEL);
    }

    private static String words(Content cell) {
        return CleanText.of(DocxBlocks.line(cell.reading()));
    }

    /** A heading by its style that names its section; in a sheet one by its words, in a row of its own or the first. */
    private static boolean isHeading(Row row, boolean sheet, boolean isFirst) {
        List<Content> filled = row.filled();
        boolean styled = filled.stream()
                .flatMap(cell -> cell.reading().items().stream())
                .anyMatch(item -> item.kind() == ItemKind.HEADING
                        && item.level() != ImportedItem.UNPLACED
                        && SectionWord.of(CleanText.of(item.text())).isPresent());
        if (styled || filled.isEmpty() || !sheet) {
            return styled;
        }
        String first = CleanText.of(first(filled).text());
        boolean alone = HeadingCues.isNumbered(first)
                && filled.stream().skip(1).noneMatch(cell -> HeadingCues.isNumbered(words(cell)))
                && (filled.size() == 1 || isFirst);
        return alone || filled.size() == 2 && SectionWord.isAlone(first) && isTitle(filled);
    }

    private static ImportedItem first(List<Content> filled) {
        return filled.getFirst().reading().items().getFirst();
    }

    private static boolean isTitle(List<Content> filled) {
        return filled.getFirst().reading().items().size() == 1
                && filled.getLast().reading().items().size() == 1
                && DocxHeadings.isTitle(CleanText.of(
                        filled.getLast().reading().items().getFirst().text()));
    }

    private void heading(Row row) {
        endTable();
        List<Content> filled = row.filled();
        List<ImportedItem> opening = filled.getFirst().reading().items();
        ImportedItem first = opening.getFirst();
        boolean styled = first.kind() == ItemKind.HEADING && first.level() != ImportedItem.UNPLACED;
        boolean titled = filled.size() == 2 && SectionWord.isAlone(CleanText.of(first.text())) && isTitle(filled);
        if (titled || !styled && HeadingCues.isNumbered(CleanText.of(first.text()))) {
            int level = styled ? first.level() : ImportedItem.UNPLACED;
            List<ImportedItem> title = filled.getLast().reading().items();
            String words = titled ? first.text() + " " + title.getFirst().text() : first.text();
            opening.set(0, ImportedItem.heading(level, words));
            if (titled) {
                title.set(0, ImportedItem.paragraph(""));
            }
        }
        row.cells().forEach(cell -> into.append(cell.reading()));
    }

    private void cells(Row row) {
        number = number == NONE ? source.nextTable() : number;
        for (Content cell : row.cells()) {
            String words = DocxBlocks.line(cell.reading());
            if (!words.isBlank()) {
                into.add(ImportedItem.tableCell(new Cell(number, place, cell.column(), cell.header()), words));
            }
            cell.reading().beside().forEach(piece -> into.leaveOut(piece.sort(), piece.words()));
            cell.reading().items().stream()
                    .filter(item -> item.kind() == ItemKind.NOTE)
                    .forEach(notes::add);
        }
        into.append(row.beside());
        place += row.cells().isEmpty() ? 0 : 1;
    }

    /** Notes stand behind the table that calls them; what follows is another table. */
    private void endTable() {
        notes.forEach(into::add);
        notes.clear();
        if (place > 0) {
            number = NONE;
            place = 0;
        }
    }
}
