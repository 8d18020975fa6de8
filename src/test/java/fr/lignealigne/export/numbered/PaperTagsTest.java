package fr.lignealigne.export.numbered;

import static fr.lignealigne.plan.imports.ImportedItem.heading;
import static fr.lignealigne.plan.imports.ImportedItem.listItem;
import static fr.lignealigne.plan.imports.ImportedItem.note;
import static fr.lignealigne.plan.imports.ImportedItem.paragraph;
import static fr.lignealigne.plan.imports.ImportedItem.tableCell;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.plan.ItemKind;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.imports.Cell;
import fr.lignealigne.plan.imports.ImportedItem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What PDF/UA-1 (ISO 14289-1) asks of a document, as far as a program can tell. */
class PaperTagsTest {

    private static final PlanText TEXT = Prints.text(
            heading(1, "Axe 1. Repérer"),
            paragraph("Les services sont formés¹ chaque année."),
            note("1", "Sources : les associations."),
            new ImportedItem(ItemKind.MEASURE, 4, "", "Mesure 1. Former", null),
            listItem(0, "a)", "Premier point."),
            listItem(1, "–", "Point du dessous."),
            listItem(0, "b)", "Second point."),
            tableCell(new Cell(0, 0, 0, true), "Qui"),
            tableCell(new Cell(0, 0, 1, true), "Quand"),
            tableCell(new Cell(0, 1, 0, false), "Les préfets"),
            heading(1, "Axe 2. Protéger"),
            paragraph("Il n’y a rien de plus."));

    @Test
    void saysItsTitleItsLanguageAndThatItIsTagged() throws Exception {
        try (PDDocument document = document(TEXT)) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("fr");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).contains("V2", "Plan national & essai");
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("<pdfuaid:part>1</pdfuaid:part>", "Plan national &amp; essai");
        }
    }

    @Test
    void headingsListsTablesAndNotesAreWhatTheyAre() throws Exception {
        try (PDDocument document = document(TEXT)) {
            assertThat(outline(document.getDocumentCatalog().getStructureTreeRoot()))
                    .isEqualTo("Document(H1 P P H2 P Note(Lbl) H3 P L(LI(Lbl LBody(L(LI(Lbl LBody)))) LI(Lbl LBody))"
                            + " Table(TR(TH TH) TR(TD TD)) H2 P)");
        }
    }

    @Test
    void headerCellsSayTheirScopeAndNotesHaveAName() throws Exception {
        try (PDDocument document = document(TEXT)) {
            List<PDStructureElement> elements = new PdfTree(document).elements();
            assertThat(elements.stream().filter(element -> is(element, "TH")))
                    .hasSize(2)
                    .allSatisfy(header -> assertThat(((PDTableAttributeObject)
                                            header.getAttributes().getObject(0))
                                    .getScope())
                            .isEqualTo("Column"));
            assertThat(elements.stream().filter(element -> is(element, "Note")))
                    .hasSize(1)
                    .allSatisfy(note -> assertThat(note.getElementIdentifier()).isEqualTo("note1"));
        }
    }

    @Test
    void allThatIsOnThePagesIsInTheTreeOrBesideTheText() throws Exception {
        SaidRemarks said = new SaidRemarks(SaidOnLines.every(1, TEXT)::between);
        try (PDDocument document = Loader.loadPDF(Prints.of(TEXT, Prints.WITH_REMARKS, said, false))) {
            PdfTree tree = new PdfTree(document);
            assertThat(tree.untagged()).isEmpty();
            String told = tree.words(tree.elements().getFirst()).replace('\u00a0', ' ');
            assertThat(told).contains("Les services sont formés¹", "Le délai est trop court.");
            assertThat(told).doesNotContain("Imprimé par");
            assertThat(new PDFTextStripper().getText(document)).contains("Imprimé par");
        }
    }

    @Test
    void everyFontIsEmbedded() throws Exception {
        try (PDDocument document = document(TEXT)) {
            for (PDPage page : document.getPages()) {
                for (COSName font : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(font).isEmbedded())
                            .as(font.getName())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void theHeadingsAreBookmarks() throws Exception {
        try (PDDocument document = document(TEXT)) {
            assertThat(titles(document.getDocumentCatalog().getDocumentOutline()))
                    .containsExactly("Axe 1. Repérer", "> Mesure 1. Former", "Axe 2. Protéger");
        }
    }

    @Test
    void noHeadingIsLeftAloneAtTheFootOfAPage() throws Exception {
        for (int before = 30; before < 60; before++) {
            PlanText text = Prints.text(Stream.concat(
                            IntStream.range(0, before).mapToObj(line -> paragraph("Une ligne.")),
                            Stream.of(heading(1, "Axe"), heading(2, "Volet"), paragraph("Le texte qui suit.")))
                    .toArray(ImportedItem[]::new));
            try (PDDocument document = document(text)) {
                PdfTree tree = new PdfTree(document);
                List<Integer> pages = tree.elements().stream()
                        .filter(element -> is(element, Tags.LINE_NUMBER))
                        .map(number -> tree.stretch(number, number.getKids().getFirst())
                                .page())
                        .toList();
                assertThat(pages.subList(before, before + 3).stream().distinct())
                        .hasSize(1);
            }
        }
    }

    @Test
    void theMarkOfAPointOrNoteStandsOnTheLineItMarks() throws Exception {
        String twoLines = "Des mots en nombre suffisant pour prendre deux lignes entières du texte. ".repeat(2);
        for (int before = 36; before < 46; before++) {
            PlanText text = Prints.text(Stream.concat(
                            IntStream.range(0, before).mapToObj(line -> paragraph("Une ligne.")),
                            Stream.of(note("7", twoLines), listItem(0, "z)", twoLines), note("8", twoLines)))
                    .toArray(ImportedItem[]::new));
            try (PDDocument document = document(text)) {
                PdfTree tree = new PdfTree(document);
                List<PDStructureElement> elements = tree.elements();
                for (int at = 0; at < elements.size(); at++) {
                    if (is(elements.get(at), "Lbl")) {
                        PDStructureElement number = elements.subList(at, elements.size()).stream()
                                .filter(element -> is(element, Tags.LINE_NUMBER))
                                .findFirst()
                                .orElseThrow();
                        var mark = tree.stretch(
                                elements.get(at), elements.get(at).getKids().getFirst());
                        var line = tree.stretch(number, number.getKids().getFirst());
                        assertThat(mark.page()).isEqualTo(line.page());
                        assertThat(mark.y()).isEqualTo(line.y());
                    }
                }
            }
        }
    }

    @Test
    void missingFieldsAreSaidAsOnScreen() throws Exception {
        try (PDDocument document = document(TEXT)) {
            assertThat(words(document))
                    .contains("Manque dans la fiche : pilote, partenaires, moyens, calendrier, indicateur");
        }
    }

    @Test
    void eachPageSaysWhichTextItIsAndThatADraftIsConfidential() throws Exception {
        PlanText text = Prints.text(IntStream.range(0, 120)
                .mapToObj(line -> paragraph("Une ligne."))
                .toArray(ImportedItem[]::new));
        try (PDDocument document = Loader.loadPDF(Prints.of(text, Prints.ALONE, SaidRemarks.none(), true))) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(2);
            for (int page = 1; page <= pages; page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document).replace('\u00a0', ' '))
                        .contains("V2, en préparation", "Plan national & essai", "Document de travail confidentiel")
                        .contains("Imprimé par référente, Foyer d’essai", page + " / " + pages);
            }
        }
    }

    private static PDDocument document(PlanText text) throws IOException {
        return Loader.loadPDF(Prints.of(text, Prints.ALONE));
    }

    private static String words(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
    }

    private static boolean is(PDStructureElement element, String type) {
        return element.getStructureType().equals(type);
    }

    /** The tree in one line, without the numbers of lines. */
    private static String outline(PDStructureNode node) {
        return String.join(
                " ",
                node.getKids().stream()
                        .filter(PDStructureElement.class::isInstance)
                        .map(PDStructureElement.class::cast)
                        .filter(element -> !is(element, Tags.LINE_NUMBER))
                        .map(element -> {
                            String kids = outline(element);
                            return element.getStructureType() + (kids.isEmpty() ? "" : "(" + kids + ")");
                        })
                        .toList());
    }

    private static List<String> titles(PDOutlineNode node) {
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem item : node.children()) {
            titles.add(item.getTitle());
            titles(item).forEach(inner -> titles.add("> " + inner));
        }
        return titles;
    }
}
