package fr.lignealigne.plan.imports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.plan.ItemKind;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlainTextReaderTest {

    private static final String WRAPPED = """
            Les services de l'État et les associations travaillent ensemble à repérer les
            victimes. Chaque département nomme un référent, qui tient à jour la liste des
            places d'hébergement.
            Un bilan est fait chaque année.
            """;

    @Test
    void hardLineBreaksAreJoinedAndShortLinesEndParagraphs() {
        assertThat(read(WRAPPED))
                .extracting(ImportedItem::text)
                .satisfiesExactly(
                        text -> assertThat(text).startsWith("Les services").endsWith("d'hébergement."),
                        text -> assertThat(text).isEqualTo("Un bilan est fait chaque année."));
    }

    @Test
    void anEmptyLineAfterEveryLineChangesNothing() {
        assertThat(read(WRAPPED.replace("\n", "\n\n"))).isEqualTo(read(WRAPPED));
    }

    @Test
    void wordsCutAtTheEndOfALineAreHealed() {
        assertThat(read("""
                La lutte contre la traite des êtres humains demande un effort de réinté-
                gration qui place les personnes en sécurité vis-à-vis des réseaux et de leurs rendez-
                vous forcés, sans oublier les anciennes victimes d'exploitation, vis-à-
                vis desquelles l'État a des devoirs.
                """))
                .singleElement()
                .satisfies(item ->
                        assertThat(item.text()).contains("réintégration", "rendez-vous", "vis-à-vis desquelles"));
    }

    @Test
    void runningHeadersAndPageNumbersGo() {
        String pages = IntStream.rangeClosed(1, 4)
                .mapToObj(page -> "Plan national - version de travail\n\nLe texte de la page " + "abcd".charAt(page - 1)
                        + " occupe cette ligne tout entière, ou presque,\net finit en "
                        + "abcd".charAt(page - 1) + ".\n\nPage " + page + "/4\n")
                .collect(Collectors.joining("\f"));
        assertThat(read(pages)).hasSize(4).allMatch(item -> item.text().startsWith("Le texte de la page"));
    }

    @Test
    void axesAndMeasuresAreFoundByTheirWords() {
        assertThat(read("""
                AXE II – PROTÉGER LES VICTIMES

                Mesure 12 : Ouvrir des places d'hébergement

                La mesure 12 complète l'axe 1 et se fait en lien avec les associations concernées,
                Mesure par mesure.

                Pilote : ministère chargé des affaires sociales

                a) des places ;
                b) des équipes.
                """))
                .containsExactly(
                        new ImportedItem(ItemKind.AXIS, 1, "", "AXE II – PROTÉGER LES VICTIMES", null),
                        new ImportedItem(ItemKind.MEASURE, 2, "", "Mesure 12 : Ouvrir des places d'hébergement", null),
                        ImportedItem.paragraph(
                                "La mesure 12 complète l'axe 1 et se fait en lien avec les associations concernées,"
                                        + " Mesure par mesure."),
                        ImportedItem.paragraph("Pilote : ministère chargé des affaires sociales"),
                        ImportedItem.listItem(0, "a)", "des places ;"),
                        ImportedItem.listItem(0, "b)", "des équipes."));
    }

    @Test
    void symbolsOfPrivateFontsAreBullets() {
        assertThat(read("Trois points :\n\uf0b7 un\n\uf0b7 deux\n  o dedans\n\uf0b7 trois"))
                .containsExactly(
                        ImportedItem.paragraph("Trois points :"),
                        ImportedItem.listItem(0, "•", "un"),
                        ImportedItem.listItem(0, "•", "deux"),
                        ImportedItem.listItem(1, "◦", "dedans"),
                        ImportedItem.listItem(0, "•", "trois"));
    }

    private static List<ImportedItem> read(String text) {
        return Importing.read("plan.txt", Zip.bytes(text)).items();
    }
}
