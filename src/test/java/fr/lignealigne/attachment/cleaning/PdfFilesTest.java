package fr.lignealigne.attachment.cleaning;

import static fr.lignealigne.attachment.cleaning.PicturesTest.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.attachment.FileKind;
import fr.lignealigne.attachment.RefusedFile.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** PDF files keep their pages and lose who made them; what runs, sends or brings files along is refused. */
class PdfFilesTest {

    @Test
    void aPdfLosesWhoMadeIt() throws IOException {
        byte[] made;
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText("Trois cents places.");
                content.endText();
                content.drawImage(
                        JPEGFactory.createFromByteArray(document, Made.withSegments(Made.jpeg(), Made.exif(1))),
                        50,
                        50);
            }
            document.getDocumentInformation().setAuthor("Mme K.");
            document.getDocumentInformation().setProducer("Poste de Mme K.");
            document.getDocumentCatalog()
                    .setMetadata(new PDMetadata(
                            document, new ByteArrayInputStream("<x>Mme K.</x>".getBytes(StandardCharsets.UTF_8))));
            page.getCOSObject().setItem(COSName.getPDFName("PieceInfo"), new COSString("Mme K."));
            page.getCOSObject().setItem(COSName.getPDFName("Thumb"), new COSString("Mme K."));
            var note = new PDAnnotationText();
            note.setTitlePopup("Mme K.");
            note.setContents("À vérifier.");
            page.getAnnotations().add(note);
            made = Made.saved(document);
        }
        byte[] cleaned = Cleaning.of(FileKind.PDF, made);
        try (PDDocument document = Loader.loadPDF(cleaned)) {
            assertThat(new PDFTextStripper().getText(document)).contains("Trois cents places.");
            assertThat(document.getDocumentInformation().getMetadataKeys()).isEmpty();
            assertThat(document.getPage(0).getAnnotations().getFirst().getContents())
                    .isEqualTo("À vérifier.");
            assertThat(whole(document)).doesNotContain("Mme K.", "GPS", "Exif");
        }
    }

    /** Every object in clear, its streams unpacked. */
    private static String whole(PDDocument document) throws IOException {
        var all = new StringBuilder();
        for (var key : document.getDocument().getXrefTable().keySet()) {
            COSBase object = document.getDocument().getObjectFromPool(key).getObject();
            all.append(object);
            if (object instanceof COSStream stream) {
                try (var raw = stream.createRawInputStream()) {
                    all.append(new String(raw.readAllBytes(), StandardCharsets.ISO_8859_1));
                }
            }
        }
        return all.toString();
    }

    @Test
    void whatAnEarlierStateHeldIsGone() throws IOException {
        byte[] first;
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.getDocumentCatalog()
                    .getCOSObject()
                    .setItem(COSName.getPDFName("Lang"), new COSString("fr Mme K."));
            first = Made.saved(document);
        }
        var second = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(first)) {
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            catalog.setItem(COSName.getPDFName("Lang"), new COSString("fr"));
            catalog.setNeedToBeUpdated(true);
            document.saveIncremental(second);
        }
        try (PDDocument document = Loader.loadPDF(Cleaning.of(FileKind.PDF, second.toByteArray()))) {
            assertThat(whole(document)).contains("fr").doesNotContain("Mme K.");
        }
    }

    static Stream<Arguments> hazards() {
        return Stream.of(
                hazard(
                        Reason.ACTIVE,
                        "OpenAction",
                        Map.of("S", COSName.getPDFName("JavaScript"), "JS", new COSString("x"))),
                hazard(
                        Reason.ACTIVE,
                        "OpenAction",
                        Map.of("S", COSName.getPDFName("Launch"), "F", new COSString("calc.exe"))),
                hazard(Reason.ACTIVE, "AA", Map.of("O", action("SubmitForm"))),
                hazard(Reason.ACTIVE, "Names", Map.of("JavaScript", action("JavaScript"))),
                hazard(Reason.ACTIVE, "AcroForm", Map.of("XFA", new COSString("x"))),
                hazard(Reason.ACTIVE, "OpenAction", Map.of("S", COSName.getPDFName("GoToE"))),
                hazard(Reason.FETCHES, "OpenAction", Map.of("S", COSName.getPDFName("GoToR"))),
                hazard(Reason.FILES_INSIDE, "Names", Map.of("EmbeddedFiles", new COSDictionary())),
                hazard(
                        Reason.FILES_INSIDE,
                        "AF",
                        Map.of("Type", COSName.getPDFName("Filespec"), "EF", new COSDictionary())),
                hazard(Reason.FILES_INSIDE, "Collection", Map.of("Type", COSName.getPDFName("Collection"))));
    }

    private static Arguments hazard(Reason reason, String key, Map<String, COSBase> entries) {
        Consumer<PDDocument> put = document ->
                document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName(key), dictionary(entries));
        return Arguments.of(reason, key + entries.keySet(), put);
    }

    private static COSDictionary action(String name) {
        return dictionary(Map.of("S", COSName.getPDFName(name)));
    }

    private static COSDictionary dictionary(Map<String, COSBase> entries) {
        var dictionary = new COSDictionary();
        entries.forEach((key, value) -> dictionary.setItem(COSName.getPDFName(key), value));
        return dictionary;
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("hazards")
    void whatAPdfMustNotHold(Reason reason, String what, Consumer<PDDocument> put) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            put.accept(document);
            assertRefused(reason, FileKind.PDF, Made.saved(document));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mot de passe"})
    void whatIsProtectedIsRefused(String password) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("propriétaire", password, new AccessPermission()));
            assertRefused(Reason.PROTECTED, FileKind.PDF, Made.saved(document));
        }
    }

    @Test
    void aLinkToTheWebStaysAndAPathGoes() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            COSDictionary link = action("URI");
            link.setItem(COSName.getPDFName("URI"), new COSString("https://exemple.org"));
            document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("OpenAction"), link);
            COSDictionary path = action("URI");
            path.setItem(COSName.getPDFName("URI"), new COSString("file:///C:/Users/MmeK/x.pdf"));
            document.getPage(0).getCOSObject().setItem(COSName.getPDFName("A"), path);
            try (PDDocument cleaned = Loader.loadPDF(Cleaning.of(FileKind.PDF, Made.saved(document)))) {
                assertThat(whole(cleaned)).contains("https://exemple.org").doesNotContain("MmeK");
            }
        }
    }
}
