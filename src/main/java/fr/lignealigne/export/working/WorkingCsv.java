package fr.lignealigne.export.working;

import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.FrenchCsv;
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
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** The synopsis as a table that French spreadsheets read. */
final class WorkingCsv implements WorkingWriter {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(Clocks.PARIS);

    @Override
    public void write(About about, Rows rows, OutputStream out) throws IOException {
        var words = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        CSVPrinter table = FrenchCsv.begin(words);
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
            case String words -> FrenchCsv.inert(words);
            default -> value;
        };
    }
}
