package fr.lignealigne.export;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.bilateral.EquityLine;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EquityCsvTest {

    private static List<CSVRecord> read(EquityLine... lines) throws IOException {
        String file = new String(EquityCsv.of(List.of(lines), Locale.FRENCH), StandardCharsets.UTF_8);
        assertThat(file).startsWith("\ufeff");
        return CSVFormat.EXCEL
                .builder()
                .setDelimiter(';')
                .get()
                .parse(new StringReader(file.substring(1)))
                .getRecords();
    }

    private static EquityLine named(String association) {
        return new EquityLine(
                association, 1, 2, Duration.ofMinutes(135), 3, List.of("MIPROF", "Cabinet", "MIPROF"), List.of(), 0);
    }

    @Test
    void hasALineForEachAssociation() throws IOException {
        List<CSVRecord> records = read(named("Une"), named("Une ; ou « deux », \"trois\"\nquatre"));
        assertThat(records)
                .hasSize(3)
                .allSatisfy(record -> assertThat(record.size()).isEqualTo(10));
        assertThat(records.get(1).toList())
                .containsExactly("Une", "135", "1", "2", "3", "3", "Cabinet (1), MIPROF (2)", "0", "", "0");
        assertThat(records.get(2).get(0)).isEqualTo("Une ; ou « deux », \"trois\"\nquatre");
    }

    @Test
    void whoHasNothingHasNoRank() throws IOException {
        EquityLine none = new EquityLine("Une", 0, 0, Duration.ZERO, null, List.of(), List.of("Une"), 1);
        assertThat(read(none).get(1).toList()).containsExactly("Une", "0", "0", "0", "", "0", "", "1", "Une (1)", "1");
    }

    /** A name is somebody's word: no spreadsheet may reckon it. */
    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1"})
    void noNameIsAFormula(String name) throws IOException {
        assertThat(read(named(name)).get(1).get(0)).isEqualTo("'" + name);
    }
}
