package fr.lignealigne.plan.imports.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.plan.ItemKind;
import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.ImportedText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules of a federation that does not exist: titles, parts, chapters and articles, bis and ter, no measure. */
class FederationRulesTest {

    private final ImportedText rules = OwnTexts.read("federation-rules.md");

    @Test
    void everyHeadingAndParagraphIsThere() {
        assertThat(kinds(ItemKind.HEADING)).hasSize(56);
        assertThat(rules.items()).hasSize(122);
    }

    @Test
    void articlesStandInChaptersAndChaptersInParts() {
        assertThat(levels("TITRE")).hasSize(3).containsOnly(1);
        assertThat(levels("DEUXIEME PARTIE")).containsOnly(2);
        assertThat(levels("CHAPITRE")).hasSize(14).containsOnly(3);
        assertThat(levels("Article")).hasSize(37).containsOnly(4);
    }

    @Test
    void numbersThatWerePutInLaterAreSectionsLikeTheOthers() {
        assertThat(kinds(ItemKind.HEADING))
                .extracting(ImportedItem::text)
                .contains("Article 1er", "Article 2 bis", "Article 12-1", "Article 26 ter")
                .contains("CHAPITRE VI bis COMMISSION TEMPORAIRE DES DEUX-RIVES");
    }

    @Test
    void nothingIsTakenForAMeasure() {
        assertThat(rules.items())
                .extracting(ImportedItem::kind)
                .doesNotContain(ItemKind.AXIS, ItemKind.STRAND, ItemKind.MEASURE);
    }

    @Test
    void listsTypedByHandAreLists() {
        assertThat(kinds(ItemKind.LIST_ITEM))
                .hasSize(4 + 6 + 2 + 3 + 2)
                .extracting(ImportedItem::marker)
                .contains("–", "1°", "6°");
        assertThat(kinds(ItemKind.LIST_ITEM))
                .extracting(ImportedItem::text)
                .contains("3 trésoriers,", "commission de la lecture à voix haute");
    }

    @Test
    void aTextWithoutATitleOfItsOwnIsCalledByItsFile() {
        assertThat(rules.title()).isEqualTo("federation-rules");
    }

    private List<ImportedItem> kinds(ItemKind kind) {
        return rules.items().stream().filter(item -> item.kind() == kind).toList();
    }

    private List<Integer> levels(String word) {
        return kinds(ItemKind.HEADING).stream()
                .filter(item -> item.text().startsWith(word + " "))
                .map(ImportedItem::level)
                .toList();
    }
}
