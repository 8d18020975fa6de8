package fr.lignealigne.attachment.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.lignealigne.attachment.FileKind;
import fr.lignealigne.attachment.RefusedFile;
import fr.lignealigne.attachment.RefusedFile.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A file is cleaned in a process of its own: the same bytes, the same refusals, and no harm to ours. */
@Timeout(120)
class CleaningProcessTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    @Test
    void theBytesAreTheSame() throws IOException {
        byte[] photograph = Made.withSegments(Made.jpeg(), Made.exif(6));
        assertThat(cleaned(FileKind.JPEG, photograph, LIMIT)).isEqualTo(Cleaning.of(FileKind.JPEG, photograph));
        byte[] text = Made.zip(Made.docxParts());
        assertThat(cleaned(FileKind.DOCX, text, LIMIT)).isEqualTo(Cleaning.of(FileKind.DOCX, text));
    }

    @Test
    void theRefusalsAreTheSame() {
        assertRefused(Reason.NOT_WHAT_IT_SAYS, FileKind.PDF, Made.png(), LIMIT);
        assertRefused(Reason.DAMAGED, FileKind.PDF, "%PDF-1.7\nrien".getBytes(StandardCharsets.UTF_8), LIMIT);
    }

    @Test
    void whatTakesAllTimeEndsItsOwnProcess() {
        assertRefused(Reason.TOO_SLOW, FileKind.PNG, Made.png(), Duration.ofMillis(50));
    }

    @Test
    void whoDoesNotTakeAllLosesNothingElse() throws IOException {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> CleaningProcess.clean(FileKind.PNG, new ByteArrayInputStream(Made.png()), taken -> {
                    throw new IOException("full");
                }))
                .withMessage("full");
        assertThat(cleaned(FileKind.PNG, Made.png(), LIMIT)).isNotEmpty();
    }

    private static void assertRefused(Reason reason, FileKind kind, byte[] content, Duration limit) {
        assertThatExceptionOfType(RefusedFile.class)
                .isThrownBy(() -> cleaned(kind, content, limit))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static byte[] cleaned(FileKind kind, byte[] content, Duration limit) throws IOException {
        var cleaned = new AtomicReference<byte[]>();
        CleaningProcess.clean(
                kind, new ByteArrayInputStream(content), taken -> cleaned.set(taken.readAllBytes()), limit);
        return cleaned.get();
    }
}
