package fr.lignealigne.plan.imports.docx;

import static fr.lignealigne.plan.imports.docx.RawDocx.cell;
import static fr.lignealigne.plan.imports.docx.RawDocx.p;
import static fr.lignealigne.plan.imports.docx.RawDocx.r;
import static fr.lignealigne.plan.imports.docx.RawDocx.row;
import static fr.lignealigne.plan.imports.docx.RawDocx.table;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.plan.ItemKind;
import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.ImportedText;
import fr.lignealigne.plan.imports.LeftOut;
import org.junit.jupiter.api.Test;

/** Notes are passages of their own, behind what calls them. */
class DocxNotesTest {

    private static final String FOOTNOTES =
            note("footnote", -1, "w:type=\"separator\"", "<w:p><w:r><w:separator/></w:r></w:p>")
                    + note(
                            "footnote",
                            1,
                            "",
                            "<w:p><w:r><w:footnoteRef/></w:r>" + r("", " Une source.") + "</w:p>" + p("Sa suite."))
                    + note("footnote", 2, "", p("* Un calcul."))
                    + note("footnote", 3, "", p("Un chiffre."));
    private static final String ENDNOTES = note("endnote", 1, "", p("Une annexe."));

    @Test
    void aNoteStandsBehindItsParagraphAndItsNumberAtTheCall() {
        assertThat(read("<w:p>" + r("", "Dix places") + call(1) + r("", " ouvertes") + call(3) + "</w:p>" + p("Fin."))
                        .items())
                .containsExactly(
                        ImportedItem.paragraph("Dix places¹ ouvertes²"),
                        ImportedItem.note("1", "Une source. Sa suite."),
                        ImportedItem.note("2", "Un chiffre."),
                        ImportedItem.paragraph("Fin."));
    }

    @Test
    void aSignOfItsOwnStaysAndEndnotesCountApart() {
        String own = "<w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"2\"/><w:t>*</w:t></w:r>";
        String end = "<w:r><w:endnoteReference w:id=\"1\"/></w:r>";
        assertThat(read("<w:p>" + r("", "Dix") + own + r("", " places") + end + call(1) + "</w:p>")
                        .items())
                .containsExactly(
                        ImportedItem.paragraph("Dix* placesⁱ¹"),
                        ImportedItem.note("*", "Un calcul."),
                        ImportedItem.note("ⁱ", "Une annexe."),
                        ImportedItem.note("1", "Une source. Sa suite."));
    }

    @Test
    void notesOfCellsStandBehindTheTable() {
        assertThat(read(table(row(cell("<w:p>" + r("", "a") + call(1) + "</w:p>"), cell(p("b")))) + p("Fin."))
                        .items())
                .extracting(ImportedItem::kind)
                .containsExactly(ItemKind.TABLE_CELL, ItemKind.TABLE_CELL, ItemKind.NOTE, ItemKind.PARAGRAPH);
    }

    @Test
    void aNoteWhoseCallWasDeletedIsDeletedAndCountsForNothing() {
        ImportedText text = read("<w:p>" + r("", "Dix") + "<w:del>" + call(1) + "</w:del>" + call(3) + "</w:p>");
        assertThat(text.items()).containsExactly(ImportedItem.paragraph("Dix¹"), ImportedItem.note("1", "Un chiffre."));
        assertThat(text.leftOut())
                .extracting(LeftOut::sort, LeftOut::words)
                .contains(org.assertj.core.groups.Tuple.tuple(LeftOut.Sort.DELETED, "Une source. Sa suite."));
    }

    @Test
    void aNoteThatNothingCallsIsHidden() {
        assertThat(read(p("Un.")).leftOut())
                .extracting(LeftOut::words)
                .containsExactly("Une source. Sa suite.", "* Un calcul.", "Un chiffre.", "Une annexe.");
    }

    @Test
    void sectionsMayBeginNumbersAnewAndWriteThemOtherwise() {
        String section =
                "<w:p><w:pPr><w:sectPr><w:footnotePr><w:numFmt w:val=\"upperLetter\"/></w:footnotePr></w:sectPr>"
                        + "</w:pPr>" + r("", "un") + call(1) + "</w:p>";
        String last = "<w:p>" + r("", "deux") + call(3)
                + "</w:p><w:sectPr><w:footnotePr><w:numRestart w:val=\"eachSect\"/>" + "</w:footnotePr></w:sectPr>";
        assertThat(read(section + last).items())
                .extracting(ImportedItem::text)
                .startsWith("unA")
                .contains("deux¹");
    }

    private static String call(int id) {
        return "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteReference w:id=\"" + id
                + "\"/></w:r>";
    }

    private static String note(String kind, int id, String more, String content) {
        return "<w:%s w:id=\"%d\" %s>%s</w:%s>".formatted(kind, id, more, content, kind);
    }

    private static ImportedText read(String body) {
        return new RawDocx(body)
                .with("footnotes", "footnotes", FOOTNOTES)
                .with("endnotes", "endnotes", ENDNOTES)
                .read();
    }
}
