package fr.lignealigne.plan.imports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.plan.ItemKind;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The same plan is the same tree, whatever file it comes in. */
class SameTreeTest {

    static Stream<Arguments> writers() {
        Function<List<ImportedItem>, byte[]> docx = PlanFiles::docx;
        Function<List<ImportedItem>, byte[]> odt = PlanFiles::odt;
        Function<List<ImportedItem>, byte[]> pdf = PlanFiles::pdf;
        Function<List<ImportedItem>, byte[]> markdown = PlanFiles::markdown;
        return Stream.of(
                Arguments.of("plan.docx", docx),
                Arguments.of("plan.odt", odt),
                Arguments.of("plan.pdf", pdf),
                Arguments.of("plan.md", markdown));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("writers")
    void aPlanReadFromMarkdownIsTheSameFromOtherFiles(String name, Function<List<ImportedItem>, byte[]> writer) {
        List<ImportedItem> items = sample().items();
        assertThat(Importing.read(name, writer.apply(items)).items()).containsExactlyElementsOf(items);
    }

    @Test
    void theSampleHasItsAxesStrandsAndMeasures() {
        List<ItemKind> kinds = sample().items().stream().map(ImportedItem::kind).toList();
        assertThat(kinds.stream().filter(kind -> kind == ItemKind.AXIS)).hasSize(2);
        assertThat(kinds.stream().filter(kind -> kind == ItemKind.STRAND)).hasSize(2);
        assertThat(kinds.stream().filter(kind -> kind == ItemKind.MEASURE)).hasSize(3);
        assertThat(kinds.stream().filter(kind -> kind == ItemKind.TABLE_CELL)).hasSize(12);
    }

    static ImportedText sample() {
        try (var file = SameTreeTest.class.getResourceAsStream("/plan/sample.md")) {
            if (file == null) {
                throw new IllegalStateException("The sample is missing.");
            }
            return Importing.read("sample.md", file.readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
