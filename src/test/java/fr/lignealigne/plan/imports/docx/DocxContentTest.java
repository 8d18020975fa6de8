package fr.lignealigne.plan.imports.docx;

import static fr.lignealigne.plan.imports.docx.RawDocx.box;
import static fr.lignealigne.plan.imports.docx.RawDocx.cell;
import static fr.lignealigne.plan.imports.docx.RawDocx.control;
import static fr.lignealigne.plan.imports.docx.RawDocx.p;
import static fr.lignealigne.plan.imports.docx.RawDocx.r;
import static fr.lignealigne.plan.imports.docx.RawDocx.row;
import static fr.lignealigne.plan.imports.docx.RawDocx.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import fr.lignealigne.plan.ItemKind;
import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.ImportedText;
import fr.lignealigne.plan.imports.LeftOut;
import fr.lignealigne.plan.imports.UnreadableFile;
import fr.lignealigne.plan.imports.UnreadableFile.Reason;
import fr.lignealigne.plan.imports.intake.Importing;
import fr.lignealigne.plan.imports.intake.Zip;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** All that holds text in a DOCX is read, whatever stands around it. */
class DocxContentTest {

    @Test
    void theTextOfABoxStandsBehindItsParagraphOnce() {
        assertThat(texts("<w:p>" + r("", "Le plan suit.") + box(p("Dans la boîte.")) + "</w:p>" + p("Fin.")))
                .containsExactly("Le plan suit.", "Dans la boîte.", "Fin.");
    }

    @Test
    void aTextAllInShapesIsRead() {
        String old = "<w:p><w:r><w:pict><v:group><v:shape><v:textbox><w:txbxContent>" + p("Une forme.")
                + "</w:txbxContent></v:textbox></v:shape><v:shape><v:textbox><w:txbxContent>" + p("Une autre.")
                + "</w:txbxContent></v:textbox></v:shape></v:group></w:pict></w:r></w:p>";
        assertThat(texts(old)).containsExactly("Une forme.", "Une autre.");
        assertThat(texts("<w:p>" + box("<w:p>" + r("", "Dehors.") + box(p("Dedans.")) + "</w:p>") + "</w:p>"))
                .containsExactly("Dehors.", "Dedans.");
    }

    @Test
    void aTableInABoxIsATable() {
        assertThat(new RawDocx("<w:p>" + box(table(row(cell(p("a")), cell(p("b"))))) + "</w:p>")
                        .read()
                        .items())
                .extracting(ImportedItem::kind)
                .containsExactly(ItemKind.TABLE_CELL, ItemKind.TABLE_CELL);
    }

    @Test
    void ofAlternativesTheOneForUnknownProgramsIsNotTaken() {
        String body =
                "<mc:AlternateContent><mc:Choice xmlns:zz=\"urn:example:zz\" Requires=\"zz\">" + p("Pour d'autres.")
                        + "</mc:Choice><mc:Fallback>" + p("Pour tous.") + "</mc:Fallback></mc:AlternateContent>";
        assertThat(texts(body)).containsExactly("Pour tous.");
    }

    @Test
    void rowsAndCellsInsideControlsKeepTheirPlace() {
        String body = table(
                row(cell(p("a")), control("", cell(p("b"))), cell(p("c"))),
                control("", row(cell(p("d")), "<w:customXml>" + cell(p("e")) + "</w:customXml>", cell(p("f")))));
        assertThat(new RawDocx(body).read().items())
                .extracting(item -> item.text()
                        + Objects.requireNonNull(item.cell()).row()
                        + Objects.requireNonNull(item.cell()).column())
                .containsExactly("a00", "b01", "c02", "d10", "e11", "f12");
    }

    @Test
    void whatOnlyWrapsWordsLosesNone() {
        assertThat(texts("<w:customXml>" + p("un") + "</w:customXml><w:p><w:bdo>" + r("", "deux ") + "</w:bdo><w:dir>"
                        + r("", "trois ") + "</w:dir><w:smartTag>" + r("", "quatre") + "</w:smartTag></w:p>"
                        + "<w:p><w:ins><w:hyperlink>" + r("", "cinq") + "</w:hyperlink></w:ins></w:p>"))
                .containsExactly("un", "deux trois quatre", "cinq");
    }

    @Test
    void theStrictFormIsReadLikeAnyOther() {
        String strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
        assertThat(new RawDocx(strict, p("Un texte strict.")).read().items())
                .containsExactly(ImportedItem.paragraph("Un texte strict."));
    }

    @Test
    void whatIsNoTextOfAnEmbeddedPageIsTold() {
        String page = "<body><p>Un <!-- à revoir --><img src='x.png' alt='La carte'> mot.</p><p>Deux.</p></body>";
        ImportedText text = new RawDocx("<w:altChunk r:id=\"x\"/>")
                .with("x", "aFChunk", "page.html", Zip.bytes(page))
                .read();
        assertThat(text.items()).extracting(ImportedItem::text).containsExactly("Un mot.", "Deux.");
        assertThat(text.leftOut())
                .containsExactly(
                        new LeftOut(LeftOut.Sort.COMMENT, text.items().getFirst(), "à revoir"),
                        new LeftOut(LeftOut.Sort.PICTURE, text.items().getFirst(), "La carte"));
    }

    @Test
    void aPageSetIntoTheDocumentIsRead() {
        String page = "<html><head><title>non</title></head><body><h1>Axe 1. Agir</h1><div>Un <b>mot</b>.<ul><li>point"
                + "</li></ul></div></body></html>";
        assertThat(new RawDocx("<w:altChunk r:id=\"x\"/>" + p("Fin."))
                        .with("x", "aFChunk", "page.html", Zip.bytes(page))
                        .read()
                        .items())
                .containsExactly(
                        ImportedItem.heading(1, "Axe 1. Agir").asHeading(ItemKind.AXIS, 1),
                        ImportedItem.paragraph("Un mot."),
                        ImportedItem.listItem(0, "•", "point"),
                        ImportedItem.paragraph("Fin."));
    }

    @Test
    void aDocumentSetIntoTheDocumentIsToldByItsName() {
        ImportedText text = new RawDocx(p("Un.") + "<w:altChunk r:id=\"x\"/>")
                .with("x", "aFChunk", "annexe.docx", new byte[10])
                .read();
        assertThat(text.leftOut())
                .containsExactly(new LeftOut(LeftOut.Sort.EMBEDDED, ImportedItem.paragraph("Un."), "annexe.docx"));
    }

    @Test
    void anInitialIsPartOfItsWord() {
        assertThat(texts("<w:p><w:pPr><w:framePr w:dropCap=\"drop\"/></w:pPr>" + r("<w:sz w:val=\"96\"/>", "L")
                        + "</w:p>" + p("es agents.") + "<w:p><w:pPr><w:framePr w:dropCap=\"none\"/></w:pPr>"
                        + r("", "Cadre.") + "</w:p>" + p("Fin.")))
                .containsExactly("Les agents.", "Cadre.", "Fin.");
    }

    @Test
    void figuresAboveAndBelowTheLineKeepTheirMeaning() {
        String above = "<w:vertAlign w:val=\"superscript\"/>";
        String below = "<w:vertAlign w:val=\"subscript\"/>";
        assertThat(texts("<w:p>" + r("", "90 m") + r(above, "2") + r("", ", 10") + r(above, "-") + r(above, "6")
                        + r("", ", H") + r(below, "2") + r("", "O, le 2") + r(above, "e") + r("", " jour")
                        + r("<w:rStyle w:val=\"exp\"/>", "3") + "</w:p>"))
                .containsExactly("90 m², 10⁻⁶, H₂O, le 2e jour³");
    }

    @Test
    void signsOfFontsOfSignsAreLetters() {
        assertThat(texts("<w:p>" + r("<w:rFonts w:ascii=\"Symbol\"/>", "\uf061") + "</w:p>"))
                .containsExactly("α");
        assertThat(texts("<w:p>" + r("", "taux ") + "<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/></w:r>"
                        + r("", " 5, ") + "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r></w:p>"))
                .containsExactly("taux ≥ 5, ☑");
    }

    @Test
    void aCellKeepsTheNumbersOfItsList() {
        String cell = p(RawDocx.numbered(1, 0), "Lire")
                + p(RawDocx.numbered(1, 0), "Relire")
                + p(RawDocx.numbered(2, 0), "Ranger");
        assertThat(DocxNumbersTest.withLists(table(row(cell(cell)))).items())
                .extracting(ImportedItem::text)
                .containsExactly("1. Lire 2. Relire • Ranger");
    }

    @Test
    void columnsLeftFreeAndCellsThatGoOnAreCounted() {
        String start = "<w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>";
        String on = "<w:tcPr><w:vMerge/></w:tcPr>";
        ImportedText text = new RawDocx(table(
                        row(cell(start + p("haut")), cell(p("un"))),
                        row(cell(on + p("dessous")), cell(p("deux"))),
                        "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + cell(p("trois")) + "</w:tr>"))
                .read();
        assertThat(text.items())
                .extracting(item ->
                        item.text() + Objects.requireNonNull(item.cell()).column())
                .containsExactly("haut0", "un1", "deux1", "trois1");
        assertThat(text.leftOut())
                .extracting(LeftOut::sort, LeftOut::words)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(LeftOut.Sort.HIDDEN, "dessous"));
    }

    @Test
    void aCellThatGoesOnFromNothingIsACell() {
        String on = "<w:tcPr><w:vMerge/></w:tcPr>";
        assertThat(texts(table(row(cell(on + p("seule")))))).containsExactly("seule");
    }

    @Test
    void aParagraphMarkDeletedInACellLeavesNoSpace() {
        String cut = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + r("", "main") + "</w:p>";
        assertThat(texts(table(row(cell(cut + p("tenant")))))).containsExactly("maintenant");
    }

    @Test
    void anotherRootThanADocumentIsRefused() {
        byte[] file = new RawDocx("urn:example:other", p("Un.")).bytes();
        assertThat(catchThrowableOfType(UnreadableFile.class, () -> Importing.read("plan.docx", file))
                        .reason())
                .isEqualTo(Reason.CORRUPT);
    }

    private static List<String> texts(String body) {
        return new RawDocx(body)
                        .styles(
                                "<w:style w:type=\"character\" w:styleId=\"exp\"><w:rPr><w:vertAlign w:val=\"superscript\"/>"
                                        + "</w:rPr></w:style>")
                        .read()
                        .items()
                        .stream()
                        .map(ImportedItem::text)
                        .toList();
    }

    @Test
    void numbersOfLinesInTheirStyleAreToldAndWordsInItAreRead() {
        String number = "<w:rStyle w:val=\"Numeros\"/>";
        ImportedText text = new RawDocx("<w:p>" + r("", "Former les agents ") + r(number, "12") + "<w:r><w:br/></w:r>"
                        + r("", "partout¹.") + r(number, "13") + r(number, " et ailleurs") + "</w:p>"
                        + p("<w:pStyle w:val=\"Note\"/>", "¹ Enquête d’essai.")
                        + p("<w:pStyle w:val=\"Note\"/>", "Sans signe."))
                .styles(
                        "<w:style w:type=\"character\" w:styleId=\"Numeros\"><w:name w:val=\"line number\"/></w:style>"
                                + "<w:style w:type=\"paragraph\" w:styleId=\"Note\"><w:name w:val=\"footnote text\"/></w:style>")
                .read();
        assertThat(text.items())
                .containsExactly(
                        ImportedItem.paragraph("Former les agents partout¹. et ailleurs"),
                        ImportedItem.note("1", "Enquête d’essai."),
                        ImportedItem.paragraph("Sans signe."));
        assertThat(text.leftOut())
                .extracting(LeftOut::sort, LeftOut::words)
                .containsExactly(tuple(LeftOut.Sort.LINE_NUMBER, "12 13"));
    }
}
