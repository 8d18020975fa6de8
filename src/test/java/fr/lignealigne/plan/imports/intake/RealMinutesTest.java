package fr.lignealigne.plan.imports.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.lignealigne.plan.ItemKind;
import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.ImportedText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The minutes of 18 October 2013 as a PDF gave them: an empty line after nearly every line, bullets lost. */
@RealTexts
class RealMinutesTest {

    private final ImportedText minutes = RealFiles.read("reference/compte-rendu-2013-10-18.txt");

    @Test
    void theTitleIsTheFirstHeading() {
        assertThat(minutes.title()).startsWith("COMPTE-RENDU").endsWith("ETRES HUMAINS");
    }

    @Test
    void paragraphsAreWhole() {
        assertThat(texts(ItemKind.PARAGRAPH))
                .filteredOn(text -> text.startsWith("Monsieur Grass, directeur"))
                .singleElement()
                .satisfies(text -> assertThat(text).endsWith("de zéro.").hasSizeBetween(550, 650));
        assertThat(texts(ItemKind.PARAGRAPH))
                .filteredOn(text -> Character.isLowerCase(text.charAt(0)))
                .allMatch(text -> text.startsWith("http:"));
    }

    @Test
    void thoseWhoSpeakAreHeadings() {
        assertThat(texts(ItemKind.HEADING))
                .contains(
                        "Comité Contre l’Esclavage Moderne :",
                        "Mouvement du Nid :",
                        "Médecins du Monde (MdM):",
                        "ECPAT :")
                .filteredOn(text -> text.endsWith(":"))
                .hasSizeBetween(40, 48);
    }

    @Test
    void aSentenceThatAnnouncesAListIsNoHeading() {
        assertThat(texts(ItemKind.PARAGRAPH)).contains("Il est donc important que :");
    }

    @Test
    void theTwoPartsStandAboveTheSpeakers() {
        assertThat(minutes.items())
                .filteredOn(item ->
                        item.text().startsWith("I- Bilan") || item.text().startsWith("II- Compte-rendu"))
                .extracting(ImportedItem::kind, ImportedItem::level)
                .containsExactly(tuple(ItemKind.HEADING, 2), tuple(ItemKind.HEADING, 2));
    }

    @Test
    void dashesAreNestedInTheBulletsThatWereLost() {
        List<ImportedItem> list = minutes.items().stream()
                .filter(item -> item.kind() == ItemKind.LIST_ITEM)
                .toList();
        assertThat(list)
                .filteredOn(item -> item.text().startsWith("La résolution de la problématique"))
                .singleElement()
                .satisfies(item -> assertThat(item.level()).isZero());
        assertThat(list)
                .filteredOn(item -> item.text().startsWith("Les délais pour l’accès"))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.level()).isEqualTo(1);
                    assertThat(item.marker()).isEqualTo("–");
                    assertThat(item.text()).endsWith("pas le cas aujourd’hui.");
                });
        assertThat(list).hasSizeBetween(70, 90);
    }

    @Test
    void wordsCutAtTheEndOfALineKeepTheirOwnHyphen() {
        assertThat(minutes.items())
                .extracting(ImportedItem::text)
                .anyMatch(text -> text.contains("rendez-vous"))
                .anyMatch(text -> text.contains("co-organisée"))
                .noneMatch(text -> text.contains("rendez- vous"));
    }

    private List<String> texts(ItemKind kind) {
        return minutes.items().stream()
                .filter(item -> item.kind() == kind)
                .map(ImportedItem::text)
                .toList();
    }
}
