package fr.lignealigne.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNameTest {

    /** Names are somebody's words, and a header has one line. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le foyer\r\nSet-Cookie: a=b",
                "\"; filename=\"foyer.exe",
                "../../foyer",
                "foyer\u0000.exe",
                "\u202Efdp.exe",
                "جمعية"
            })
    void nothingButLettersAndFiguresGetsIntoAName(String words) {
        assertThat(DocumentName.named(".pdf", "preparation", words))
                .startsWith("attachment; ")
                .matches("[\\x20-\\x7e]+")
                .containsPattern("filename\\*=UTF-8''preparation[a-z0-9-]*\\.pdf$");
    }

    @Test
    void aNameWithoutEndIsCut() {
        assertThat(DocumentName.named(".pdf", "a".repeat(5_000))).hasSizeLessThan(400);
    }
}
