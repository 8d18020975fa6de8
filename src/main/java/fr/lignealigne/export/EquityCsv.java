package fr.lignealigne.export;

import fr.lignealigne.bilateral.EquityLine;
import fr.lignealigne.shared.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The equity ledger as a table for spreadsheets, as French ones read it: semicolons, and a mark that it is UTF-8. */
final class EquityCsv {

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final CSVFormat FORMAT =
            CSVFormat.EXCEL.builder().setDelimiter(';').get();
    private static final List<String> COLUMNS =
            List.of("association", "minutes", "held", "toCome", "rank", "moves", "by", "cancellations", "by", "missed");

    private EquityCsv() {}

    static byte[] of(List<EquityLine> lines, Locale language) {
        StringBuilder file = new StringBuilder().append(BYTE_ORDER_MARK);
        try (CSVPrinter table = new CSVPrinter(file, FORMAT)) {
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
                inert(line.association()),
                line.granted().toMinutes(),
                line.held(),
                line.toCome(),
                line.rank() == null ? "" : line.rank(),
                line.moves().size(),
                inert(byWhom(line.moves())),
                line.cancellations().size(),
                inert(byWhom(line.cancellations())),
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

    /** A name that begins like a formula would be reckoned by the spreadsheet (OWASP, « CSV Injection »). */
    private static String inert(String words) {
        return words.isEmpty() || "=+-@\t\r\n＝＋－＠".indexOf(words.charAt(0)) < 0 ? words : "'" + words;
    }
}
