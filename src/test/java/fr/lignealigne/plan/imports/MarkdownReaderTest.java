package fr.lignealigne.plan.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {

    @Test
    void emphasisLinksAndLineBreaksLeaveTheirWords() {
        assertThat(read("Un *texte*\n**entier** et [son lien](https://example.org) `ici`."))
                .containsExactly(ImportedItem.paragraph("Un texte entier et son lien ici."));
    }

    @Test
    void rawHtmlIsLeftOut() {
        assertThat(read("Un texte.\n\n<script>alert(1)</script>\n\nUn <b>autre</b>."))
                .containsExactly(ImportedItem.paragraph("Un texte."), ImportedItem.paragraph("Un autre."));
    }

    @Test
    void numbersStartWhereTheListDoes() {
        assertThat(read("3) trois\n4) quatre\n\n   suite"))
                .containsExactly(
                        ImportedItem.listItem(0, "3)", "trois"),
                        ImportedItem.listItem(0, "4)", "quatre"),
                        ImportedItem.paragraph("suite"));
    }

    @Test
    void lettersHaveOneFormAndSoftHyphensGo() {
        assertThat(read("e\u0301te\u0301\u00ad : 1\u202f500\u00a0€"))
                .containsExactly(ImportedItem.paragraph("été : 1\u202f500\u00a0€"));
    }

    @Test
    void utf16IsReadWhenItSaysSo() {
        assertThat(Importing.read("plan.md", "\ufeffÉtat".getBytes(StandardCharsets.UTF_16LE))
                        .items())
                .containsExactly(ImportedItem.paragraph("État"));
    }

    private static List<ImportedItem> read(String text) {
        return Importing.read("plan.md", text.getBytes(StandardCharsets.UTF_8)).items();
    }
}
