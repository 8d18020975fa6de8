package fr.lignealigne.contribution;

import static fr.lignealigne.support.Refusals.assertNotAllowed;
import static fr.lignealigne.support.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.attachment.Attachments;
import fr.lignealigne.attachment.StoredFile;
import fr.lignealigne.attachment.cleaning.Made;
import fr.lignealigne.contribution.HandingIn.HandedIn;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.docx.DocxFile;
import fr.lignealigne.plan.imports.intake.Zip;
import fr.lignealigne.plan.imports.odt.OdtFile;
import fr.lignealigne.plan.imports.pdf.PdfFile;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.support.PortalTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Letters as people send them, through the processes that check, clean and read them; what is refused, and how. */
@PortalTest
class HandingInModuleTest {

    private static final List<ImportedItem> LETTER = List.of(
            ImportedItem.paragraph("Madame la Ministre, nous demandons un hébergement ouvert à toutes les victimes."),
            ImportedItem.paragraph("Le financement doit être inscrit sur trois ans dans la loi de finances."));

    @Autowired
    HandingIn handingIn;

    @Autowired
    EarlierContributions contributions;

    @Autowired
    Attachments attachments;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    People people;

    PlanVersionId version;
    Viewer viewer;

    @BeforeEach
    void anAssociation() {
        version = scenes.openVersion();
        viewer = people.leadOfAMember().viewer();
    }

    private HandedIn handIn(String name, byte[] file) throws IOException {
        return handingIn.handIn(viewer, version, name, new ByteArrayInputStream(file));
    }

    @Test
    void wordOpenDocumentAndPdfAreReadAndKept() throws IOException {
        for (String name : List.of("lettre.docx", "Lettre.ODT", "lettre.pdf")) {
            byte[] file = name.endsWith("docx")
                    ? DocxFile.of(LETTER)
                    : name.endsWith("pdf") ? PdfFile.of(LETTER) : openDocument();
            viewer = people.leadOfAMember().viewer();
            HandedIn came = handIn(name, file);
            String words = contributions.get(viewer, came.id()).passages().stream()
                    .map(ContributionPassage::words)
                    .collect(Collectors.joining(" "));
            assertThat(words)
                    .as(name)
                    .contains(LETTER.stream().map(ImportedItem::text).toList());
            assertThat(handIn("copie-" + name, file)).as(name).isEqualTo(new HandedIn(came.id(), true));
            StoredFile kept = attachments.get(
                    viewer,
                    attachments.on(viewer, came.id().value()).getFirst().id().value());
            var bytes = new ByteArrayOutputStream();
            kept.writeTo(bytes);
            assertThat(bytes.size()).isEqualTo((int) kept.file().size());
        }
    }

    @Test
    void whatCannotBeReadOrKeptIsRefusedAndLeavesNothing() throws IOException {
        assertRefused("file.refused.EMPTY", () -> handIn("lettre.docx", new byte[0]));
        assertRefused("file.refused.TOO_LARGE", () -> handIn("lettre.pdf", new byte[(10 << 20) + 1]));
        assertRefused("file.refused.PROTECTED", () -> handIn("lettre.pdf", enciphered()));
        assertRefused("file.refused.NOT_WHAT_IT_SAYS", () -> handIn("lettre.docx", PdfFile.of(LETTER)));
        assertRefused("import.refused.NO_TEXT", () -> handIn("scan.pdf", withoutWords()));
        assertRefused("import.refused.NO_TEXT", () -> handIn("vide.docx", DocxFile.of(List.of())));
        for (String name : List.of("photo.png", "table.xlsx", "lettre.doc", "lettre.md", "lettre", "")) {
            assertRefused("contribution.kind", () -> handIn(name, Made.png()));
        }
        assertRefused(
                "contribution.tooLong",
                () -> handIn(
                        "long.docx",
                        DocxFile.of(Collections.nCopies(
                                ContributionText.MOST + 1, ImportedItem.paragraph("Un paragraphe de plus.")))));
        assertThat(contributions.of(viewer, version)).isEmpty();
        viewer = people.ofTheState(Role.MIPROF).viewer();
        assertNotAllowed(() -> handIn("lettre.docx", DocxFile.of(LETTER)));
    }

    /** As programs save it, with the list of its parts. */
    private static byte[] openDocument() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(OdtFile.of(LETTER)))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), zip.readAllBytes());
            }
        }
        parts.put(
                "META-INF/manifest.xml",
                Zip.bytes("<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
                        + "<manifest:file-entry manifest:full-path=\"content.xml\""
                        + " manifest:media-type=\"text/xml\"/></manifest:manifest>"));
        return Zip.of(parts);
    }

    private static byte[] enciphered() throws IOException {
        try (PDDocument document = Loader.loadPDF(PdfFile.of(LETTER))) {
            document.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
            return bytes(document);
        }
    }

    private static byte[] withoutWords() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            return bytes(document);
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
