package fr.lignealigne.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.ContentDisposition;

/** Names are safe to show and to save, and stay what people called their file. */
class SafeNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Étude 2026 – hébergement.pdf | Étude 2026 – hébergement.pdf",
                "../../etc/passwd.pdf | passwd.pdf",
                "C:\\Users\\K\\lettre.pdf | lettre.pdf",
                "CON.pdf | _CON.pdf",
                "com1.lettre.pdf | _com1.lettre.pdf",
                "LPT¹.pdf | _LPT¹.pdf",
                "a<b>c:d\"e?f*g.pdf | a_b_c_d_e_f_g.pdf",
                "....pdf | pdf.pdf",
                ".pdf | pdf.pdf",
                "lettre. .pdf | lettre.pdf",
                "LETTRE.PDF | LETTRE.pdf",
                "lettre.exe.pdf | lettre.exe.pdf"
            })
    void namesAreKeptAsFarAsTheyAreSafe(String sent, String kept) {
        assertThat(SafeName.of(sent, FileKind.PDF)).isEqualTo(kept);
    }

    @Test
    void whatIsNotSeenIsNotThere() {
        assertThat(SafeName.of("lettre\u202Efdp.exe\u200B\u0000\r\nX: y\u2028.pdf", FileKind.PDF))
                .isEqualTo("lettrefdp.exe X_ y.pdf");
        assertThat(SafeName.of("e\u0301tude.pdf", FileKind.PDF)).isEqualTo("étude.pdf");
    }

    @Test
    void aLongNameKeepsItsEnding() {
        String kept = SafeName.of("𝒜".repeat(5_000) + ".jpeg", FileKind.JPEG);
        assertThat(kept).endsWith(".jpeg").isEqualTo("𝒜".repeat(100) + ".jpeg");
    }

    @Test
    void aHeaderHoldsAnyOfThem() {
        String header = ContentDisposition.attachment()
                .filename(SafeName.of("Étude \"2026\"; filename=x\r\n.pdf", FileKind.PDF), StandardCharsets.UTF_8)
                .build()
                .toString();
        assertThat(header)
                .startsWith("attachment;")
                .contains("filename*=UTF-8''")
                .matches("[\\x20-\\x7e]+");
    }
}
