package fr.lignealigne.plan.imports.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.lignealigne.plan.ItemKind;
import fr.lignealigne.plan.imports.Guess;
import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.ImportedText;
import fr.lignealigne.plan.imports.LeftOut;
import fr.lignealigne.plan.imports.LeftOut.Sort;
import fr.lignealigne.plan.imports.intake.Importing;
import fr.lignealigne.plan.imports.intake.Zip;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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

    /** An office program saves each paragraph as one line, however long. */
    @Test
    void aTextWhoseLinesNoPageCutHasOneParagraphALine() {
        String shorter = "Un foyer ouvre la nuit et les jours de fête. ";
        List<String> paragraphs = List.of(
                shorter.repeat(5).strip(),
                "Serenne, le 11 octobre,",
                shorter.repeat(2).strip(),
                shorter.repeat(4) + "Il ferme",
                "à midi ;",
                shorter.repeat(5) + "Un autre suit, un peu plus loin.",
                shorter.strip(),
                shorter.repeat(3).strip(),
                "Fin.");
        assertThat(read(String.join("\n", paragraphs)))
                .extracting(ImportedItem::text)
                .containsExactlyElementsOf(paragraphs);
    }

    @Test
    void aHeadingInCapitalsGoesOnInItsOnlyWordBelow() {
        assertThat(
                        read(
                                "TITRE II PREMIÈRE PARTIE : PROCÉDURE APPLICABLE EN MATIÈRE DE LOI\nORDINAIRE\n\nElle est publique.\n"))
                .extracting(ImportedItem::text)
                .containsExactly(
                        "TITRE II PREMIÈRE PARTIE : PROCÉDURE APPLICABLE EN MATIÈRE DE LOI ORDINAIRE",
                        "Elle est publique.");
    }

    @Test
    void aListMayBeginWithAnyNumberWhereTheNextFollows() {
        assertThat(read(
                        "Le scrutin est public :\n9. Sur décision du président ;\n10. Sur demande écrite d’un groupe ;\n"
                                + "11. Lorsque la loi l’exige.\n\nLe vote a lieu.\n"))
                .extracting(ImportedItem::marker)
                .containsExactly("", "9.", "10.", "11.", "");
        assertThat(read("Le scrutin est public le\n9. Il est secret sinon.\n\nLe vote a lieu.\n"))
                .extracting(ImportedItem::marker)
                .containsOnly("");
    }

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

    @Test
    void headsAndPageNumbersThatWereLeftOutAreTold() {
        String pages = IntStream.rangeClosed(1, 3)
                .mapToObj(page -> "Projet de plan\nUne phrase de la page " + "abc".charAt(page - 1)
                        + ".\nProjet de plan – " + (page + 4))
                .collect(Collectors.joining("\f"));
        ImportedText text = Importing.read("plan.txt", Zip.bytes(pages));
        assertThat(text.items()).extracting(ImportedItem::text).allMatch(words -> words.startsWith("Une phrase"));
        assertThat(text.leftOut())
                .allMatch(piece -> piece.sort() == Sort.PAGE_FURNITURE)
                .extracting(LeftOut::words)
                .containsExactly(
                        "Projet de plan",
                        "Projet de plan – 5 Projet de plan",
                        "Projet de plan – 6 Projet de plan",
                        "Projet de plan – 7");
    }

    @Test
    void aMeasureOnEachPageIsNoRunningHead() {
        String pages = IntStream.rangeClosed(1, 4)
                .mapToObj(page ->
                        "Mesure " + page + "\nOuvrir la maison " + "abcd".charAt(page - 1) + "\nPilote : mairie " + page
                                + "\nFiche " + page + "\nCalendrier : 203" + page + "\nBudget :\n")
                .collect(Collectors.joining("\f"));
        ImportedText text = Importing.read("plan.txt", Zip.bytes(pages));
        assertThat(text.leftOut()).isEmpty();
        assertThat(text.items())
                .filteredOn(item -> item.kind() == ItemKind.MEASURE)
                .hasSize(4);
        assertThat(text.items()).extracting(ImportedItem::text).contains("Calendrier : 2031", "Calendrier : 2034");
    }

    @Test
    void aHeadWithAYearIsAHeadAndANumberAloneAtTheTopOfAPageASection() {
        String pages = IntStream.rangeClosed(1, 4)
                .mapToObj(page -> "PLAN DE LA COMMUNE 2030\nMesure " + page + "\nOuvrir le lieu "
                        + "abcd".charAt(page - 1) + "\nCoût : 12\nDate : 2031\n" + page + "\n")
                .collect(Collectors.joining("\f"));
        ImportedText text = Importing.read("plan.txt", Zip.bytes(pages));
        assertThat(text.items())
                .filteredOn(item -> item.kind() == ItemKind.MEASURE)
                .hasSize(4);
        assertThat(text.items()).extracting(ImportedItem::text).noneMatch(words -> words.contains("2030"));
        assertThat(text.leftOut())
                .extracting(LeftOut::words)
                .contains("PLAN DE LA COMMUNE 2030", "1 PLAN DE LA COMMUNE 2030");
    }

    @Test
    void windowsLettersAreReadWhereTheyAreCertain() {
        byte[] file = "L’été à Nîmes – « déjà » : 12 000 €…".getBytes(Charset.forName("windows-1252"));
        assertThat(Importing.read("plan.txt", file).items())
                .containsExactly(ImportedItem.paragraph("L’été à Nîmes – « déjà » : 12 000 €…")
                        .guessed(Guess.ENCODING));
    }

    @Test
    void utf16WithoutItsMarkIsReadWhereItIsCertain() {
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(Importing.read("plan.txt", "Un été en deux mots.".getBytes(charset))
                            .items())
                    .containsExactly(
                            ImportedItem.paragraph("Un été en deux mots.").guessed(Guess.ENCODING));
        }
    }

    @Test
    void linesMayEndLikeOnAnOldMacintosh() {
        assertThat(read("AXE 1 – VOIR\rMesure 1 : Compter\r\rUn texte.\r"))
                .extracting(ImportedItem::kind)
                .containsExactly(ItemKind.AXIS, ItemKind.MEASURE, ItemKind.PARAGRAPH);
    }

    @Test
    void joinedLettersComeApart() {
        assertThat(read("Un o\ufb03ce a\ufb00ecté aux \ufb02eurs, pro\ufb01l \ufb04."))
                .containsExactly(ImportedItem.paragraph("Un office affecté aux fleurs, profil ffl."));
    }

    @Test
    void contentsAreLeftOutAndTheirHeadingsRead() {
        ImportedText text = Importing.read("plan.txt", Zip.bytes("""
                Sommaire
                Axe 1 – Voir ..................... 3
                Mesure 1 – Compter les maisons et les jardins
                de la commune .................... 4
                Mesure 2 – Publier . . . . . . . . 5
                \fAxe 1 – Voir
                Mesure 1 – Compter les maisons et les jardins
                de la commune
                On compte.
                Mesure 2 – Publier
                On publie.
                """));
        assertThat(text.items())
                .extracting(ImportedItem::kind)
                .containsExactly(
                        ItemKind.AXIS, ItemKind.MEASURE, ItemKind.PARAGRAPH, ItemKind.MEASURE, ItemKind.PARAGRAPH);
        assertThat(text.leftOut()).singleElement().satisfies(piece -> {
            assertThat(piece.sort()).isEqualTo(Sort.CONTENTS);
            assertThat(piece.words()).startsWith("Sommaire Axe 1").endsWith("5");
        });
    }

    @Test
    void contentsWithoutDotsAreToldByTheHeadingsThatComeAgain() {
        assertThat(read(
                        "Axe 1 – Voir 3\nMesure 1 – Compter 4\nMesure 2 – Publier 5\n\fAxe 1 – Voir\nMesure 1 – Compter\nOn"
                                + " compte.\nMesure 2 – Publier\nOn publie."))
                .extracting(ImportedItem::kind)
                .containsExactly(
                        ItemKind.AXIS, ItemKind.MEASURE, ItemKind.PARAGRAPH, ItemKind.MEASURE, ItemKind.PARAGRAPH);
    }

    @Test
    void figuresThatGrowBehindDotsAreText() {
        assertThat(read("Le budget de la maison :\nJardin ........ 12\nAtelier ....... 15\nVerger ........ 20\n"))
                .extracting(ImportedItem::text)
                .anyMatch(text -> text.contains("Verger"));
    }

    @Test
    void numbersInTheMarginAreNoText() {
        String draft = """
                 1  Axe 1 – Voir
                 2  Mesure 1 – Compter
                 3  On compte les maisons et les jardins de la commune, puis les arbres, et l’on tient à jour
                 4  la liste de ce qui manque.
                 5
                 6  Mesure 2 – Publier
                """;
        ImportedText text = Importing.read("plan.txt", Zip.bytes(draft));
        assertThat(text.items())
                .extracting(ImportedItem::kind)
                .containsExactly(ItemKind.AXIS, ItemKind.MEASURE, ItemKind.PARAGRAPH, ItemKind.MEASURE);
        assertThat(text.leftOut())
                .extracting(LeftOut::sort, LeftOut::words)
                .containsExactly(tuple(Sort.LINE_NUMBER, "1 2 3 4 5 6"));
    }

    @Test
    void numbersOfEveryFifthLineAreNoText() {
        var draft = new StringBuilder();
        for (int line = 1; line <= 15; line++) {
            draft.append(line % 5 == 0 ? "%3d  ".formatted(line) : "     ")
                    .append(
                            line == 1
                                    ? "Mesure 1 – Compter"
                                    : line % 2 == 0
                                            ? "Une phrase courte."
                                            : "Une phrase plus longue que celle qui la suit.")
                    .append("\n");
        }
        ImportedText text = Importing.read("plan.txt", Zip.bytes(draft.toString()));
        assertThat(text.items())
                .hasSizeGreaterThan(7)
                .noneMatch(item -> item.text().matches("\\d.*"));
        assertThat(text.leftOut()).extracting(LeftOut::words).containsExactly("5 10 15");
    }

    @Test
    void aListOfNumberedLinesKeepsItsNumbers() {
        assertThat(read("1 Jardin\n2 Verger\n3 Atelier\n4 Cuisine\n5 Cour\n6 Puits"))
                .extracting(ImportedItem::text)
                .anyMatch(text -> text.contains("6 Puits"));
    }

    @Test
    void emptyLinesPartParagraphsOfOneLine() {
        String line = "Un paragraphe d’une seule ligne qui va d’un bord à l’autre de la page ou presque";
        String text = "Mesure 1 – Compter\n\n" + (line + ".\n\n").repeat(4) + "Mesure 2 – Publier\n\n"
                + (line + ".\n\n").repeat(3);
        assertThat(read(text)).hasSize(9);
        assertThat(read(text))
                .filteredOn(item -> item.kind() == ItemKind.MEASURE)
                .hasSize(2);
    }

    @Test
    void aSectionOpensUnderAFullLine() {
        String full = "On compte les maisons et les jardins de la commune, puis les arbres, et l’on publie la\n"
                + "liste de ce qui manque encore dans chaque quartier, avec son coût et sa date prévue%s\n";
        assertThat(read("Axe 1 – Voir\n" + full.formatted(".") + "Mesure 1 – Compter\n" + full.formatted("")
                        + "Mesure 2 : Publier\n" + full.formatted(", dans la")
                        + "Mesure 3 aussi, et dans les suivantes.\nAxe 2 – Agir\n" + full.formatted(".")))
                .filteredOn(item -> item.kind().isHeading())
                .extracting(ImportedItem::text)
                .containsExactly("Axe 1 – Voir", "Mesure 1 – Compter", "Mesure 2 : Publier", "Axe 2 – Agir");
    }

    @Test
    void notesAtTheFootOfAPageStandBehindTheirCalls() {
        assertThat(read("""
                On compte les maisons1 sur 40 m2 et les jardins2.

                On publie la liste.

                1 Relevé d’avril, fait à la main
                par deux personnes.
                2 Relevé de mai.
                \fOn continue3 en juin.

                3 À venir.
                """))
                .containsExactly(
                        ImportedItem.paragraph("On compte les maisons¹ sur 40 m2 et les jardins²."),
                        ImportedItem.note("1", "Relevé d’avril, fait à la main par deux personnes."),
                        ImportedItem.note("2", "Relevé de mai."),
                        ImportedItem.paragraph("On publie la liste."),
                        ImportedItem.paragraph("On continue³ en juin."),
                        ImportedItem.note("3", "À venir."));
    }

    @Test
    void notesBelowARuleMayHaveADot() {
        assertThat(read("On compte les maisons1.\n______\n1. Relevé d’avril.\n"))
                .containsExactly(
                        ImportedItem.paragraph("On compte les maisons¹."), ImportedItem.note("1", "Relevé d’avril."));
    }

    @Test
    void contentsMayStandBehindTheText() {
        assertThat(read("Axe 1 – Voir\nMesure 1 – Compter\nOn compte.\nMesure 2 – Publier\nOn publie.\n\fTable des"
                        + " matières\nAxe 1 – Voir 1\nMesure 1 – Compter 1\nMesure 2 – Publier 2\n"))
                .extracting(ImportedItem::kind)
                .containsExactly(
                        ItemKind.AXIS, ItemKind.MEASURE, ItemKind.PARAGRAPH, ItemKind.MEASURE, ItemKind.PARAGRAPH);
    }

    @Test
    void callsInBracketsAreCallsToo() {
        assertThat(read("On compte [1] et l’on publie [2].\n\n[1] En avril.\n[2] En mai.\n"))
                .containsExactly(
                        ImportedItem.paragraph("On compte¹ et l’on publie²."),
                        ImportedItem.note("1", "En avril."),
                        ImportedItem.note("2", "En mai."));
    }

    @Test
    void numberedLinesWithoutACallAreNoNotes() {
        assertThat(read("Voici trois lieux.\n\n1 Le jardin public\n2 Le verger\n"))
                .extracting(ImportedItem::kind)
                .doesNotContain(ItemKind.NOTE);
    }

    private static List<ImportedItem> read(String text) {
        return Importing.read("plan.txt", Zip.bytes(text)).items();
    }
}
