package fr.lignealigne.plan.imports.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.plan.imports.markdown.GeneratedMarkdown;
import fr.lignealigne.plan.imports.odt.GeneratedOdt;
import fr.lignealigne.plan.imports.odt.RawOdt;
import fr.lignealigne.plan.imports.text.GeneratedText;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every word of a file is in its items or in what was left out, and none is there twice. */
class EveryWordTest {

    static Stream<Integer> seeds() {
        return IntStream.range(0, 150).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void ofAnOpenDocumentText(int seed) {
        byte[] file = new GeneratedOdt(new Random(seed)).file();
        assertThat(unaccounted(file)).as("seed %d", seed).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void ofAMarkdownText(int seed) {
        String file = new GeneratedMarkdown(new Random(seed)).text();
        var raw = new Words();
        raw.add(file.replaceAll("\\]\\(\\S+\\)", "]()").replaceAll("\\[\\^\\d+\\]", ""), 1);
        var read = Words.of(Importing.read("plan.md", Zip.bytes(file)), true);
        assertThat(without(raw.difference(read), "\\d+"))
                .as("seed %d:\n%s", seed, file)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void ofAPlainText(int seed) {
        String file = new GeneratedText(new Random(seed)).text();
        var raw = new Words();
        raw.add(file, 1);
        Words read = Words.of(Importing.read("plan.txt", Zip.bytes(file)), true);
        assertThat(raw.difference(read).entrySet().stream()
                        .filter(word -> word.getValue() < 0 || !word.getKey().matches("\\d+")))
                .as("seed %d:\n%s", seed, file)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"plan/sample.md", "demo/plan-v1.md", "plan/federation-rules.md", "plan/extracted-minutes.txt"})
    void ofTheProjectsOwnTexts(String name) throws java.io.IOException {
        try (var file = EveryWordTest.class.getResourceAsStream("/" + name)) {
            byte[] content = file.readAllBytes();
            var raw = new Words();
            raw.add(new String(content, java.nio.charset.StandardCharsets.UTF_8), 1);
            assertThat(raw.difference(Words.of(Importing.read(name, content), true)))
                    .isEmpty();
            byte[] odt = PlanFiles.odt(Importing.read(name, content).items());
            assertThat(unaccounted(odt)).isEmpty();
        }
    }

    /** What a reading has too much or too little of; numbers of lists, headings and notes are computed. */
    static Map<String, Integer> unaccounted(byte[] odt) {
        RawOdt raw = RawOdt.of(odt);
        Words read = Words.of(Importing.read("plan.odt", odt), false);
        Map<String, Integer> difference = raw.words().difference(read);
        difference
                .entrySet()
                .removeIf(word -> word.getValue() > 0
                        && (raw.computed().has(word.getKey())
                                || word.getKey().matches("\\d+|[ivxlc]+|[IVXLC]+|[a-z]{1,2}|[A-Z]")));
        return difference;
    }

    private static Map<String, Integer> without(Map<String, Integer> difference, String computed) {
        difference.keySet().removeIf(word -> word.matches(computed));
        return difference;
    }
}
