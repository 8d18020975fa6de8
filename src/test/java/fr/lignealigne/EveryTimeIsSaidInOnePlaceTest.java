package fr.lignealigne;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Where people meet, and are told of it, an hour is said by one class of the pages alone, which puts that of an association
 * or a reader overseas beside it.
 */
class EveryTimeIsSaidInOnePlaceTest {

    private static final Path HOUSE = Path.of("src/main/java/fr/lignealigne");

    private static final Set<String> SAYING = Set.of(
            "bilateral/ui/SlotWords.java",
            // The half-days that are wished for, and when a request was kept.
            "bilateral/request/ui/RequestWords.java",
            "plenary/ui/PlenaryWords.java",
            "timeline/ui/DateWords.java",
            "notice/ui/NoticeWords.java");

    private static final Pattern SAYS_A_TIME = Pattern.compile(
            "FrenchDates\\.(?:hour|moment|fullMoment|fullSpan|dayName)\\(|HoursThere\\.|DateTimeFormatter\\.of");

    @Test
    void noOtherClassOfThePagesSaysATime() {
        Set<String> found = Stream.of("bilateral", "plenary", "timeline", "notice")
                .flatMap(room -> pages(HOUSE.resolve(room)))
                .filter(page -> SAYS_A_TIME.matcher(read(page)).find())
                .map(page -> HOUSE.relativize(page).toString().replace('\\', '/'))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found).isEqualTo(new TreeSet<>(SAYING));
    }

    private static Stream<Path> pages(Path room) {
        try (Stream<Path> files = Files.walk(room)) {
            return files
                    .filter(file -> file.getFileName().toString().endsWith(".java")
                            && file.getParent().endsWith("ui"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
