package fr.lignealigne.plan.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OdtReaderTest {

    @Test
    void trackedDeletionsNotesAndContentsAreLeftOut() {
        assertThat(
                        read(
                                "<text:tracked-changes><text:changed-region><text:deletion><text:p>supprimé</text:p>"
                                        + "</text:deletion></text:changed-region></text:tracked-changes>"
                                        + "<text:table-of-content><text:index-body><text:p>Axe 1 3</text:p></text:index-body>"
                                        + "</text:table-of-content>"
                                        + "<text:p>Un texte<text:note><text:note-citation>1</text:note-citation></text:note> entier.</text:p>"))
                .containsExactly(ImportedItem.paragraph("Un texte entier."));
    }

    @Test
    void spacesTabsAndPageBreaksInsideAParagraphDoNotCutIt() {
        assertThat(
                        read(
                                "<text:p>Un<text:s/>texte<text:soft-page-break/> <text:span>entier<text:tab/>ici</text:span>.</text:p>"))
                .containsExactly(ImportedItem.paragraph("Un texte entier ici."));
    }

    @Test
    void nestedListsKeepTheirLevelsAndNumbers() {
        assertThat(
                        read(
                                "<text:list text:style-name=\"number\"><text:list-item><text:p>un</text:p>"
                                        + "<text:list text:style-name=\"disc\"><text:list-item><text:p>dedans</text:p></text:list-item></text:list>"
                                        + "</text:list-item><text:list-item><text:p>deux</text:p><text:p>suite</text:p></text:list-item></text:list>"))
                .containsExactly(
                        ImportedItem.listItem(0, "1.", "un"),
                        ImportedItem.listItem(1, "•", "dedans"),
                        ImportedItem.listItem(0, "2.", "deux"),
                        ImportedItem.paragraph("suite"));
    }

    @Test
    void aTableInsideACellIsWordsOfThatCell() {
        assertThat(read(
                        "<table:table><table:table-row><table:table-cell><text:p>a</text:p><table:table><table:table-row>"
                                + "<table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>"
                                + "</table:table-cell></table:table-row></table:table>"))
                .containsExactly(ImportedItem.tableCell(new Cell(0, 0, 0, false), "a b"));
    }

    private static List<ImportedItem> read(String body) {
        return Importing.read("plan.odt", OdtFile.withBody(body)).items();
    }
}
