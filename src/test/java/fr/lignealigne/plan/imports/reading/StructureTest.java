package fr.lignealigne.plan.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.plan.ItemKind;
import fr.lignealigne.plan.imports.ImportedItem;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StructureTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mesure 12",
                "MESURE N° 12 : Former",
                "Mesure n°12 – Former",
                "Fiche mesure 4",
                "Mesure 1.2. Former",
                "3. Mesure 3 – Former",
                "Première mesure : former",
                "Mesure #4 : Former",
                "Mesure emblématique n° 4",
                "Mesure inédite n° 4 – Former",
                "Mesure nouvelle 4",
                "Nouvelle mesure 4 : Former",
                "Sous-mesure 4.2",
                "Mesure (4)",
                "Mesure quatre : Former",
                "Mesure vingt-deux – Former",
                "MESURE NUMÉRO 4",
                "Mesure no 4",
                "Mesure B2 – Former",
                "Mesure II.3",
                "2.4 Mesure – Former",
                "2.4 Mesure 4 – Former",
                "[NOUVELLE] Mesure 4",
                "(nouveau) Mesure 4",
                "Nouveau : mesure 4",
                "☆ Mesure 4",
                "► Mesure 4 : Former",
                "Mesure\u20094"
            })
    void aNumberedMeasureIsAMeasure(String heading) {
        assertThat(kinds(heading)).containsExactly(ItemKind.MEASURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mesures d'accompagnement",
                "TITRE PREMIER Dispositions",
                "CHAPITRE II",
                "Article 12",
                "PREMIÈRE PARTIE : ÉTAT DES LIEUX",
                "Partie 2",
                "L'axe de la réforme",
                "Action publique",
                "Mesures prises en 2013",
                "Mesures adoptées le 12 mars",
                "Mesure deux fois plus longue",
                "Mesure d’un an",
                "2. Mesures",
                "Une mesure : la carte",
                "Mesurer 3 effets",
                "Annexe 1",
                "Priorités"
            })
    void otherHeadingsStayHeadings(String heading) {
        assertThat(kinds(heading)).containsExactly(ItemKind.HEADING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Axe 1", "AXE II – PROTÉGER", "Axe stratégique n° 3 : Former", "Premier axe : repérer", "Axe I"})
    void aNumberedAxisIsAnAxis(String heading) {
        assertThat(kinds(heading)).containsExactly(ItemKind.AXIS);
    }

    @Test
    void floatingWordsTakeThePlaceThatIsFree() {
        assertThat(kinds("Priorité 1 : repérer", "Objectif 1.1", "Action 1", "Action 2"))
                .containsExactly(ItemKind.AXIS, ItemKind.STRAND, ItemKind.MEASURE, ItemKind.MEASURE);
        assertThat(kinds("Axe 1", "Objectif 1.1", "Mesure 1", "Action 1", "Objectif 1.2"))
                .containsExactly(ItemKind.AXIS, ItemKind.STRAND, ItemKind.MEASURE, ItemKind.HEADING, ItemKind.STRAND);
        assertThat(kinds("Mesure 1", "Objectif 1", "Mesure 2", "Objectif 2"))
                .containsExactly(ItemKind.MEASURE, ItemKind.HEADING, ItemKind.MEASURE, ItemKind.HEADING);
        assertThat(kinds("Objectif 1", "Objectif 2")).containsOnly(ItemKind.HEADING);
    }

    @Test
    void sectionsSideBySideInTheFileAreNestedByTheirWords() {
        assertThat(levels(
                        ImportedItem.heading(1, "TITRE PREMIER Organisation"),
                        ImportedItem.heading(1, "CHAPITRE PREMIER Bureau"),
                        ImportedItem.heading(2, "Article 1er"),
                        ImportedItem.heading(1, "Dispositions diverses")))
                .containsExactly(1, 2, 3, 1);
    }

    @Test
    void levelsThatNobodyUsesAreClosedUp() {
        assertThat(levels(
                        ImportedItem.heading(1, "Axe 1"),
                        ImportedItem.heading(3, "Mesure 1"),
                        ImportedItem.heading(5, "Suivi")))
                .containsExactly(1, 2, 3);
    }

    @Test
    void aHeadingWithoutLevelStandsWithItsKindOrBelowTheLast() {
        assertThat(levels(
                        ImportedItem.heading(1, "Axe 1"),
                        ImportedItem.heading(2, "Mesure 1"),
                        ImportedItem.heading(ImportedItem.UNPLACED, "Mesure 2"),
                        ImportedItem.heading(ImportedItem.UNPLACED, "A. Suivi")))
                .containsExactly(1, 2, 2, 3);
    }

    @Test
    void headingsMadeByHandAreAsDeepAsOthersOfTheirKind() {
        assertThat(levels(
                        ImportedItem.heading(1, "Axe 1"),
                        ImportedItem.heading(ImportedItem.UNPLACED, "Mesure 1"),
                        ImportedItem.heading(ImportedItem.UNPLACED, "Mesure 2"),
                        ImportedItem.heading(ImportedItem.UNPLACED, "A. Moyens"),
                        ImportedItem.heading(ImportedItem.UNPLACED, "B. Suivi"),
                        ImportedItem.heading(ImportedItem.UNPLACED, "Mesure 3"),
                        ImportedItem.heading(1, "Axe 2"),
                        ImportedItem.heading(ImportedItem.UNPLACED, "A. Constat"),
                        ImportedItem.heading(ImportedItem.UNPLACED, "Mesure 4")))
                .containsExactly(1, 2, 2, 3, 3, 2, 1, 2, 2);
    }

    @Test
    void typedListsAreListsAndNestByTheirMarkers() {
        assertThat(Structure.of(
                        Stream.of("1° un", "a) dedans", "b) encore", "2° deux", "5° hors suite", "M. Durand parle.")
                                .map(ImportedItem::paragraph)
                                .toList()))
                .containsExactly(
                        ImportedItem.listItem(0, "1°", "un"),
                        ImportedItem.listItem(1, "a)", "dedans"),
                        ImportedItem.listItem(1, "b)", "encore"),
                        ImportedItem.listItem(0, "2°", "deux"),
                        ImportedItem.paragraph("5° hors suite"),
                        ImportedItem.paragraph("M. Durand parle."));
    }

    private static List<ItemKind> kinds(String... headings) {
        List<ImportedItem> raw =
                Stream.of(headings).map(text -> ImportedItem.heading(1, text)).toList();
        return Structure.of(raw).stream().map(ImportedItem::kind).toList();
    }

    private static List<Integer> levels(ImportedItem... items) {
        return Structure.of(List.of(items)).stream().map(ImportedItem::level).toList();
    }
}
