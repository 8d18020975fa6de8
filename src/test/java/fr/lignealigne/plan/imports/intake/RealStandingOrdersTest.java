package fr.lignealigne.plan.imports.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.plan.ItemKind;
import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.ImportedText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Four states of the standing orders of the Assemblée nationale: titles, parts, chapters and articles, no measure. */
@RealTexts
class RealStandingOrdersTest {

    @ParameterizedTest
    @CsvSource({"1992-11-18,210,810", "1994-01-26,213,808", "2006-06-07,223,844", "2009-05-27,248,973"})
    void everyHeadingAndParagraphIsThere(String date, int headings, int items) {
        assertThat(kinds(date, ItemKind.HEADING)).hasSize(headings);
        assertThat(read(date).items()).hasSize(items);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1992-11-18", "1994-01-26", "2006-06-07", "2009-05-27"})
    void articlesStandInChaptersAndChaptersInTitles(String date) {
        assertThat(levels(date, "TITRE")).containsOnly(1);
        assertThat(levels(date, "CHAPITRE")).containsOnly(3);
        assertThat(levels(date, "Article")).containsOnly(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1992-11-18", "1994-01-26", "2006-06-07", "2009-05-27"})
    void nothingIsTakenForAMeasure(String date) {
        assertThat(read(date).items())
                .noneMatch(item -> item.kind() == ItemKind.AXIS || item.kind() == ItemKind.STRAND)
                .noneMatch(item -> item.kind() == ItemKind.MEASURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1992-11-18", "1994-01-26"})
    void listsTypedByHandAreLists(String date) {
        assertThat(kinds(date, ItemKind.LIST_ITEM))
                .extracting(ImportedItem::marker)
                .contains("–", "1°", "6°");
        assertThat(kinds(date, ItemKind.LIST_ITEM)).anyMatch(item -> item.text().equals("3 questeurs,"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-05-27"})
    void aTextWithoutATitleOfItsOwnIsCalledByItsFile(String date) {
        assertThat(read(date).title()).isEqualTo(date);
    }

    private static List<ImportedItem> kinds(String date, ItemKind kind) {
        return read(date).items().stream().filter(item -> item.kind() == kind).toList();
    }

    private static List<Integer> levels(String date, String word) {
        return kinds(date, ItemKind.HEADING).stream()
                .filter(item -> item.text().startsWith(word + " "))
                .map(ImportedItem::level)
                .toList();
    }

    private static ImportedText read(String date) {
        return RealFiles.read("corpus/reglement/" + date + ".md");
    }
}
