package fr.lignealigne.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Reads the regulation that is kept beside the project: left out of a run unless its group is asked for. */
@Tag("real-texts")
class RealPlansTest {

    private static final Path TEXTS = Path.of("../shared/corpus/reglement");

    @Test
    void raiseAtMostOneFalseAlarmInFiveHundredWords() throws IOException {
        try (Stream<Path> files = Files.list(TEXTS)) {
            List<Path> texts =
                    files.filter(file -> file.toString().endsWith(".md")).toList();
            assertThat(texts).hasSize(4);
            for (Path file : texts) {
                String text = Files.readString(file);
                int words = text.split("\\s+").length;
                assertThat(PersonalData.in(text))
                        .as(file.getFileName().toString())
                        .hasSizeLessThanOrEqualTo(words / 500);
            }
        }
    }
}
