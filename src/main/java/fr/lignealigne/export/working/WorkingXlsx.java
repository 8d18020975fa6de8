package fr.lignealigne.export.working;

import static fr.lignealigne.export.DocumentWords.say;

import fr.lignealigne.decision.Outcome;
import fr.lignealigne.export.XmlText;
import fr.lignealigne.shared.Clocks;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A workbook for Excel (ECMA-376): what it is on the first sheet, the table on the second. Words are cells of text,
 * formatted as text, so that nothing that an association wrote is ever reckoned, also when the cell is edited.
 */
final class WorkingXlsx implements WorkingWriter {

    /** The longest text that a cell of Excel holds. */
    static final int LONGEST_CELL = 32_767;

    /** Rows that are written are forgotten. */
    private static final int ROWS_AT_ONCE = 100;

    private static final int LAST = Column.values().length - 1;

    @Override
    public void write(About about, Rows rows, OutputStream out) throws IOException {
        Workbook book = new Workbook(out, "LigneALigne", "1.0");
        explain(book, about);
        Worksheet sheet = book.newWorksheet(say("working.sheet.remarks"));
        edges(sheet, about);
        sheet.freezePane(1, 1);
        sheet.setAutoFilter(0, 0, about.remarks(), LAST);
        sheet.repeatRows(0);
        for (Column column : Column.values()) {
            sheet.width(column.ordinal(), column.width());
            sheet.value(0, column.ordinal(), column.title());
        }
        sheet.range(0, 0, 0, LAST)
                .style()
                .bold()
                .wrapText(true)
                .verticalAlignment("top")
                .fillColor("E8ECF4")
                .set();
        choices(sheet, about);
        int[] row = {0};
        rows.each(remark -> {
            row[0]++;
            for (Column column : Column.values()) {
                put(sheet, row[0], column.ordinal(), column.of(remark, about));
            }
            if (row[0] % ROWS_AT_ONCE == 0) {
                style(sheet, row[0] - ROWS_AT_ONCE + 1, row[0]);
                sheet.flush();
            }
        });
        style(sheet, row[0] - row[0] % ROWS_AT_ONCE + 1, row[0]);
        sheet.finish();
        book.finish();
    }

    private static void put(Worksheet sheet, int row, int at, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number number -> sheet.value(row, at, number);
            case Instant moment -> sheet.value(row, at, LocalDateTime.ofInstant(moment, Clocks.PARIS));
            default -> sheet.inlineString(row, at, text(value.toString()));
        }
    }

    /** Many rows at once: a style that is set cell by cell takes longer than all that is written. */
    private static void style(Worksheet sheet, int first, int last) {
        if (last < first) {
            return;
        }
        for (Column column : Column.values()) {
            var style = sheet.range(first, column.ordinal(), last, column.ordinal())
                    .style()
                    .verticalAlignment("top");
            if (column.isDate()) {
                style = style.format("dd/mm/yyyy hh:mm");
            } else if (!column.isNumber()) {
                style = style.wrapText(true).format("@");
            }
            if (column.isFilledIn()) {
                style = style.fillColor("FFF8E1");
            }
            style.set();
        }
    }

    /** Excel reads « _x000A_ » in a text as a sign; what only looks like it is told apart (ECMA-376, 22.9.2.19). */
    static String text(String words) {
        String told = XmlText.of(words).replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_");
        return told.length() <= LONGEST_CELL ? told : told.substring(0, LONGEST_CELL - 1) + "…";
    }

    private static void choices(Worksheet sheet, About about) {
        if (about.remarks() == 0) {
            return;
        }
        String outcomes = Arrays.stream(Outcome.values())
                .map(outcome -> say("decision.outcome." + outcome))
                .collect(Collectors.joining(",", "\"", "\""));
        for (Column column : List.of(Column.ADVICE, Column.DECISION)) {
            sheet.range(1, column.ordinal(), about.remarks(), column.ordinal())
                    .validateWithListByFormula(outcomes)
                    .allowBlank(true);
        }
    }

    private static void explain(Workbook book, About about) throws IOException {
        Worksheet sheet = book.newWorksheet(say("working.sheet.about"));
        edges(sheet, about);
        sheet.width(0, 110);
        int row = 0;
        sheet.inlineString(row, 0, text(about.title()));
        sheet.style(row, 0).bold().fontSize(14).wrapText(true).format("@").set();
        for (String line : about.lines()) {
            row++;
            sheet.inlineString(row, 0, text(line));
            sheet.style(row, 0).wrapText(true).format("@").set();
        }
        row++;
        for (String line : say("working.howTo").split("\n")) {
            row++;
            sheet.inlineString(row, 0, text(line));
            sheet.style(row, 0).wrapText(true).format("@").set();
        }
        sheet.finish();
    }

    /** Who, when, and that it is confidential, on each page that is printed. */
    private static void edges(Worksheet sheet, About about) {
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.header(edge(about.title()), Position.LEFT);
        sheet.header(edge(About.confidential()), Position.RIGHT);
        sheet.footer(edge(about.byWhom()), Position.LEFT);
        sheet.footer("&P / &N", Position.RIGHT);
    }

    /** An ampersand commands there, and 255 signs is all that fits. */
    private static String edge(String words) {
        String fitted = words.length() <= 110 ? words : words.substring(0, 109) + "…";
        return fitted.replace("&", "&&");
    }
}
