package fr.lignealigne.plan.imports.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.UnreadableFile;
import fr.lignealigne.plan.imports.UnreadableFile.Reason;
import fr.lignealigne.plan.imports.intake.Importing;
import fr.lignealigne.plan.imports.intake.PlanFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PDFs that mean harm, and honest ones that look like it. */
@Timeout(20)
class HostilePdfTest {

    private static final COSName FORM = COSName.getPDFName("F");

    @Test
    void whoMayNotCopyMayStillRead() throws IOException {
        byte[] pdf = written((document, page) -> {
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                content.newLineAtOffset(72, 700);
                content.showText("Un paragraphe.");
                content.endText();
            }
            var rights = new AccessPermission();
            rights.setCanExtractContent(false);
            document.protect(new StandardProtectionPolicy("owner", "", rights));
        });
        assertThat(Importing.read("plan.pdf", pdf).items())
                .extracting(ImportedItem::text)
                .containsExactly("Un paragraphe.");
    }

    @Test
    void aFileCutAnywhereIsDamagedAndNoScan() {
        byte[] pdf = PlanFiles.pdf(List.of(ImportedItem.paragraph("Un paragraphe."), ImportedItem.paragraph("Fin.")));
        for (double share = 0.1; share < 0.99; share += 0.08) {
            byte[] cut = Arrays.copyOf(pdf, (int) (share * pdf.length));
            assertThat(refusal(cut)).as("%.0f %%", 100 * share).isEqualTo(Reason.CORRUPT);
        }
    }

    @Test
    void spacesAfterTheEndOfAFileAreNoHarm() {
        byte[] pdf = PdfFile.withoutHeader(List.of(ImportedItem.paragraph("Un paragraphe.")));
        byte[] longer = Arrays.copyOf(pdf, pdf.length + 10_000);
        assertThat(Importing.read("plan.pdf", longer).items()).singleElement();
    }

    @Test
    void aPageWhoseTextIsMissingIsDamaged() throws IOException {
        byte[] pdf = written((document, page) -> page.getCOSObject().setItem(COSName.CONTENTS, COSNull.NULL));
        String text = new String(pdf, StandardCharsets.ISO_8859_1).replace("/Contents null", "/Contents 99 0 R");
        assertThat(text).contains("/Contents 99 0 R");
        assertThat(refusal(text.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(Reason.CORRUPT);
    }

    @Test
    void lettersWithoutAMapAreNoText() throws IOException {
        byte[] pdf = written((document, page) -> {
            var font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            var names = new COSArray();
            names.add(COSInteger.get(33));
            for (int i = 33; i < 127; i++) {
                names.add(COSName.getPDFName("glyph" + i));
            }
            var encoding = new COSDictionary();
            encoding.setItem(COSName.TYPE, COSName.ENCODING);
            encoding.setItem(COSName.DIFFERENCES, names);
            font.getCOSObject().setItem(COSName.ENCODING, encoding);
            var resources = new PDResources();
            resources.put(FORM, font);
            page.setResources(resources);
            page.setContents(stream(document, "BT /F 11 Tf 72 700 Td (Xq yiprvteqi uyi upw) Tj ET", List.of()));
        });
        assertThat(refusal(pdf)).isEqualTo(Reason.UNKNOWN_LETTERS);
    }

    @Test
    void aFormThatDrawsItself() throws IOException {
        assertThat(refusal(drawing((document, form) -> {
                    form.getResources().put(FORM, form);
                    return form;
                })))
                .isEqualTo(Reason.BOMB);
    }

    @Test
    void twoFormsThatDrawEachOther() throws IOException {
        assertThat(refusal(drawing((document, form) -> {
                    PDFormXObject other = form(document);
                    other.getResources().put(FORM, form);
                    form.getResources().put(FORM, other);
                    return form;
                })))
                .isEqualTo(Reason.BOMB);
    }

    @ParameterizedTest
    @ValueSource(ints = {24, 60})
    void formsThatEachDrawTheNextTwice(int deep) throws IOException {
        assertThat(refusal(drawing((document, form) -> {
                    PDFormXObject outer = form;
                    for (int i = 0; i < deep; i++) {
                        PDFormXObject next = form(document);
                        next.getResources().put(FORM, outer);
                        outer = next;
                    }
                    return outer;
                })))
                .isEqualTo(Reason.BOMB);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FlateDecode RunLengthDecode", "ASCIIHexDecode FlateDecode RunLengthDecode", "Fl RL"})
    void aChainOfFiltersThatInflatesWithoutEnd(String chain) throws IOException {
        List<String> filters = List.of(chain.split(" "));
        byte[] pdf = written((document, page) -> page.setContents(packed(document, filters)));
        assertThat(pdf.length).isLessThan(1 << 20);
        assertThat(refusal(pdf)).isEqualTo(Reason.BOMB);
    }

    @Test
    void aChainWhoseNamesAreWrittenOtherwise() throws IOException {
        byte[] pdf = written(
                (document, page) -> page.setContents(packed(document, List.of("FlateDecode", "RunLengthDecode"))));
        String text = new String(pdf, StandardCharsets.ISO_8859_1)
                .replace("/FlateDecode", "/#46lateDecode")
                .replace("/RunLengthDecode", "/#52unLengthDecode");
        assertThat(refusal(text.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(Reason.BOMB);
    }

    @Test
    void eightyPagesAreReadInTime() {
        var paper = new PdfPaper();
        for (int page = 0; page < 80; page++) {
            double y = 60;
            for (int line = 0; line < 50; line++) {
                paper.at(60, y, "Ligne " + line + " de la page " + page + ", qui dit une chose et son contraire.");
                y += PdfPaper.STEP;
            }
            paper.line(60, 720, 540, 720);
            if (page < 79) {
                paper.nextPage();
            }
        }
        assertThat(paper.read().items()).isNotEmpty();
    }

    @Test
    void aPageOfManyWordsAndLinesIsReadInTime() {
        var paper = new PdfPaper();
        paper.letters(PdfPaper.PLAIN, 2);
        for (int word = 0; word < 15_000; word++) {
            paper.at(20 + word % 200 * 2.7, 20 + word / 200 * 3.9, "a");
            if (word % 30 == 0) {
                paper.line(20 + word % 200 * 2.7, 20, 20 + word % 200 * 2.7, 800);
                paper.line(20, 20 + word / 200 * 3.9, 560, 20 + word / 200 * 3.9);
            }
        }
        assertThat(paper.read().items()).isNotEmpty();
    }

    private interface Writing {
        void on(PDDocument document, PDPage page) throws IOException;
    }

    private interface Drawing {
        PDFormXObject around(PDDocument document, PDFormXObject form) throws IOException;
    }

    private static byte[] drawing(Drawing drawing) throws IOException {
        return written((document, page) -> {
            var resources = new PDResources();
            resources.put(FORM, drawing.around(document, form(document)));
            page.setResources(resources);
            page.setContents(stream(document, "/F Do", List.of()));
        });
    }

    private static PDFormXObject form(PDDocument document) throws IOException {
        var form = new PDFormXObject(stream(document, "/F Do /F Do", List.of()));
        form.setResources(new PDResources());
        form.setBBox(new PDRectangle(1, 1));
        return form;
    }

    private static byte[] written(Writing writing) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            writing.on(document, page);
            document.save(file, CompressParameters.NO_COMPRESSION);
        }
        return file.toByteArray();
    }

    /** Spaces without end, through the outermost filter as Flate packs them. */
    private static PDStream packed(PDDocument document, List<String> filters) throws IOException {
        byte[] inner = new byte[8 << 20];
        for (int i = 0; i < inner.length; i += 2) {
            inner[i] = (byte) 129; // one byte 128 times
            inner[i + 1] = ' ';
        }
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed)) {
            out.write(inner);
        }
        byte[] bytes = packed.toByteArray();
        if (filters.getFirst().startsWith("ASCIIHex")) {
            bytes = (HexFormat.of().formatHex(bytes) + ">").getBytes(StandardCharsets.US_ASCII);
        }
        return raw(document, bytes, filters);
    }

    private static PDStream stream(PDDocument document, String content, List<String> filters) throws IOException {
        return raw(document, content.getBytes(StandardCharsets.ISO_8859_1), filters);
    }

    private static PDStream raw(PDDocument document, byte[] bytes, List<String> filters) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (var out = stream.createRawOutputStream()) {
            out.write(bytes);
        }
        if (!filters.isEmpty()) {
            COSBase[] names = filters.stream().map(COSName::getPDFName).toArray(COSBase[]::new);
            stream.setItem(COSName.FILTER, new COSArray(List.of(names)));
        }
        return new PDStream(stream);
    }

    private static Reason refusal(byte[] pdf) {
        return catchThrowableOfType(UnreadableFile.class, () -> Importing.read("plan.pdf", pdf))
                .reason();
    }
}
