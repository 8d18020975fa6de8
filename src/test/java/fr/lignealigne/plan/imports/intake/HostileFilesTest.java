package fr.lignealigne.plan.imports.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.UnreadableFile;
import fr.lignealigne.plan.imports.UnreadableFile.Reason;
import fr.lignealigne.plan.imports.docx.RawDocx;
import fr.lignealigne.plan.imports.odt.OdtFile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files that mean harm, or that somebody sent without looking. */
@Timeout(30)
class HostileFilesTest {

    private static final List<ImportedItem> ITEMS = List.of(ImportedItem.paragraph("Un paragraphe."));
    private static final byte[] OLE2 = {
        (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };

    @Test
    void anEmptyFile() {
        assertThat(refusal("plan.docx", new byte[0])).isEqualTo(Reason.EMPTY);
    }

    @Test
    void aFileOfTwentyOneMebibytes() {
        assertThat(refusal("plan.txt", new byte[21 << 20])).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void anUnknownExtension() {
        assertThat(refusal("plan.exe", Zip.bytes("Un plan."))).isEqualTo(Reason.UNKNOWN_FORMAT);
        assertThat(refusal("plan", Zip.bytes("Un plan."))).isEqualTo(Reason.UNKNOWN_FORMAT);
    }

    @Test
    void aDocxCutShort() {
        byte[] docx = PlanFiles.docx(ITEMS);
        assertThat(refusal("plan.docx", Arrays.copyOf(docx, docx.length / 2))).isEqualTo(Reason.CORRUPT);
    }

    @Test
    void aPdfCutShort() {
        byte[] pdf = PlanFiles.pdf(ITEMS);
        assertThat(refusal("plan.pdf", Arrays.copyOf(pdf, 40))).isEqualTo(Reason.CORRUPT);
    }

    @Test
    void oneFormatUnderTheNameOfAnother() {
        assertThat(refusal("plan.pdf", PlanFiles.docx(ITEMS))).isEqualTo(Reason.NOT_WHAT_IT_SAYS);
        assertThat(refusal("plan.docx", PlanFiles.odt(ITEMS))).isEqualTo(Reason.NOT_WHAT_IT_SAYS);
        assertThat(refusal("plan.txt", PlanFiles.pdf(ITEMS))).isEqualTo(Reason.NOT_WHAT_IT_SAYS);
        assertThat(refusal("plan.docx", Zip.bytes("Un texte."))).isEqualTo(Reason.NOT_WHAT_IT_SAYS);
    }

    @Test
    void aZipThatIsNoDocument() {
        assertThat(refusal("plan.odt", Zip.of(Map.of("photo.jpg", new byte[10]))))
                .isEqualTo(Reason.UNKNOWN_FORMAT);
    }

    @Test
    void anOldWordFile() {
        assertThat(refusal("plan.docx", Arrays.copyOf(OLE2, 2048))).isEqualTo(Reason.UNKNOWN_FORMAT);
    }

    @Test
    void anEncryptedDocx() {
        var file = new ByteArrayOutputStream();
        file.writeBytes(OLE2);
        file.writeBytes(new byte[512]);
        file.writeBytes("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
        assertThat(refusal("plan.docx", file.toByteArray())).isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void anEncryptedOdt() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("mimetype", Zip.bytes(OdtFile.MIMETYPE));
        parts.put("content.xml", new byte[] {1, 2, 3});
        parts.put(
                "META-INF/manifest.xml", Zip.bytes("<manifest><file-entry><encryption-data/></file-entry></manifest>"));
        assertThat(refusal("plan.odt", Zip.of(parts))).isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void anEncryptedPdf() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            pdf.save(file);
        }
        assertThat(refusal("plan.pdf", file.toByteArray())).isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void aScannedPdf() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var pdf = new PDDocument()) {
            var page = new PDPage();
            pdf.addPage(page);
            var scan = LosslessFactory.createFromImage(pdf, new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY));
            try (var content = new PDPageContentStream(pdf, page)) {
                content.drawImage(scan, 0, 0);
            }
            pdf.save(file);
        }
        assertThat(refusal("plan.pdf", file.toByteArray())).isEqualTo(Reason.NO_TEXT);
    }

    @Test
    void aPdfBomb() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var pdf = new PDDocument()) {
            var page = new PDPage();
            pdf.addPage(page);
            var stream = new PDStream(pdf);
            try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                byte[] spaces = new byte[1 << 20];
                Arrays.fill(spaces, (byte) ' ');
                for (int i = 0; i < 220; i++) {
                    out.write(spaces);
                }
            }
            page.setContents(stream);
            pdf.save(file);
        }
        assertThat(refusal("plan.pdf", file.toByteArray())).isEqualTo(Reason.BOMB);
    }

    @Test
    void aZipBomb() {
        var parts = new LinkedHashMap<>(OdtFile.parts("<a/>"));
        parts.put("Pictures/0.bmp", new byte[64 << 20]);
        assertThat(refusal("plan.odt", Zip.of(parts))).isEqualTo(Reason.BOMB);
    }

    @Test
    void entriesStoredAsTheyAreAreNoHarm() {
        byte[] docx = Zip.streamed(new RawDocx(RawDocx.p("Un texte.")).parts());
        assertThat(Importing.read("plan.docx", docx).items()).containsExactly(ImportedItem.paragraph("Un texte."));
    }

    @Test
    void anEntryThatIsNotWhatItsSumSays() {
        byte[] docx = Zip.streamed(new RawDocx(RawDocx.p("Un texte.")).parts());
        byte[] changed = new String(docx, StandardCharsets.ISO_8859_1)
                .replace("Un texte", "Un autre")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(refusal("plan.docx", changed)).isEqualTo(Reason.CORRUPT);
    }

    @Test
    void anyByteOfADocxChanged() {
        byte[] docx = new RawDocx(RawDocx.p("Un texte.")).bytes();
        var random = new Random(11);
        for (int i = 0; i < 600; i++) {
            byte[] changed = docx.clone();
            changed[random.nextInt(docx.length)] = (byte) random.nextInt();
            try {
                assertThat(Importing.read("plan.docx", changed).items()).isNotEmpty();
            } catch (UnreadableFile refused) {
                assertThat(refused.reason()).isNotNull();
            }
        }
    }

    @Test
    void paragraphsWithoutEndAndWithoutWords() {
        var parts = new RawDocx("<w:p/>".repeat(1_100_000) + RawDocx.p("Fin.")).parts();
        byte[] noise = new byte[200_000];
        new Random(3).nextBytes(noise);
        parts.put("word/noise.bin", noise);
        assertThat(refusal("plan.docx", Zip.of(parts))).isEqualTo(Reason.TOO_LONG);
    }

    @Test
    void aTableWithoutEndInADocx() {
        var parts = new RawDocx("<w:tbl>" + "<w:tr><w:tc/></w:tr>".repeat(1_200_000) + "</w:tbl>").parts();
        byte[] noise = new byte[300_000];
        new Random(3).nextBytes(noise);
        parts.put("word/noise.bin", noise);
        assertThat(refusal("plan.docx", Zip.of(parts))).isEqualTo(Reason.TOO_LONG);
    }

    @Test
    void stylesNotesAndNumbersOfADocxThatLeadInCircles() {
        byte[] docx = new RawDocx("<w:p><w:pPr><w:pStyle w:val=\"a\"/></w:pPr>" + RawDocx.r("", "Un.")
                        + "<w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>")
                .styles("<w:style w:styleId=\"a\"><w:basedOn w:val=\"b\"/></w:style>"
                        + "<w:style w:styleId=\"b\"><w:basedOn w:val=\"a\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr>"
                        + "</w:pPr></w:style>")
                .numbering("<w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"b\"/></w:abstractNum>"
                        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>")
                .with(
                        "footnotes",
                        "footnotes",
                        "<w:footnote w:id=\"1\"><w:p><w:r><w:footnoteReference w:id=\"1\"/></w:r>"
                                + RawDocx.r("", "Une note.") + "</w:p></w:footnote>")
                .bytes();
        assertThat(Importing.read("plan.docx", docx).items())
                .extracting(ImportedItem::text)
                .containsExactly("Un.¹", "Une note.");
    }

    @Test
    void aZipOfTooManyEntries() {
        var parts = new LinkedHashMap<>(OdtFile.parts("<a/>"));
        for (int i = 0; i < 6000; i++) {
            parts.put("Pictures/" + i, new byte[0]);
        }
        assertThat(refusal("plan.odt", Zip.of(parts))).isEqualTo(Reason.BOMB);
    }

    @Test
    void anEntryThatClimbsOutOfItsArchive() {
        for (String name : List.of("../../etc/cron.d/plan", "/etc/passwd", "..\\plan.xml", "C:plan.xml")) {
            var parts = new LinkedHashMap<>(OdtFile.parts("<a/>"));
            parts.put(name, new byte[1]);
            assertThat(refusal("plan.odt", Zip.of(parts))).as(name).isEqualTo(Reason.CORRUPT);
        }
    }

    @Test
    void anEntityThatReadsAFile() {
        String content = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>";
        assertThat(refusal("plan.odt", Zip.of(OdtFile.parts(content)))).isEqualTo(Reason.CORRUPT);
    }

    @Test
    void aDocumentTypeInADocx() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", Zip.bytes("<Types/>"));
        parts.put("word/document.xml", Zip.bytes("<!DOCTYPE d SYSTEM \"http://example.org/d.dtd\"><d/>"));
        assertThat(refusal("plan.docx", Zip.of(parts))).isEqualTo(Reason.CORRUPT);
    }

    @Test
    void listsNestedWithoutEnd() {
        int deep = 100_000;
        String odt = "<text:list><text:list-item>".repeat(deep) + "</text:list-item></text:list>".repeat(deep);
        assertThat(refusal("plan.odt", OdtFile.withBody(odt))).isEqualTo(Reason.BOMB);
        assertThat(refusal("plan.md", Zip.bytes("- ".repeat(1_000_000) + "fin")))
                .isEqualTo(Reason.BOMB);
        assertThat(refusal("plan.md", Zip.bytes("> ".repeat(1_000_000) + "fin")))
                .isEqualTo(Reason.BOMB);
    }

    @Test
    void aMillionItems() {
        assertThat(refusal("plan.md", Zip.bytes("- a\n".repeat(60_000)))).isEqualTo(Reason.TOO_LONG);
    }

    @Test
    void bytesThatAreNoText() {
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);
        assertThat(refusal("plan.txt", noise)).isEqualTo(Reason.NOT_WHAT_IT_SAYS);
    }

    @Test
    void encodingsThatCouldOnlyBeGuessed() {
        for (String encoding : List.of("x-MacRoman", "IBM850")) {
            byte[] old = "L'égalité réelle à l'école".getBytes(Charset.forName(encoding));
            assertThat(refusal("plan.txt", old)).isEqualTo(Reason.WRONG_ENCODING);
            assertThat(refusal("plan.md", old)).isEqualTo(Reason.WRONG_ENCODING);
        }
    }

    @Test
    void utf8ThatIsDamagedIsNotTakenForAnotherEncoding() {
        byte[] damaged = "L'égalité réelle à l'école".getBytes(StandardCharsets.UTF_8);
        damaged[3] = 'x';
        assertThat(refusal("plan.txt", damaged)).isEqualTo(Reason.WRONG_ENCODING);
    }

    @Test
    void endlessRunsOfOneCharacterAreReadAllTheSame() {
        for (String run : List.of("\u00a0", ")", "a", "-", "1.", " ", "(", "_")) {
            byte[] text = Zip.bytes("Un texte " + run.repeat(1_000_000) + " -\nsuite" + run.repeat(100_000) + ":");
            assertThat(Importing.read("plan.txt", text).items()).as(run).isNotEmpty();
        }
    }

    @Test
    void nothingButSpaces() {
        assertThat(refusal("plan.txt", Zip.bytes(" \n\t\n"))).isEqualTo(Reason.NO_TEXT);
    }

    @Test
    void anOddNameOnlyGivesAnOddTitle() {
        assertThat(Importing.read("../\u202etxt.nalp\u0000 خطة.md", Zip.bytes("Un plan."))
                        .title())
                .isEqualTo("txt.nalp خطة");
    }

    private static Reason refusal(String name, byte[] content) {
        return catchThrowableOfType(UnreadableFile.class, () -> Importing.read(name, content))
                .reason();
    }
}
