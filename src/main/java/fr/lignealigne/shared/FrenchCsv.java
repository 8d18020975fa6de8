package fr.lignealigne.shared;

import java.io.IOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Tables as French spreadsheets read them: semicolons, and a mark that it is UTF-8. Nothing but the table stands in it. */
public final class FrenchCsv {

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final CSVFormat FORMAT =
            CSVFormat.EXCEL.builder().setDelimiter(';').get();

    private FrenchCsv() {}

    /** Begins a table. */
    public static CSVPrinter begin(Appendable words) throws IOException {
        words.append(BYTE_ORDER_MARK);
        return new CSVPrinter(words, FORMAT);
    }

    /** Words that begin like a formula would be reckoned by the spreadsheet (OWASP, « CSV Injection »). */
    public static String inert(String words) {
        return words.isEmpty() || "=+-@\t\r\n＝＋－＠".indexOf(words.charAt(0)) < 0 ? words : "'" + words;
    }
}
