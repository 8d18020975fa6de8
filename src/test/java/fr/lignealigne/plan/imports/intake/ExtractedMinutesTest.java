package fr.lignealigne.plan.imports.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.lignealigne.plan.ItemKind;
import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.ImportedText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Minutes of a meeting that never was, as a PDF would give them: empty lines, lost bullets, furniture, cut words. */
class ExtractedMinutesTest {

    private final ImportedText minutes = OwnTexts.read("extracted-minutes.txt");

    @Test
    void theTitleIsTheFirstHeading() {
        assertThat(minutes.title()).startsWith("COMPTE-RENDU").endsWith("DU VAL DE SERENNE");
    }

    @Test
    void whatBelongsToThePageIsGone() {
        assertThat(minutes.items())
                .extracting(ImportedItem::text)
                .noneMatch(text -> text.contains("Réunion d’automne"))
                .noneMatch(text -> text.matches(".*Page \\d sur \\d.*"));
    }

    @Test
    void paragraphsAreWhole() {
        assertThat(texts(ItemKind.PARAGRAPH))
                .filteredOn(text -> text.startsWith("Monsieur Valbrune, directeur"))
                .singleElement()
                .satisfies(
                        text -> assertThat(text).endsWith("depuis la source.").hasSizeBetween(450, 550));
        assertThat(texts(ItemKind.PARAGRAPH))
                .filteredOn(text -> Character.isLowerCase(text.charAt(0)))
                .allMatch(text -> text.startsWith("http:") || text.startsWith("les niveaux"));
    }

    @Test
    void thoseWhoSpeakAreHeadings() {
        assertThat(texts(ItemKind.HEADING))
                .contains(
                        "Mot d’accueil du directeur de la maison des semences :",
                        "Jardin des Terrasses (JdT):",
                        "Vergers de la Rive droite :",
                        "Compagnons du Moulin :",
                        "Ecole des Trois Ponts :",
                        "Réponse du directeur :")
                .filteredOn(text -> text.endsWith(":"))
                .hasSizeBetween(6, 9);
    }

    @Test
    void aSentenceThatAnnouncesAListIsNoHeading() {
        assertThat(texts(ItemKind.PARAGRAPH))
                .anyMatch(text -> text.endsWith("La maison demande donc que :"))
                .anyMatch(text -> text.endsWith("sont les suivantes :"));
    }

    @Test
    void theTwoPartsStandAboveTheSpeakers() {
        assertThat(minutes.items())
                .filteredOn(item ->
                        item.text().startsWith("I- Retour") || item.text().startsWith("II- Les échanges"))
                .extracting(ImportedItem::kind, ImportedItem::level)
                .containsExactly(tuple(ItemKind.HEADING, 2), tuple(ItemKind.HEADING, 2));
    }

    @Test
    void dashesAreNestedInTheBulletsThatWereLost() {
        List<ImportedItem> list = minutes.items().stream()
                .filter(item -> item.kind() == ItemKind.LIST_ITEM)
                .toList();
        assertThat(list)
                .filteredOn(item -> item.text().startsWith("La réparation des citernes"))
                .singleElement()
                .satisfies(item -> assertThat(item.level()).isZero());
        assertThat(list)
                .filteredOn(item -> item.text().startsWith("Les délais de réparation"))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.level()).isEqualTo(1);
                    assertThat(item.marker()).isEqualTo("–");
                    assertThat(item.text()).endsWith("les semis sont alors perdus.");
                });
        assertThat(list).hasSizeBetween(14, 20);
    }

    @Test
    void wordsCutAtTheEndOfALineKeepTheirOwnHyphen() {
        assertThat(minutes.items())
                .extracting(ImportedItem::text)
                .anyMatch(text -> text.contains("rendez-vous avec"))
                .anyMatch(text -> text.contains("co-organisée"))
                .anyMatch(text -> text.contains("un arrosoir et"))
                .noneMatch(text -> text.contains("rendez- vous"));
    }

    private List<String> texts(ItemKind kind) {
        return minutes.items().stream()
                .filter(item -> item.kind() == kind)
                .map(ImportedItem::text)
                .toList();
    }
}
