package fr.lignealigne.export.working;

import fr.lignealigne.shared.Clocks;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** A table as French spreadsheets read it: semicolons, and a mark that it is UTF-8. Nothing but the table stands in it. */
final class WorkingCsv implements WorkingWriter {

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final CSVFormat FORMAT =
            CSVFormat.EXCEL.builder().setDelimiter(';').get();
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(Clocks.PARIS);

    @Override
    public void write(About about, Rows rows, OutputStream out) throws IOException {
        var words = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        words.write(BYTE_ORDER_MARK);
        CSVPrinter table = new CSVPrinter(words, FORMAT);
        table.printRecord(Arrays.stream(Column.values()).map(Column::title));
        rows.each(remark -> {
            List<Object> cells = new ArrayList<>();
            for (Column column : Column.values()) {
                cells.add(cell(column.of(remark, about)));
            }
            table.printRecord(cells);
        });
        table.flush();
    }

    private static Object cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Instant at -> DAY.format(at);
            case String words -> inert(words);
            default -> value;
        };
    }

    /** Words that begin like a formula would be reckoned by the spreadsheet (OWASP, « CSV Injection »). */
    static String inert(String words) {
        return words.isEmpty() || "=+-@\t\r\n＝＋－＠".indexOf(words.charAt(0)) < 0 ? words : "'" + words;
    }
}
