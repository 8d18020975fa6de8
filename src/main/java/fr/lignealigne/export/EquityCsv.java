package fr.lignealigne.export;

import fr.lignealigne.bilateral.EquityLine;
import fr.lignealigne.shared.FrenchCsv;
import fr.lignealigne.shared.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVPrinter;

/** The equity ledger as a table that French spreadsheets read. */
final class EquityCsv {

    private static final List<String> COLUMNS =
            List.of("association", "minutes", "held", "toCome", "rank", "moves", "by", "cancellations", "by", "missed");

    private EquityCsv() {}

    static byte[] of(List<EquityLine> lines, Locale language) {
        StringBuilder file = new StringBuilder();
        try (CSVPrinter table = FrenchCsv.begin(file)) {
            table.printRecord(COLUMNS.stream().map(column -> Words.say(language, "bilateral.equity." + column)));
            for (EquityLine line : lines) {
                table.printRecord(cells(line));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Stream<Object> cells(EquityLine line) {
        return Stream.of(
                FrenchCsv.inert(line.association()),
                line.granted().toMinutes(),
                line.held(),
                line.toCome(),
                line.rank() == null ? "" : line.rank(),
                line.moves().size(),
                FrenchCsv.inert(byWhom(line.moves())),
                line.cancellations().size(),
                FrenchCsv.inert(byWhom(line.cancellations())),
                line.missed());
    }

    private static String byWhom(List<String> names) {
        return EquityLine.byWhom(names).entrySet().stream()
                .map(EquityCsv::times)
                .collect(Collectors.joining(", "));
    }

    private static String times(Map.Entry<String, Long> entry) {
        return entry.getKey() + " (" + entry.getValue() + ")";
    }
}
