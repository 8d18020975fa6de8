package fr.lignealigne;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is read in the style sheets rather than seen in a browser. */
class StylesTest {

    /** WCAG 2.2, 1.3.4: a page follows the way its device is held. */
    @Test
    void noSheetAsksHowTheDeviceIsHeld() throws IOException {
        assertThat(sheets())
                .hasSizeGreaterThan(20)
                .noneMatch(sheet -> text(sheet).contains("orientation"));
    }

    private static List<Path> sheets() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("frontend"))) {
            return files.filter(file -> file.toString().endsWith(".css")).toList();
        }
    }

    private static String text(Path sheet) {
        try {
            return Files.readString(sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
