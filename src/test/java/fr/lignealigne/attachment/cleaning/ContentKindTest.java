package fr.lignealigne.attachment.cleaning;

import static fr.lignealigne.attachment.cleaning.PicturesTest.assertRefused;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.lignealigne.attachment.FileKind;
import fr.lignealigne.attachment.RefusedFile.Reason;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is what its name announces, and nothing else at the same time. */
class ContentKindTest {

    private static Map<FileKind, byte[]> files() {
        Map<FileKind, byte[]> files = new EnumMap<>(FileKind.class);
        files.put(FileKind.PDF, Made.pdf());
        files.put(FileKind.PNG, Made.png());
        files.put(FileKind.JPEG, Made.jpeg());
        files.put(FileKind.DOCX, Made.zip(Made.docxParts()));
        files.put(FileKind.XLSX, Made.zip(Made.xlsxParts()));
        files.put(FileKind.ODT, Made.zip(Made.odfParts(FileKind.ODT.mediaType())));
        files.put(FileKind.ODS, Made.zip(Made.odfParts(FileKind.ODS.mediaType())));
        return files;
    }

    @Test
    void eachKindIsItselfAndNoOther() {
        files().forEach((kind, content) -> {
            for (FileKind announced : FileKind.values()) {
                if (announced == kind) {
                    assertThatCode(() -> Cleaning.of(kind, content))
                            .as(kind.name())
                            .doesNotThrowAnyException();
                } else {
                    assertRefused(Reason.NOT_WHAT_IT_SAYS, announced, content);
                }
            }
        });
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void whatHasASecondFileBehindItIsRefused(FileKind kind) {
        byte[] both = Made.joined(files().get(kind), Made.zip(Map.of("x.class", "x")));
        assertRefused(Reason.TWO_AT_ONCE, kind, both);
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void whatHasAPageBeforeItIsRefused(FileKind kind) {
        byte[] both = Made.joined("<html><script>x()</script>".getBytes(StandardCharsets.UTF_8), files().get(kind));
        assertRefused(Reason.NOT_WHAT_IT_SAYS, kind, both);
    }

    @Test
    void aPageInsideTheFirstBytesIsRefused() {
        byte[] page = "<script>x()</script>".getBytes(StandardCharsets.UTF_8);
        assertRefused(Reason.TWO_AT_ONCE, FileKind.JPEG, Made.withSegments(Made.jpeg(), Made.segment(0xfe, page)));
        byte[] pdf = "%PDF-1.7".getBytes(StandardCharsets.UTF_8);
        assertRefused(Reason.TWO_AT_ONCE, FileKind.JPEG, Made.withSegments(Made.jpeg(), Made.segment(0xfe, pdf)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MZ\u0090\0",
                "\u007fELF",
                "#!/bin/sh\n",
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "x",
                "GIF89a",
                "PK\3\4"
            })
    void whatIsNoneOfThemIsRefused(String content) {
        for (FileKind kind : new FileKind[] {FileKind.PDF, FileKind.PNG, FileKind.JPEG}) {
            assertRefused(Reason.NOT_WHAT_IT_SAYS, kind, content.getBytes(StandardCharsets.ISO_8859_1));
        }
    }
}
