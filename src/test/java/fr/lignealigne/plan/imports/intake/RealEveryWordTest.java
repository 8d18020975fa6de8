package fr.lignealigne.plan.imports.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word of the texts beside the project is accounted for. */
@RealTexts
class RealEveryWordTest {

    @ParameterizedTest
    @MethodSource("plainTexts")
    void ofAPlainText(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        var raw = new Words();
        raw.add(new String(content, StandardCharsets.UTF_8).replace("\ufeff", ""), 1);
        Words read = Words.of(Importing.read(file.getFileName().toString(), content), true);
        assertThat(raw.difference(read)).isEmpty();
    }

    /** All that are UTF-8. */
    static List<Path> plainTexts() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("..", "shared", "cases", "imports"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .filter(file -> !file.toString().matches(".*(?:cp1252|utf16).*"))
                    .sorted()
                    .toList();
        }
    }

    static List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("..", "shared", "cases", "imports"))) {
            return files.filter(file -> file.toString().endsWith(".odt"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void ofAnOpenDocumentText(Path file) throws IOException {
        assertThat(EveryWordTest.unaccounted(Files.readAllBytes(file))).isEmpty();
    }
}
