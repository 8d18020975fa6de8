package fr.lignealigne.plan.imports.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.lignealigne.plan.ItemKind;
import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.ImportedText;
import fr.lignealigne.plan.imports.LeftOut;
import fr.lignealigne.plan.imports.LeftOut.Sort;
import fr.lignealigne.plan.imports.intake.Importing;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes, exponents, and what a PDF holds beside its text. */
class PdfBesideTest {

    private static final String TEXT =
            "Les équipes mobiles vont au devant des personnes et leur disent leurs droits dans "
                    + "une langue qui est la leur, sans rien demander en retour, aussi souvent que cela est nécessaire.";

    private static String text(int page) {
        return "La page " + List.of("une", "deux", "trois", "quatre").get(page - 1) + " le dit : " + TEXT;
    }

    @Test
    void aPictureOfATaggedPdfIsToldWithItsDescription() throws IOException {
        var paper = new PdfPaper();
        var document = paper.document();
        var picture =
                LosslessFactory.createFromImage(document, new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY));
        var root = new PDStructureTreeRoot();
        document.getDocumentCatalog().setStructureTreeRoot(root);
        var section = new PDStructureElement(StandardStructureTypes.SECT, root);
        root.appendKid(section);
        section.appendKid(section); // a circle
        List<String> descriptions = List.of("La carte des foyers, région par région.", "Les foyers de l’an dernier.");
        for (String description : descriptions) {
            var figure = new PDStructureElement(StandardStructureTypes.Figure, section);
            figure.setAlternateDescription(description);
            figure.setPage(paper.page());
            figure.appendKid(0);
            section.appendKid(figure);
            var mark = new COSDictionary();
            mark.setInt(COSName.MCID, 0);
            paper.block(60, 60, 480, TEXT + " " + description);
            paper.content().beginMarkedContent(COSName.getPDFName("Figure"), PDPropertyList.create(mark));
            paper.content().drawImage(picture, 100, 300);
            paper.content().endMarkedContent();
            paper.content().drawImage(picture, 100, 500);
            paper.nextPage();
        }
        assertThat(paper.read().leftOut())
                .filteredOn(piece -> piece.sort() == Sort.PICTURE)
                .extracting(LeftOut::words)
                .containsExactly(descriptions.getFirst(), "", descriptions.getLast(), "");
    }

    @Test
    void aSmallNoteWithItsNumberOnTheLineStandsBehindItsCall() {
        var paper = new PdfPaper();
        paper.at(60, 60, "La loi de finances prévoit un fonds");
        double x = 60 + paper.width("La loi de finances prévoit un fonds");
        paper.letters(PdfPaper.PLAIN, 6.5).at(x, 56, "12");
        paper.text().at(x + 7, 60, " pour les victimes.");
        double y = paper.block(60, 90, 480, TEXT);
        paper.line(60, 690, 200, 690);
        paper.letters(PdfPaper.PLAIN, 9)
                .at(60, 704, "12 Décret de 2016, article 3, qui fixe les règles du fonds et la part");
        paper.at(60, 715, "de chacun.");
        assertThat(paper.read().items())
                .extracting(ImportedItem::kind, ImportedItem::marker, ImportedItem::text)
                .containsExactly(
                        tuple(ItemKind.PARAGRAPH, "", "La loi de finances prévoit un fonds¹² pour les victimes."),
                        tuple(
                                ItemKind.NOTE,
                                "¹²",
                                "Décret de 2016, article 3, qui fixe les règles du fonds et la part de chacun."),
                        tuple(ItemKind.PARAGRAPH, "", TEXT));
        assertThat(y).isLessThan(690);
    }

    @Test
    void aNoteRunsOverThePageAndTheParagraphToo() {
        var paper = new PdfPaper();
        paper.block(60, 60, 480, TEXT);
        paper.at(60, 660, "Un fonds reçoit les sommes confisquées et les rend aux victimes, après un premier");
        paper.at(60, 673, "jugement");
        paper.letters(PdfPaper.PLAIN, 6.5).at(60 + 41.5, 669, "1");
        paper.text().at(106, 673, " qui peut être provisoire, sans attendre que toutes les voies de recours soient");
        paper.letters(PdfPaper.PLAIN, 6).at(60, 705, "1").letters(PdfPaper.PLAIN, 9);
        paper.at(64, 708, "Le jugement est dit provisoire tant que la cour d’appel n’a pas parlé, ce qui peut");
        paper.nextPage().text().at(60, 60, "épuisées par les parties.");
        paper.block(60, 90, 480, "Ensuite. " + TEXT);
        paper.letters(PdfPaper.PLAIN, 9).at(60, 708, "durer deux ans.");
        List<ImportedItem> items = paper.read().items();
        assertThat(items)
                .extracting(ImportedItem::kind)
                .containsExactly(ItemKind.PARAGRAPH, ItemKind.PARAGRAPH, ItemKind.NOTE, ItemKind.PARAGRAPH);
        assertThat(items.get(1).text()).contains("jugement¹ qui").endsWith("soient épuisées par les parties.");
        assertThat(items.get(2).text()).endsWith("ce qui peut durer deux ans.");
    }

    @Test
    void aNoteCalledInACellStandsBehindTheTable() {
        var paper = new PdfPaper();
        double y = paper.block(60, 60, 480, TEXT) + 20;
        for (String row : List.of("Année Victimes", "2012 751", "2013 912")) {
            paper.at(60, y, row.split(" ")[0]).at(240, y, row.split(" ")[1]);
            y += 20;
        }
        paper.letters(PdfPaper.PLAIN, 6.5).at(257, y - 44, "1").at(60, 705, "1");
        paper.text().at(65, 709, "Estimation de mars.");
        List<ImportedItem> items = paper.read().items();
        assertThat(items).last().extracting(ImportedItem::kind).isEqualTo(ItemKind.NOTE);
        assertThat(items).extracting(ImportedItem::text).contains("751¹", "912");
    }

    @Test
    void exponentsAndIndicesKeepTheirMeaning() {
        String html =
                "<p>Un local de 450 m<sup>2</sup> évite 10<sup>3</sup> tonnes de CO<sub>2</sub> dès le 1<sup>er</sup>"
                        + " janvier, en deux ans.</p>";
        assertThat(Importing.read("plan.pdf", PdfFile.ofHtml(html)).items())
                .extracting(ImportedItem::text)
                .containsExactly("Un local de 450 m² évite 10³ tonnes de CO₂ dès le 1er janvier, en deux ans.");
    }

    @Test
    void aGapSmallerThanASpaceCutsNoWord() {
        var paper = new PdfPaper();
        paper.at(60, 60, "Une reconstructio").at(60 + paper.width("Une reconstructio") + 2, 60, "n est nécessaire.");
        assertThat(paper.read().items())
                .extracting(ImportedItem::text)
                .containsExactly("Une reconstruction est nécessaire.");
    }

    @Test
    void wordsSetOneByOneHaveSpacesAllTheSame() {
        var paper = new PdfPaper();
        double x = 60;
        for (String word : "Des mots sont posés un à un sur la ligne".split(" ")) {
            paper.at(x, 60, word);
            x += paper.width(word) + 2.75;
        }
        assertThat(paper.read().items())
                .extracting(ImportedItem::text)
                .containsExactly("Des mots sont posés un à un sur la ligne");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    void numbersInTheMarginAreNoText(int every) {
        var paper = new PdfPaper();
        double y = 60;
        int number = 1;
        for (int i = 0; i < 12; i++) {
            y = paper.block(90, y, 450, TEXT) + 8;
        }
        for (double line = 60; line < y; line += PdfPaper.STEP, number++) {
            if (number % every == 0) {
                paper.at(40, line, String.valueOf(number));
            }
        }
        ImportedText text = paper.read();
        assertThat(text.items()).hasSize(12).allMatch(item -> item.text().equals(TEXT));
        assertThat(text.leftOut()).extracting(LeftOut::sort).containsOnly(Sort.LINE_NUMBER);
    }

    @Test
    void aTableOfContentsWithoutDotsIsLeftOut() {
        var paper = new PdfPaper();
        paper.letters(PdfPaper.BOLD, 14).at(60, 60, "Sommaire").text();
        paper.at(60, 90, "Axe 1 – Prévenir")
                .at(520, 90, "2")
                .at(60, 110, "Mesure 1 – Former")
                .at(520, 110, "2");
        paper.nextPage();
        paper.letters(PdfPaper.BOLD, 14)
                .at(60, 60, "Axe 1 – Prévenir")
                .at(60, 90, "Mesure 1 – Former")
                .text();
        paper.block(60, 120, 480, TEXT);
        ImportedText text = paper.read();
        assertThat(text.items())
                .extracting(ImportedItem::kind)
                .containsExactly(ItemKind.AXIS, ItemKind.MEASURE, ItemKind.PARAGRAPH);
        assertThat(text.leftOut())
                .extracting(LeftOut::words)
                .containsExactly("Sommaire", "Axe 1 – Prévenir 2", "Mesure 1 – Former 2");
    }

    @Test
    void runningHeadsAreToldAndLabelsOfASheetAreText() {
        var paper = new PdfPaper();
        for (int page = 1; page <= 4; page++) {
            paper.letters(PdfPaper.PLAIN, 8).at(60, 40, "Plan national – version de travail");
            paper.at(280, 800, "Page " + page + " sur 4");
            paper.letters(PdfPaper.BOLD, 14).at(60, 80, "Mesure " + page).text();
            paper.at(60, 110, "Pilote").at(60, 140, "Calendrier");
            paper.block(60, 170, 480, text(page));
            if (page < 4) {
                paper.nextPage();
            }
        }
        ImportedText text = paper.read();
        assertThat(text.items())
                .extracting(ImportedItem::text)
                .containsSequence("Mesure 1", "Pilote", "Calendrier", text(1), "Mesure 2", "Pilote");
        assertThat(text.leftOut()).extracting(LeftOut::sort).hasSize(8).containsOnly(Sort.PAGE_FURNITURE);
        assertThat(text.leftOut()).extracting(LeftOut::words).contains("Page 3 sur 4");
    }

    @Test
    void boldMeasuresAsLargeAsTheTextAreSiblings() {
        var paper = new PdfPaper();
        paper.letters(PdfPaper.BOLD, 14).at(60, 60, "Axe 1 – Prévenir");
        double y = 90;
        for (int measure = 1; measure <= 3; measure++) {
            paper.letters(PdfPaper.BOLD, 11)
                    .at(60, y, "Mesure " + measure + " – Former")
                    .text();
            y = paper.block(60, y + 20, 480, TEXT) + 12;
        }
        assertThat(paper.read().items())
                .filteredOn(item -> item.kind() == ItemKind.MEASURE)
                .extracting(ImportedItem::level)
                .containsExactly(2, 2, 2);
    }

    @Test
    void plainMeasuresUnderABoldAxisAreSiblings() {
        var paper = new PdfPaper();
        paper.letters(PdfPaper.BOLD, 14).at(60, 60, "Axe 1 – Prévenir").text();
        double y = 90;
        for (int measure = 1; measure <= 3; measure++) {
            paper.at(60, y, "Mesure " + measure + " – Former");
            y = paper.block(60, y + 20, 480, TEXT) + 12;
        }
        assertThat(paper.read().items())
                .filteredOn(item -> item.kind() == ItemKind.MEASURE)
                .extracting(ImportedItem::level)
                .containsExactly(2, 2, 2);
    }

    @Test
    void commentsPicturesAndHiddenLayersAreLeftOutAndTold() throws IOException {
        var paper = new PdfPaper();
        paper.block(60, 60, 480, TEXT);
        var picture = LosslessFactory.createFromImage(
                paper.document(), new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY));
        paper.content().drawImage(picture, 100, 300);
        var layer = new PDOptionalContentGroup("Notes internes");
        var layers = new PDOptionalContentProperties();
        layers.addGroup(layer);
        layers.setGroupEnabled(layer, false);
        paper.document().getDocumentCatalog().setOCProperties(layers);
        paper.content().beginMarkedContent(COSName.OC, layer);
        paper.at(60, 200, "Ne pas diffuser.");
        paper.content().endMarkedContent();
        var comment = new PDAnnotationText();
        comment.setContents("À revoir avec le cabinet.");
        comment.setRectangle(new PDRectangle(10, 10, 20, 20));
        paper.page().getAnnotations().add(comment);
        ImportedText text = paper.read();
        assertThat(text.items()).extracting(ImportedItem::text).containsExactly(TEXT);
        assertThat(text.leftOut())
                .extracting(LeftOut::sort, LeftOut::words)
                .containsExactlyInAnyOrder(
                        tuple(Sort.HIDDEN, "Ne pas diffuser."),
                        tuple(Sort.COMMENT, "À revoir avec le cabinet."),
                        tuple(Sort.PICTURE, ""));
    }

    @Test
    void whatWasTypedIntoAFormIsText() throws IOException {
        var paper = new PdfPaper();
        paper.at(60, 60, "Nom de l’association :");
        var form = new PDAcroForm(paper.document());
        var resources = new PDResources();
        resources.put(COSName.getPDFName("Helv"), PdfPaper.PLAIN);
        form.setDefaultResources(resources);
        form.setDefaultAppearance("/Helv 11 Tf 0 g");
        paper.document().getDocumentCatalog().setAcroForm(form);
        var field = new PDTextField(form);
        field.setPartialName("nom");
        field.getWidgets().getFirst().setRectangle(new PDRectangle(200, 770, 200, 18));
        field.getWidgets().getFirst().setPage(paper.page());
        paper.page().getAnnotations().add(field.getWidgets().getFirst());
        form.getFields().add(field);
        field.setValue("Les Amis du Phare");
        assertThat(paper.read().items())
                .extracting(ImportedItem::text)
                .anyMatch(words -> words.contains("Les Amis du Phare"));
    }
}
