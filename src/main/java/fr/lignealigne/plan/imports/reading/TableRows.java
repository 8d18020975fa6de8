package fr.lignealigne.plan.imports.reading;

import fr.lignealigne.plan.ItemKind;
import fr.lignealigne.plan.imports.Cell;
import fr.lignealigne.plan.imports.CleanText;
import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.UnreadableFile;
import fr.lignealigne.plan.imports.UnreadableFile.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;

/** Puts the rows of a table into a text; a row that is the heading of a measure's sheet stands between two tables. */
public final class TableRows {

    private static final int NONE = -1;

    /** What a measure's sheet says beside its fields. */
    private static final String LABEL =
            "(?iu)(?:objectifs?|description|contexte|constats?|enjeux?|publics?(?: visés?| cibles?)?"
                    + "|territoires?|modalités|actions(?: à mener)?|étapes|état d[’']avancement|intitulé|descriptif) ?:?";

    /** What stands in one cell. */
    public record Content(int column, boolean header, Reading reading) {

        private String words() {
            return reading.words();
        }

        private ImportedItem first() {
            return reading.items().getFirst();
        }
    }

    /**
     * A row.
     *
     * @param beside what it says that is no row any more
     * @param times how often it follows itself
     */
    public record Row(List<Content> cells, Reading beside, int times) {

        public Row(List<Content> cells) {
            this(cells, new Reading(), 1);
        }

        private List<Content> filled() {
            return cells.stream().filter(cell -> !cell.words().isBlank()).toList();
        }
    }

    private final Reading into;
    private final IntSupplier tables;
    private final List<ImportedItem> notes = new ArrayList<>();
    private int number;
    private int place;

    private TableRows(Reading into, IntSupplier tables, int number) {
        this.into = into;
        this.tables = tables;
        this.number = number;
    }

    /** Puts these rows of the table of that number into the text; another table has the next number. */
    public static void place(List<Row> rows, int number, IntSupplier tables, Reading into) {
        new TableRows(into, tables, number).all(rows);
    }

    private void all(List<Row> rows) {
        boolean sheet = isSheet(rows);
        for (Row row : rows) {
            if (isHeading(row, sheet, row == rows.getFirst() && rows.size() > 1)) {
                heading(row);
            } else {
                cells(row);
            }
        }
        endTable();
    }

    /** Whether the table is made around a measure: one row, one column with its text, or the names of fields. */
    private static boolean isSheet(List<Row> rows) {
        List<List<Content>> filled =
                rows.stream().map(Row::filled).filter(row -> !row.isEmpty()).toList();
        boolean column = filled.stream().allMatch(row -> row.size() == 1)
                && filled.stream().anyMatch(row -> !HeadingCues.isNumbered(clean(row.getFirst())));
        return filled.size() == 1 || column || filled.stream().anyMatch(row -> isLabel(clean(row.getFirst())));
    }

    private static boolean isLabel(String words) {
        return SheetLabel.named(words).isPresent() || words.matches(LABEL);
    }

    private static String clean(Content cell) {
        return CleanText.of(cell.words());
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
        String first = CleanText.of(filled.getFirst().first().text());
        boolean alone = HeadingCues.isNumbered(first)
                && filled.stream().skip(1).noneMatch(cell -> HeadingCues.isNumbered(clean(cell)))
                && (filled.size() == 1 || isFirst);
        return alone || isTitled(filled);
    }

    /** A number in one cell and its title in the other. */
    private static boolean isTitled(List<Content> filled) {
        return filled.size() == 2
                && SectionWord.isAlone(CleanText.of(filled.getFirst().first().text()))
                && filled.getFirst().reading().items().size() == 1
                && filled.getLast().reading().items().size() == 1
                && HeadingCues.isTitle(CleanText.of(filled.getLast().first().text()));
    }

    private void heading(Row row) {
        endTable();
        List<Content> filled = row.filled();
        List<ImportedItem> opening = filled.getFirst().reading().items();
        ImportedItem first = opening.getFirst();
        boolean styled = first.kind() == ItemKind.HEADING && first.level() != ImportedItem.UNPLACED;
        boolean titled = isTitled(filled);
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
        into.append(row.beside());
    }

    private void cells(Row row) {
        number = number == NONE ? tables.getAsInt() : number;
        for (int again = 0; again < row.times() && !row.filled().isEmpty(); again++) {
            for (Content cell : row.cells()) {
                cell(cell, place + again, again == 0);
            }
        }
        if (row.filled().isEmpty()) {
            row.cells().forEach(cell -> beside(cell.reading()));
        }
        into.append(row.beside());
        place += row.cells().isEmpty() ? 0 : row.times();
    }

    private void cell(Content cell, int row, boolean first) {
        TimeLimit.check();
        if (!cell.words().isBlank()) {
            if (into.items().size() > Reading.MOST_ITEMS) {
                throw new UnreadableFile(Reason.TOO_LONG, "cells without end");
            }
            into.add(ImportedItem.tableCell(new Cell(number, row, cell.column(), cell.header()), cell.words()));
        }
        if (first) {
            beside(cell.reading());
        }
    }

    private void beside(Reading inside) {
        inside.beside().forEach(piece -> into.leaveOut(piece.sort(), piece.words()));
        inside.items().stream().filter(item -> item.kind() == ItemKind.NOTE).forEach(notes::add);
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
