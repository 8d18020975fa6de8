package fr.lignealigne.attachment.cleaning;

import static fr.lignealigne.attachment.cleaning.PicturesTest.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.attachment.FileKind;
import fr.lignealigne.attachment.RefusedFile.Reason;
import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.intake.Importing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Office files keep their words and lose who wrote them, on which machine; what runs or fetches is refused. */
class OfficeFilesTest {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    @Test
    void aTextLosesWhoWroteIt() throws IOException {
        Map<String, String> parts = Made.docxParts();
        parts.put(
                "word/document.xml",
                "<w:document " + W + "><w:body><w:p w:rsidR=\"00AB12CD\"><w:ins w:id=\"1\" w:author=\"Mme K.\""
                        + " w:date=\"2026-01-02T03:04:05Z\"><w:r><w:t xml:space=\"preserve\">Trois &amp; deux </w:t></w:r></w:ins>"
                        + "<!-- Mme K. --></w:p></w:body></w:document>");
        parts.put(
                "word/comments.xml",
                "<w:comments " + W
                        + "><w:comment w:id=\"1\" w:author=\"Mme K.\" w:initials=\"KK\"><w:p><w:r><w:t>À vérifier.</w:t>"
                        + "</w:r></w:p></w:comment></w:comments>");
        parts.put(
                "word/settings.xml",
                "<w:settings " + W
                        + "><w:attachedTemplate r:id=\"r9\" xmlns:r=\"http://r\"/><w:rsids><w:rsid w:val=\"00AB12CD\"/>"
                        + "</w:rsids></w:settings>");
        parts.put(
                "word/_rels/settings.xml.rels",
                Made.relationships(Made.external("attachedTemplate", "file:///C:/Users/MmeK/x.dotm")));
        parts.put("docProps/core.xml", "<p>Mme K.</p>");
        parts.put("docProps/app.xml", "<p>Association K</p>");
        parts.put("customXml/item1.xml", "<p>Mme K.</p>");
        parts.put("word/people.xml", "<p>mme.k@exemple.org</p>");
        parts.put(
                "_rels/.rels",
                Made.relationships(
                        "<Relationship Id=\"r1\" Type=\"" + Made.type("officeDocument")
                                + "\" Target=\"word/document.xml\"/><Relationship Id=\"r2\" Type=\"x\" Target=\"docProps/core.xml\"/>"));
        byte[] cleaned = Cleaning.of(FileKind.DOCX, Made.zip(parts));
        assertThat(Made.words(cleaned))
                .doesNotContain("Mme", "KK", "mme.k", "MmeK", "00AB12CD", "2026-01-02", "docProps", "Association K")
                .contains("w:author=\"Auteur\"", "À vérifier.", "xml:space=\"preserve\">Trois &amp; deux </w:t>");
        assertThat(Importing.read("x.docx", cleaned).items())
                .extracting(ImportedItem::text)
                .containsExactly("Trois & deux");
    }

    @Test
    void aSheetLosesItsAuthorsAndPaths() throws IOException {
        Map<String, String> parts = Made.xlsxParts();
        String main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        parts.put(
                "xl/workbook.xml",
                "<workbook " + main
                        + "><fileSharing userName=\"Mme K.\"/><absPath url=\"C:\\Users\\MmeK\\\"/><sheets/></workbook>");
        parts.put("xl/comments1.xml", "<comments " + main + "><authors><author>Mme K.</author></authors></comments>");
        parts.put(
                "xl/persons/person.xml",
                "<personList><person displayName=\"Mme K.\" userId=\"mme.k@exemple.org\" id=\"{1}\"/></personList>");
        parts.put("xl/tables/table1.xml", "<table " + main + " displayName=\"Places\" name=\"a&#10;b\"/>");
        byte[] cleaned = Cleaning.of(FileKind.XLSX, Made.zip(parts));
        assertThat(Made.words(cleaned))
                .doesNotContain("Mme", "mme.k")
                .contains("displayName=\"Places\"", "name=\"a&#10;b\"", "<author>Auteur</author>");
    }

    @Test
    void anOpenDocumentLosesWhoWroteIt() throws IOException {
        Map<String, String> parts = Made.odfParts(FileKind.ODT.mediaType());
        parts.put(
                "content.xml",
                Made.odfContent(
                        "<text:p><office:annotation><dc:creator>Mme K.</dc:creator><dc:date>2026-01-02T03:04:05</dc:date>"
                                + "<meta:creator-initials>KK</meta:creator-initials><text:p>À vérifier.</text:p></office:annotation>"
                                + "<text:span officeooo:rsid=\"00ab12cd\">Trois cents places.</text:span>"
                                + "<text:a xlink:href=\"../MmeK/x.odt\">ici</text:a></text:p>"));
        parts.put("meta.xml", "<p>Mme K.</p>");
        parts.put("settings.xml", "<p>Imprimante de Mme K.</p>");
        parts.put("Thumbnails/thumbnail.png", "Mme K.");
        parts.put("Versions/Version1", "Mme K.");
        byte[] cleaned = Cleaning.of(FileKind.ODT, Made.zip(parts));
        assertThat(Made.words(cleaned))
                .startsWith("mimetype")
                .doesNotContain("Mme", "KK", "00ab12cd", "2026-01-02", "meta.xml", "settings.xml")
                .contains("À vérifier.", "Trois cents places.", "about:blank");
        assertThat(Importing.read("x.odt", cleaned).items())
                .extracting(ImportedItem::text)
                .first()
                .asString()
                .contains("Trois cents places.");
    }

    @Test
    void photographsInsideLoseTheirPlace() throws IOException {
        byte[] photograph = Made.withSegments(Made.jpeg(), Made.exif(6));
        Map<String, byte[]> parts = new LinkedHashMap<>();
        Made.docxParts().forEach((name, part) -> parts.put(name, part.getBytes(StandardCharsets.UTF_8)));
        parts.put("word/media/image1.jpeg", photograph);
        byte[] cleaned = Cleaning.of(FileKind.DOCX, Made.zipped(parts));
        assertThat(new String(Made.unzipped(cleaned).get("word/media/image1.jpeg"), StandardCharsets.ISO_8859_1))
                .doesNotContain("GPS", "Exif");
        parts.put("word/media/image1.jpeg", new byte[] {'I', 'I', '*', 0, 8, 0, 0, 0});
        assertRefused(Reason.PICTURE_INSIDE, FileKind.DOCX, Made.zipped(parts));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "word/vbaProject.bin | x | MACROS",
                "word/activeX/activeX1.xml | <x/> | MACROS",
                "customUI/customUI14.xml | <x/> | MACROS",
                "word/embeddings/oleObject1.bin | x | FILES_INSIDE",
                "word/webextensions/taskpanes.xml | <x/> | FETCHES",
                "word/media/../../x.xml | <x/> | DAMAGED",
                "/etc/passwd | x | DAMAGED",
                "word/styles.xml | <!DOCTYPE x [<!ENTITY e 'x'>]><x>&e;</x> | DAMAGED",
                "word/styles.xml | <x | DAMAGED",
                "word/header1.xml | <w:hdr xmlns:w='w'><w:instrText>DD</w:instrText><w:instrText>EAUTO c:\\\\x</w:instrText></w:hdr> | ACTIVE",
                "word/footer.bin | <w:ftr xmlns:w='w'><w:fldSimple w:instr='DDE cmd x'/></w:ftr> | ACTIVE",
                "Word/Document.xml | <x/> | DAMAGED"
            })
    void whatATextMustNotHold(String name, String content, Reason reason) {
        Map<String, String> parts = Made.docxParts();
        parts.put(name, content);
        assertRefused(reason, FileKind.DOCX, Made.zip(parts));
    }

    @ParameterizedTest
    @CsvSource({"image, https://exemple.org/pixel.png", "subDocument, file:///x", "frame, https://exemple.org"})
    void whatATextFetchesByItself(String type, String target) {
        Map<String, String> parts = Made.docxParts();
        parts.put("word/_rels/document.xml.rels", Made.relationships(Made.external(type, target)));
        assertRefused(Reason.FETCHES, FileKind.DOCX, Made.zip(parts));
    }

    @ParameterizedTest
    @CsvSource({"aFChunk, FILES_INSIDE", "oleObject, FILES_INSIDE", "control, MACROS"})
    void whatALinkBringsInWhateverItsPartIsCalled(String type, Reason reason) {
        Map<String, String> parts = Made.docxParts();
        parts.put("word/media/image1.png", "x");
        parts.put("word/_rels/document.xml.rels", Made.rels(type, "media/image1.png"));
        assertRefused(reason, FileKind.DOCX, Made.zip(parts));
    }

    @Test
    void theSheetOfAChartIsCleanedAndAnyOtherFileRefused() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        Made.docxParts().forEach((name, part) -> parts.put(name, part.getBytes(StandardCharsets.UTF_8)));
        Map<String, String> sheet = Made.xlsxParts();
        sheet.put("docProps/core.xml", "<p>Mme K.</p>");
        parts.put("word/embeddings/Sheet1.xlsx", Made.zip(sheet));
        byte[] cleaned = Cleaning.of(FileKind.DOCX, Made.zipped(parts));
        assertThat(Made.words(Made.unzipped(cleaned).get("word/embeddings/Sheet1.xlsx")))
                .contains("workbook")
                .doesNotContain("Mme K.");
        parts.put("word/stuff/x.bin", Made.zip(Made.docxParts()));
        assertRefused(Reason.FILES_INSIDE, FileKind.DOCX, Made.zipped(parts));
    }

    @Test
    void linksThatPeopleFollowStayAndPathsGo() throws IOException {
        Map<String, String> parts = Made.docxParts();
        parts.put(
                "word/_rels/document.xml.rels",
                Made.relationships(Made.external("hyperlink", "https://exemple.org/a?b=1&amp;c=2")
                        + Made.external("hyperlink", "file:///C:/Users/MmeK/x.docx")
                                .replace("r9", "r8")));
        assertThat(Made.words(Cleaning.of(FileKind.DOCX, Made.zip(parts))))
                .contains("https://exemple.org/a?b=1&amp;c=2", "about:blank")
                .doesNotContain("MmeK");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/vnd.ms-word.document.macroEnabled.main+xml",
                "application/vnd.ms-office.vbaProject",
                "application/vnd.ms-excel.macrosheet+xml"
            })
    void aTypeThatAnnouncesMacros(String type) {
        Map<String, String> parts = Made.docxParts();
        parts.computeIfPresent(
                "[Content_Types].xml",
                (name, types) ->
                        types.replace("</Types>", "<Default Extension=\"bin\" ContentType=\"" + type + "\"/></Types>"));
        assertRefused(Reason.MACROS, FileKind.DOCX, Made.zip(parts));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<f>cmd|'/c calc'!A0</f>", "<f>WEBSERVICE(&quot;https://exemple.org&quot;)</f>"})
    void formulasThatRunSomething(String formula) {
        Map<String, String> parts = Made.xlsxParts();
        parts.put("xl/worksheets/sheet1.xml", "<worksheet>" + formula + "</worksheet>");
        assertRefused(Reason.ACTIVE, FileKind.XLSX, Made.zip(parts));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/externalLinks/externalLink1.xml", "xl/connections.xml"})
    void sheetsThatFetch(String name) {
        Map<String, String> parts = Made.xlsxParts();
        parts.put(name, "<x/>");
        assertRefused(Reason.FETCHES, FileKind.XLSX, Made.zip(parts));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<office:scripts><office:script script:language='x'/></office:scripts> | MACROS",
                "<office:event-listeners><script:event-listener/></office:event-listeners> | MACROS",
                "<text:a xlink:href='vnd.sun.star.script:x'>x</text:a> | MACROS",
                "<draw:image xlink:href='https://exemple.org/pixel.png'/> | FETCHES",
                "<draw:object xlink:href='../x.ods'/> | FETCHES",
                "<table:table-source xlink:href='x.ods'/> | FETCHES",
                "<text:dde-connection-decl/> | FETCHES",
                "<table:table-cell table:formula='of:=DDE(&quot;soffice&quot;;&quot;x&quot;)'/> | ACTIVE"
            })
    void whatAnOpenDocumentMustNotHold(String body, Reason reason) {
        Map<String, String> parts = Made.odfParts(FileKind.ODS.mediaType());
        parts.put("content.xml", Made.odfContent(body));
        assertRefused(reason, FileKind.ODS, Made.zip(parts));
    }

    @ParameterizedTest
    @CsvSource({"Basic/Standard/Module1.xml, MACROS", "Scripts/python/x.py, MACROS", "Object 1, FILES_INSIDE"})
    void partsAnOpenDocumentMustNotHold(String name, Reason reason) {
        Map<String, String> parts = Made.odfParts(FileKind.ODT.mediaType());
        parts.put(name, "x");
        assertRefused(reason, FileKind.ODT, Made.zip(parts));
    }

    @Test
    void whatIsBehindAPasswordIsRefused() {
        byte[] compound = Made.joined(
                new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1},
                new byte[600]);
        assertRefused(Reason.PROTECTED, FileKind.DOCX, compound);
        assertRefused(Reason.PROTECTED, FileKind.XLSX, compound);
        Map<String, String> parts = Made.odfParts(FileKind.ODT.mediaType());
        parts.computeIfPresent(
                "META-INF/manifest.xml",
                (name, manifest) ->
                        manifest.replace("</manifest:manifest>", "<manifest:encryption-data/></manifest:manifest>"));
        assertRefused(Reason.PROTECTED, FileKind.ODT, Made.zip(parts));
    }

    @Test
    void aZipThatUnpacksToFarMoreIsABomb() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        Made.docxParts().forEach((name, part) -> parts.put(name, part.getBytes(StandardCharsets.UTF_8)));
        parts.put("word/media/image1.bin", new byte[120 << 20]);
        assertRefused(Reason.BOMB, FileKind.DOCX, Made.zipped(parts));
    }

    @Test
    void aZipThatUnpacksToMoreThanItSaysIsABomb() {
        byte[] docx = Made.zip(Made.docxParts());
        // The size of the last part in the directory: 24 bytes into its entry (APPNOTE 4.3.12).
        String bytes = new String(docx, StandardCharsets.ISO_8859_1);
        docx[bytes.lastIndexOf("PK\1\2") + 24] = 7;
        docx[bytes.lastIndexOf("PK\1\2") + 25] = 0;
        assertRefused(Reason.BOMB, FileKind.DOCX, docx);
    }
}
