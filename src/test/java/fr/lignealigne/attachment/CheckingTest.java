package fr.lignealigne.attachment;

import static fr.lignealigne.support.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.attachment.cleaning.Made;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent is checked whole before anything is kept, and nothing of it stays on the disk. */
class CheckingTest {

    private final Checking checking = new Checking();

    @Test
    void aPhotographComesOutCleanAndNamed() throws IOException {
        byte[] told = Made.told(Made.jpeg());
        try (CheckedFile file = checking.check("C:\\Photos\\Le foyer.JPEG", new ByteArrayInputStream(told))) {
            assertThat(file.name()).isEqualTo("Le foyer.jpeg");
            assertThat(file.kind()).isEqualTo(FileKind.JPEG);
            assertThat(file.content().content().readAllBytes())
                    .isNotEqualTo(told)
                    .startsWith(0xff, 0xd8);
            assertThat(file.content().size()).isLessThan(told.length);
            assertThat(passing()).isEmpty();
        }
    }

    /** Whatever the browser says of its size. */
    @Test
    void whatIsTooLargeIsNotReadToItsEnd() {
        var read = new AtomicLong();
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                read.incrementAndGet();
                return 'x';
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                read.addAndGet(length);
                return length;
            }
        };
        assertRefused("file.refused.TOO_LARGE", () -> checking.check("étude.pdf", endless));
        assertThat(read.get()).isLessThan(Attachments.LARGEST + (1 << 20));
        assertThat(passing()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"étude", "étude.exe", "étude.pdf.html", "étude.docm", "étude.svg", "", ".", "pdf"})
    void whatAnnouncesAnotherKindIsNotEvenRead(String name) {
        assertRefused("file.refused.UNKNOWN_KIND", () -> checking.check(name, unreadable()));
    }

    @Test
    void nothingIsNoFile() {
        assertRefused("file.refused.EMPTY", () -> checking.check("étude.pdf", InputStream.nullInputStream()));
    }

    private static InputStream unreadable() {
        return new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("read");
            }
        };
    }

    private static Stream<Path> passing() {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(file -> file.getFileName().toString().startsWith("passing-")).toList().stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
