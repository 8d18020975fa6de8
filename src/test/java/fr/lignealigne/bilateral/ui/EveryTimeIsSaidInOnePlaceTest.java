package fr.lignealigne.bilateral.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An hour is said by {@link SlotWords} alone, which puts that of an association overseas beside it. */
class EveryTimeIsSaidInOnePlaceTest {

    private static final Path PAGES = Path.of("src/main/java/fr/lignealigne/bilateral/ui");

    private static final Pattern SAYS_A_TIME =
            Pattern.compile("FrenchDates\\.(?:hour|moment|fullMoment|dayName)\\(|DateTimeFormatter\\.of");

    @Test
    void noOtherClassOfThePagesSaysATime() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            List<String> others = files.filter(file -> !file.endsWith("SlotWords.java"))
                    .filter(file -> SAYS_A_TIME.matcher(read(file)).find())
                    .map(file -> file.getFileName().toString())
                    .toList();
            assertThat(others).isEmpty();
        }
        assertThat(SAYS_A_TIME.matcher(read(PAGES.resolve("SlotWords.java"))).find())
                .isTrue();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
