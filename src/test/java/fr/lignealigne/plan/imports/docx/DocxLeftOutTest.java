package fr.lignealigne.plan.imports.docx;

import static fr.lignealigne.plan.imports.docx.RawDocx.box;
import static fr.lignealigne.plan.imports.docx.RawDocx.cell;
import static fr.lignealigne.plan.imports.docx.RawDocx.control;
import static fr.lignealigne.plan.imports.docx.RawDocx.p;
import static fr.lignealigne.plan.imports.docx.RawDocx.r;
import static fr.lignealigne.plan.imports.docx.RawDocx.row;
import static fr.lignealigne.plan.imports.docx.RawDocx.table;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.ImportedText;
import fr.lignealigne.plan.imports.LeftOut;
import fr.lignealigne.plan.imports.LeftOut.Sort;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What of a DOCX is no text is told, with its words and its place. */
class DocxLeftOutTest {

    private static final String STYLES =
            "<w:style w:type=\"paragraph\" w:styleId=\"Note\"><w:rPr><w:vanish/></w:rPr></w:style>"
                    + "<w:style w:type=\"paragraph\" w:styleId=\"Sous\"><w:basedOn w:val=\"Note\"/></w:style>"
                    + "<w:style w:type=\"paragraph\" w:styleId=\"Vu\"><w:basedOn w:val=\"Note\"/><w:rPr><w:vanish w:val=\"0\"/></w:rPr>"
                    + "</w:style><w:style w:type=\"character\" w:styleId=\"Secret\"><w:rPr><w:vanish/></w:rPr></w:style>"
                    + "<w:style w:type=\"paragraph\" w:styleId=\"TM2\"><w:name w:val=\"toc 2\"/></w:style>"
                    + "<w:style w:type=\"paragraph\" w:styleId=\"T1\"><w:name w:val=\"heading 1\"/></w:style>";

    private static final String PICTURE =
            "<a:graphic><a:graphicData><pic:pic><pic:nvPicPr><pic:cNvPr id=\"1\" name=\"x\"/>"
                    + "</pic:nvPicPr></pic:pic></a:graphicData></a:graphic>";

    @Test
    void aPictureIsToldWithItsDescription() {
        assertThat(leftOut("<w:p>" + r("", "Voici.") + drawing("title=\"Carte\" descr=\"Le val en été\"", PICTURE)
                        + drawing("", PICTURE) + "</w:p>"))
                .containsExactly("PICTURE Carte : Le val en été", "PICTURE ");
        assertThat(leftOut("<w:p><w:r><w:pict><v:shape alt=\"Un plan\"><v:imagedata/></v:shape></w:pict></w:r></w:p>"))
                .containsExactly("PICTURE Un plan");
    }

    @Test
    void aShapeWithTextIsNoPicture() {
        assertThat(leftOut("<w:p>" + box(p("Dans la boîte.")) + "</w:p>")).isEmpty();
    }

    @Test
    void chartsAndDiagramsAreToldWithTheirWords() {
        String chart =
                "<c:chart><c:title><a:p><a:r><a:t>Places par an</a:t></a:r></a:p></c:title><c:cat><c:strRef><c:strCache>"
                        + "<c:pt><c:v>val</c:v></c:pt></c:strCache></c:strRef></c:cat><c:val><c:numCache><c:pt><c:v>12</c:v></c:pt>"
                        + "</c:numCache></c:val></c:chart>";
        ImportedText text = docx("<w:p>" + drawing("descr=\"Courbe\"", "<a:graphic><c:chart r:id=\"g\"/></a:graphic>")
                        + drawing("", "<a:graphic><dgm:relIds r:dm=\"s\"/></a:graphic>") + "</w:p>" + p("Fin."))
                .with("g", "chart", "charts/chart1.xml", RawDocx.plain("c:chartSpace", chart))
                .with(
                        "s",
                        "diagramData",
                        "diagrams/data1.xml",
                        RawDocx.plain("dgm:dataModel", "<a:p><a:r><a:t>Étape une</a:t></a:r></a:p>"))
                .read();
        assertThat(told(text)).containsExactly("CHART Courbe : Places par an val", "CHART Étape une");
    }

    @Test
    void aFormulaInOneLineIsTextAndAnyOtherIsTold() {
        String fraction =
                "<m:oMath><m:r><m:t>t=</m:t></m:r><m:f><m:num><m:r><m:t>a+b</m:t></m:r></m:num><m:den><m:sSup><m:e>"
                        + "<m:r><m:t>c</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:den></m:f></m:oMath>";
        String matrix =
                "<m:oMathPara><m:oMath><m:m><m:mr><m:e><m:r><m:t>x</m:t></m:r></m:e></m:mr></m:m></m:oMath></m:oMathPara>";
        ImportedText text = docx("<w:p>" + r("", "Où ") + fraction + "</w:p><w:p>" + matrix + "</w:p>")
                .read();
        assertThat(text.items()).containsExactly(ImportedItem.paragraph("Où t=(a+b)/c²"));
        assertThat(told(text)).containsExactly("FORMULA x");
    }

    @Test
    void embeddedFilesAreToldByTheirProgram() {
        assertThat(
                        leftOut(
                                "<w:p><w:r><w:object><v:shape><v:imagedata/></v:shape><o:OLEObject ProgID=\"Excel.Sheet.12\"/>"
                                        + "</w:object></w:r><w:r><w:object><o:OLEObject ProgID=\"Equation.3\"/></w:object></w:r></w:p>"))
                .containsExactly("EMBEDDED Excel.Sheet.12", "FORMULA Equation.3");
    }

    @Test
    void commentsAreToldWithTheirWords() {
        ImportedText text = docx("<w:p>" + r("", "Un texte.") + "<w:r><w:commentReference w:id=\"4\"/></w:r></w:p>"
                        + p("Fin."))
                .with(
                        "comments",
                        "comments",
                        "<w:comment w:id=\"4\">" + p("À revoir.") + p("Vite.") + "</w:comment>"
                                + "<w:comment w:id=\"5\">" + p("Sans place.") + "</w:comment>")
                .read();
        assertThat(text.leftOut())
                .containsExactly(
                        new LeftOut(Sort.COMMENT, ImportedItem.paragraph("Un texte."), "À revoir. Vite."),
                        new LeftOut(Sort.COMMENT, ImportedItem.paragraph("Fin."), "Sans place."));
    }

    @Test
    void deletedWordsAreToldAndMovedOnesAreNotUnlessTheyCameNowhere() {
        String row = "<w:tr><w:trPr><w:del/></w:trPr>" + cell(p("une ligne")) + "</w:tr>";
        assertThat(leftOut("<w:p>" + r("", "Reste") + "<w:del><w:r><w:delText>parti</w:delText></w:r></w:del>"
                        + "<w:moveFrom>" + r("", "ailleurs") + "</w:moveFrom></w:p><w:p><w:moveTo>" + r("", "ail")
                        + r("", "leurs")
                        + "</w:moveTo><w:moveFrom>" + r("", "nulle part") + "</w:moveFrom></w:p>"
                        + table(row, row(cell(p("a"))))))
                .containsExactly("DELETED parti", "DELETED une ligne", "DELETED nulle part");
    }

    @Test
    void wordsHiddenByAnyStyleAreToldAndStylesTurnEachOtherRound() {
        ImportedText text = docx(p("<w:pStyle w:val=\"Sous\"/>", "par le style") + p("<w:pStyle w:val=\"Vu\"/>", "vu")
                        + "<w:p>" + r("<w:rStyle w:val=\"Secret\"/>", "par les lettres")
                        + r("<w:vanish/>", " et le passage")
                        + r("<w:rStyle w:val=\"Secret\"/><w:vanish w:val=\"false\"/>", "vu aussi") + "</w:p>"
                        + "<w:p><w:pPr><w:pStyle w:val=\"Note\"/></w:pPr>"
                        + r("<w:rStyle w:val=\"Secret\"/>", "vu encore")
                        + "</w:p>")
                .read();
        assertThat(text.items()).extracting(ImportedItem::text).containsExactly("vu", "vu aussi", "vu encore");
        assertThat(told(text)).containsExactly("HIDDEN par le style", "HIDDEN par les lettres et le passage");
    }

    @Test
    void headsAndFeetAreToldOnceEach() {
        String section = "<w:sectPr><w:headerReference r:id=\"h\"/></w:sectPr>";
        ImportedText text = docx("<w:p><w:pPr>" + section + "</w:pPr>" + r("", "Un.") + "</w:p>" + p("Deux.") + section)
                .with("h", "header", "header1.xml", RawDocx.plain("w:hdr", p("En tête")))
                .with("f", "footer", "footer1.xml", RawDocx.plain("w:ftr", p("Au pied")))
                .read();
        assertThat(told(text)).containsExactly("PAGE_FURNITURE En tête", "PAGE_FURNITURE Au pied");
    }

    @Test
    void aTableOfContentsIsTold() {
        String field =
                "<w:p>" + fieldChar("begin") + "<w:r><w:instrText>TOC \\o</w:instrText></w:r>" + fieldChar("separate")
                        + r("", "Axe 1 … 2") + "</w:p><w:p>" + r("<w:b/>", "Mesure 1. Agir … 3") + "</w:p><w:p>"
                        + fieldChar("end")
                        + r("", "Après.") + "</w:p>";
        ImportedText text = docx(control(
                                "<w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj>",
                                p("Sommaire"))
                        + field + p("<w:pStyle w:val=\"TM2\"/>", "Mesure 2 … 4") + "<w:p><w:fldSimple w:instr=\"TOC\">"
                        + r("", "Tout … 1") + "</w:fldSimple></w:p>")
                .read();
        assertThat(text.items()).containsExactly(ImportedItem.paragraph("Après."));
        assertThat(told(text))
                .containsExactly(
                        "CONTENTS Sommaire",
                        "CONTENTS Axe 1 … 2",
                        "CONTENTS Mesure 1. Agir … 3",
                        "CONTENTS Mesure 2 … 4",
                        "CONTENTS Tout … 1");
    }

    @Test
    void aTableOfContentsWithoutAnEndDoesNotTakeTheText() {
        String field = "<w:p>" + fieldChar("begin") + "<w:r><w:instrText>TOC</w:instrText></w:r>"
                + fieldChar("separate") + r("", "Axe 1 … 2") + "</w:p>";
        assertThat(docx(field + p("<w:pStyle w:val=\"T1\"/>", "Axe 1") + p("Texte."))
                        .read()
                        .items())
                .extracting(ImportedItem::text)
                .containsExactly("Axe 1", "Texte.");
        String code =
                "<w:p>" + fieldChar("begin") + "<w:r><w:instrText>IF</w:instrText></w:r>" + r("", "code") + "</w:p>";
        ImportedText text = docx(code + p("Texte.")).read();
        assertThat(text.items()).containsExactly(ImportedItem.paragraph("Texte."));
        assertThat(told(text)).containsExactly("MARKUP code");
    }

    @Test
    void whatAFormAsksIsToldAndWhatWasChosenIsText() {
        String list = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:ddList><w:result w:val=\"1\"/>"
                + "<w:listEntry w:val=\"non\"/><w:listEntry w:val=\"oui\"/></w:ddList></w:ffData></w:fldChar></w:r>"
                + fieldChar("end") + "</w:p>";
        String ask = "<w:p>" + r("", "Nom : ") + fieldChar("begin")
                + "<w:r><w:instrText>MACROBUTTON NoMacro [votre nom]</w:instrText></w:r>" + fieldChar("end") + "</w:p>";
        ImportedText text = docx(control("<w:showingPlcHdr/>", p("Choisissez."))
                        + table(row(cell(p("a")), control("<w:showingPlcHdr/>", cell(p("Écrivez."))), cell(p("c"))))
                        + list
                        + ask)
                .read();
        assertThat(text.items()).extracting(ImportedItem::text).containsExactly("a", "c", "oui", "Nom :");
        assertThat(told(text)).containsExactly("PROMPT Choisissez.", "PROMPT Écrivez.", "PROMPT [votre nom]");
    }

    @Test
    void theSmallLettersOverAWordAreTold() {
        ImportedText text = docx("<w:p><w:r><w:ruby><w:rt>" + r("", "aide") + "</w:rt><w:rubyBase>" + r("", "mot")
                        + "</w:rubyBase></w:ruby></w:r></w:p>")
                .read();
        assertThat(text.items()).containsExactly(ImportedItem.paragraph("mot"));
        assertThat(told(text)).containsExactly("RUBY aide");
    }

    private static String drawing(String properties, String inside) {
        return "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"x\" " + properties + "/>" + inside
                + "</wp:inline></w:drawing></w:r>";
    }

    private static String fieldChar(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    }

    private static RawDocx docx(String body) {
        return new RawDocx(body).styles(STYLES);
    }

    private static List<String> leftOut(String body) {
        return told(docx(body + p("Fin.")).read());
    }

    private static List<String> told(ImportedText text) {
        return text.leftOut().stream()
                .map(piece -> piece.sort() + " " + piece.words())
                .toList();
    }
}
