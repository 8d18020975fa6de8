package fr.lignealigne.plan.imports.pdf;

import fr.lignealigne.plan.imports.Guess;
import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.lines.Hyphens;
import fr.lignealigne.plan.imports.reading.Reading;
import fr.lignealigne.plan.imports.reading.TableRows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;

/**
 * The cells of a table, an empty text where there is none, and where its columns begin, in points.
 *
 * @param guessed whether no line on the page says that it is a table
 */
record PdfCells(List<List<String>> rows, List<Double> columns, boolean header, boolean guessed) {

    private static final double JITTER = 4;

    /** A cell that is cut by the page is full; shorter ones are labels. */
    private static final int ONE_LINE = 25;

    private static final String ENDS = ".!?…:;»)";

    /** Whether this goes on with a table that ended at the foot of the page before. */
    boolean follows(PdfCells above) {
        return columns.size() == above.columns.size()
                && IntStream.range(0, columns.size())
                        .allMatch(i -> Math.abs(columns.get(i) - above.columns.get(i)) <= JITTER);
    }

    /** Whether its first row is that table's head again. */
    boolean repeatsHeadOf(PdfCells above) {
        return rows.size() > 1 && rows.getFirst().equals(above.rows.getFirst());
    }

    /** Both as one table; a row without its first cell goes on with the last one of the page before. */
    PdfCells and(PdfCells below, Hyphens hyphens) {
        var all = new ArrayList<>(rows);
        int from = below.repeatsHeadOf(this) ? 1 : 0;
        for (int i = from; i < below.rows.size(); i++) {
            List<String> row = below.rows.get(i);
            boolean goesOn = i == from && all.size() > 1 && goesOn(all.getLast(), row);
            if (goesOn) {
                List<String> last = all.removeLast();
                all.add(IntStream.range(0, row.size())
                        .mapToObj(column -> joined(last.get(column), row.get(column), hyphens))
                        .toList());
            } else {
                all.add(row);
            }
        }
        return new PdfCells(all, columns, header, guessed && below.guessed);
    }

    /** A row without its first cell, or whose words go on in the middle of a sentence. */
    private static boolean goesOn(List<String> above, List<String> row) {
        return row.getFirst().isEmpty() && !above.getFirst().isEmpty()
                || IntStream.range(0, row.size())
                        .anyMatch(column -> !row.get(column).isEmpty()
                                && Character.isLowerCase(row.get(column).codePointAt(0))
                                && above.get(column).length() > ONE_LINE
                                && ENDS.indexOf(above.get(column)
                                                .charAt(above.get(column).length() - 1))
                                        < 0);
    }

    /** Its cells, and the measures whose sheets it is made of; the counter numbers the tables of the text. */
    List<ImportedItem> items(IntSupplier tables) {
        var all = new ArrayList<TableRows.Row>();
        for (List<String> row : rows) {
            boolean head = header && all.isEmpty();
            all.add(new TableRows.Row(IntStream.range(0, row.size())
                    .mapToObj(column -> new TableRows.Content(
                            column, head, Reading.of(List.of(ImportedItem.paragraph(row.get(column))))))
                    .toList()));
        }
        var reading = new Reading();
        TableRows.place(all, tables.getAsInt(), tables, reading);
        List<ImportedItem> items = reading.items();
        items.removeIf(item -> item.text().isEmpty());
        if (guessed && !items.isEmpty()) {
            items.set(0, items.getFirst().guessed(Guess.TABLE));
        }
        return items;
    }

    static String joined(String above, String below, Hyphens hyphens) {
        return above.isEmpty() || below.isEmpty() ? above + below : hyphens.join(above, below);
    }

    /** The rows of an array with holes; those without a word are none. */
    static List<List<String>> rows(String[][] cells) {
        return Arrays.stream(cells)
                .map(row -> Arrays.stream(row)
                        .map(cell -> Objects.requireNonNullElse(cell, ""))
                        .toList())
                .filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty()))
                .toList();
    }
}
