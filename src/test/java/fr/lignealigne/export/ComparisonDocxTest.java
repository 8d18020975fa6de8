package fr.lignealigne.export;

import static fr.lignealigne.plan.imports.ImportedItem.heading;
import static fr.lignealigne.plan.imports.ImportedItem.listItem;
import static fr.lignealigne.plan.imports.ImportedItem.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.plan.ComparedTexts;
import fr.lignealigne.plan.ItemKind;
import fr.lignealigne.plan.VersionComparison;
import fr.lignealigne.plan.imports.Cell;
import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.intake.Importing;
import fr.lignealigne.plan.linemap.Fate;
import fr.lignealigne.plan.linemap.Status;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** All changes accepted the file is the later version, all rejected the earlier one. */
class ComparisonDocxTest {

    private static final Fate GONE = fate(Status.REMOVED, false);

    private static final List<ImportedItem> THREE =
            List.of(paragraph("Un texte."), paragraph("Deux."), paragraph("Trois."));

    @Test
    void whatIsTheSameHoldsNoChange() throws Exception {
        DecidedDocx docx = decided(THREE, THREE, kept(0), kept(1), kept(2));
        assertThat(docx.elements("ins")).isEmpty();
        assertThat(docx.elements("del")).isEmpty();
    }

    @Test
    void whatWasAlteredIsToldWordByWord() throws Exception {
        DecidedDocx docx = decided(
                List.of(paragraph("Un délai court est fixé.")),
                List.of(paragraph("Un délai long est fixé.")),
                fate(Status.ALTERED, false, 0));
        assertThat(docx.elements("delText"))
                .singleElement()
                .extracting(Element::getTextContent)
                .isEqualTo("court");
        Element inserted = docx.elements("ins").getFirst();
        assertThat(inserted.getTextContent().strip()).isEqualTo("long");
        assertThat(DecidedDocx.value(inserted, "author")).isEqualTo("Ligne à ligne");
        assertThat(DecidedDocx.value(inserted, "date")).isEqualTo("2026-11-20T09:30:00Z");
    }

    @Test
    void whatIsNewAtBothEndsAndBetweenIsInserted() throws Exception {
        decided(
                List.of(paragraph("Un."), paragraph("Deux.")),
                List.of(
                        paragraph("Zéro."),
                        paragraph("Un."),
                        paragraph("Un et demi."),
                        paragraph("Deux."),
                        paragraph("Fin.")),
                kept(1),
                kept(3));
    }

    @Test
    void whatIsGoneAtBothEndsAndBetweenIsDeleted() throws Exception {
        decided(
                List.of(
                        paragraph("Zéro."),
                        paragraph("Un."),
                        paragraph("Un et demi."),
                        paragraph("Deux."),
                        paragraph("Fin.")),
                List.of(paragraph("Un."), paragraph("Deux.")),
                GONE,
                kept(0),
                GONE,
                kept(1),
                GONE);
    }

    @Test
    void theEndsOfASplitAreInserted() throws Exception {
        DecidedDocx docx = decided(
                List.of(
                        paragraph("Avant."),
                        paragraph("Le mineur est placé. Le juge est saisi. Fin citée."),
                        paragraph("Après.")),
                List.of(
                        paragraph("Avant."),
                        paragraph("Le mineur est placé."),
                        listItem(0, "–", "Le juge est aussitôt saisi."),
                        paragraph("Après.")),
                kept(0),
                fate(Status.SPLIT, false, 1, 2),
                kept(3));
        assertThat(docx.elements("delText")).extracting(Element::getTextContent).contains(" ");
    }

    @Test
    void theEndsOfAMergeAreDeleted() throws Exception {
        decided(
                List.of(
                        heading(2, "Titre"),
                        listItem(0, "a)", "Un délai."),
                        listItem(1, "b)", "Un juge."),
                        paragraph("Une fin.")),
                List.of(heading(2, "Titre"), paragraph("Un délai bref. Un juge. Une fin."), paragraph("Nouveau.")),
                kept(0),
                fate(Status.MERGED, false, 1),
                fate(Status.MERGED, false, 1),
                fate(Status.MERGED, false, 1));
    }

    @Test
    void whatMovedKeepsItsNameAtBothPlaces() throws Exception {
        DecidedDocx docx = decided(
                THREE,
                List.of(paragraph("Deux."), paragraph("Trois."), paragraph("Un texte bref.")),
                fate(Status.ALTERED, true, 2),
                kept(0),
                kept(1));
        assertThat(docx.elements("moveFromRangeStart"))
                .singleElement()
                .extracting(start -> DecidedDocx.value(start, "name"))
                .isEqualTo("move1");
        assertThat(docx.elements("moveToRangeStart"))
                .singleElement()
                .extracting(start -> DecidedDocx.value(start, "name"))
                .isEqualTo("move1");
        assertThat(docx.elements("moveFromRangeEnd")).hasSize(1);
        assertThat(docx.elements("moveToRangeEnd")).hasSize(1);
    }

    @Test
    void whatWasSplitOrMergedOnTheWayIsDeletedAndInserted() throws Exception {
        DecidedDocx docx = decided(
                List.of(paragraph("Un. Et deux."), paragraph("Trois."), paragraph("Quatre.")),
                List.of(paragraph("Trois."), paragraph("Quatre."), paragraph("Un."), paragraph("Et deux.")),
                fate(Status.SPLIT, true, 2, 3),
                kept(0),
                kept(1));
        assertThat(docx.elements("moveFrom")).isEmpty();
    }

    @Test
    void whatStandsBetweenTheHalvesOfAMergeKeepsItsOrder() throws Exception {
        decided(
                List.of(paragraph("Un."), paragraph("Entre."), paragraph("Deux."), paragraph("Fin.")),
                List.of(paragraph("Un. Deux."), paragraph("Fin.")),
                fate(Status.MERGED, false, 0),
                GONE,
                fate(Status.MERGED, false, 0),
                kept(1));
    }

    @Test
    void whatWasSharedBetweenSeveralIsStillExact() throws Exception {
        decided(
                List.of(paragraph("Un et deux."), paragraph("Trois et quatre."), paragraph("Fin.")),
                List.of(paragraph("Un."), paragraph("Deux et trois."), paragraph("Quatre."), paragraph("Fin.")),
                fate(Status.SPLIT, false, 0, 1),
                fate(Status.SPLIT, false, 1, 2),
                kept(3));
    }

    @Test
    void whatBecameAHeadingOrAnotherMarkerTellsWhatItWas() throws Exception {
        DecidedDocx docx = decided(
                List.of(
                        paragraph("Un titre"),
                        listItem(0, "1.", "Un point"),
                        listItem(0, "2.", "Un autre"),
                        cell("Montant")),
                List.of(
                        heading(3, "Un titre"),
                        listItem(0, "–", "Un point"),
                        listItem(1, "2.", "Un autre"),
                        cell("Montants")),
                kept(0),
                kept(1),
                kept(2),
                fate(Status.ALTERED, false, 3));
        assertThat(docx.elements("pPrChange")).hasSize(2);
    }

    @Test
    void charactersThatXmlForbidsAreLeftOut() throws Exception {
        byte[] file = new ComparisonDocx()
                .of(ComparedTexts.between(
                        List.of(paragraph("Un\u0000 texte\ud83d brisé <&> \ud83d\ude80")),
                        List.of(paragraph("Un\u0001 texte\uffff mis à jour <&> \ud83d\ude80")),
                        List.of(fate(Status.ALTERED, false, 0))));
        DecidedDocx docx = new DecidedDocx(file);
        assertThat(docx.rejected()).containsExactly("Normal|Un texte brisé <&> \ud83d\ude80");
        assertThat(docx.accepted()).containsExactly("Normal|Un texte mis à jour <&> \ud83d\ude80");
    }

    @Test
    void theHeaderNamesThePlanAndBothVersions() throws Exception {
        byte[] file = new ComparisonDocx().of(ComparedTexts.between(THREE, THREE));
        WordprocessingMLPackage again = WordprocessingMLPackage.load(new ByteArrayInputStream(file));
        assertThat(again.getTitle()).contains("Plan national & essai", "V1", "V2");
        assertThat(new String(DecidedDocx.part(file, "word/header.xml"), StandardCharsets.UTF_8))
                .contains("Ce qui change de V1 à V2");
    }

    @Test
    void theDemonstrationPlanIsExactBothWays() throws Exception {
        List<ImportedItem> first = read("/demo/plan-v1.md");
        List<ImportedItem> second = read("/demo/plan-v2.md");
        DecidedDocx docx = decided(first, second, ComparedTexts.between(first, second));
        assertThat(docx.elements("ins")).isNotEmpty();
        decided(second, first, ComparedTexts.between(second, first));
    }

    @Test
    void theImporterReadsTheLaterVersionBack() {
        List<ImportedItem> first = read("/demo/plan-v1.md");
        List<ImportedItem> second = read("/demo/plan-v2.md");
        byte[] file = new ComparisonDocx().of(ComparedTexts.between(first, second));
        assertThat(headings(Importing.read("comparaison.docx", file).items())).isEqualTo(headings(second));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void whateverTheMapSaysBothVersionsAreExact(long seed) throws Exception {
        List<ImportedItem> first = read("/demo/plan-v1.md").subList(0, 60);
        List<ImportedItem> second = disturbed(first, new Random(seed));
        decided(first, second, ComparedTexts.between(first, second));
        Random random = new Random(seed);
        List<Fate> anything = first.stream()
                .map(item -> fate(Status.ALTERED, random.nextBoolean(), anywhere(random, second.size())))
                .toList();
        decided(first, second, ComparedTexts.between(first, second, anything));
    }

    private static Integer[] anywhere(Random random, int size) {
        return random.ints(random.nextInt(3), 0, size)
                .distinct()
                .sorted()
                .boxed()
                .toArray(Integer[]::new);
    }

    private static List<ImportedItem> disturbed(List<ImportedItem> items, Random random) {
        List<ImportedItem> result = new ArrayList<>();
        for (ImportedItem item : items) {
            switch (random.nextInt(9)) {
                case 0 -> {}
                case 1 -> result.addAll(List.of(item, paragraph("Nouveau " + random.nextInt(99) + ".")));
                case 2 ->
                    Stream.of(item.text().split("(?<=\\.) "))
                            .map(item::withText)
                            .forEach(result::add);
                case 3 -> result.add(result.isEmpty() ? item : joined(result.removeLast(), item));
                case 4 -> result.add(item.withText(item.text().replace("e", "é")));
                default -> result.add(item);
            }
        }
        Collections.rotate(result.subList(5, 20), 4);
        return result;
    }

    private static ImportedItem joined(ImportedItem one, ImportedItem other) {
        return one.withText(one.text() + " " + other.text());
    }

    private static DecidedDocx decided(List<ImportedItem> before, List<ImportedItem> after, Fate... fates)
            throws Exception {
        return decided(before, after, ComparedTexts.between(before, after, List.of(fates)));
    }

    private static DecidedDocx decided(
            List<ImportedItem> before, List<ImportedItem> after, VersionComparison comparison) throws Exception {
        byte[] file = new ComparisonDocx().of(comparison);
        DecidedDocx docx = new DecidedDocx(file);
        assertThat(docx.accepted()).isEqualTo(shown(after));
        assertThat(docx.rejected()).isEqualTo(shown(before));
        List<String> ids = Stream.of(
                        "ins", "del", "moveFrom", "moveTo", "moveFromRangeStart", "moveToRangeStart", "pPrChange")
                .flatMap(name -> docx.elements(name).stream())
                .map(element -> DecidedDocx.value(element, "id"))
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(names(docx, "moveFromRangeStart"))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(names(docx, "moveToRangeStart"));
        assertThat(WordprocessingMLPackage.load(new ByteArrayInputStream(file))
                        .getMainDocumentPart()
                        .getContent())
                .isNotEmpty();
        return docx;
    }

    private static List<String> names(DecidedDocx docx, String element) {
        return docx.elements(element).stream()
                .map(start -> DecidedDocx.value(start, "name"))
                .toList();
    }

    private static List<String> shown(List<ImportedItem> items) {
        return items.stream()
                .map(item -> style(item) + "|" + (item.marker().isEmpty() ? "" : item.marker() + "\t") + item.text())
                .toList();
    }

    private static String style(ImportedItem item) {
        return switch (item.kind()) {
            case AXIS, STRAND, MEASURE, HEADING -> "Heading" + item.level();
            case LIST_ITEM -> "ListParagraph";
            case TABLE_CELL -> "TableContents";
            case NOTE -> "FootnoteText";
            case PARAGRAPH -> "Normal";
        };
    }

    private static List<String> headings(List<ImportedItem> items) {
        return items.stream()
                .filter(item -> item.kind().isHeading())
                .map(ImportedItem::text)
                .toList();
    }

    private static ImportedItem cell(String text) {
        return new ImportedItem(ItemKind.TABLE_CELL, 0, "", text, new Cell(0, 0, 0, false));
    }

    private static Fate kept(int place) {
        return fate(Status.UNCHANGED, false, place);
    }

    private static Fate fate(Status status, boolean moved, Integer... places) {
        return new Fate(status, moved && places.length > 0, List.of(places), 1, false, List.of(), -1);
    }

    static List<ImportedItem> read(String resource) {
        try (var in = ComparisonDocxTest.class.getResourceAsStream(resource)) {
            return Importing.read("plan.md", in.readAllBytes()).items();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
