package fr.lignealigne.plan.imports.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.plan.ItemKind;
import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.ImportedText;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The same plan is the same tree, whatever file it comes in. */
class SameTreeTest {

    private static final Map<String, Function<List<ImportedItem>, byte[]>> WRITERS =
            Map.of("docx", PlanFiles::docx, "odt", PlanFiles::odt, "pdf", PlanFiles::pdf, "md", PlanFiles::markdown);

    static Stream<Arguments> plansAndFormats() {
        return Stream.of("plan/sample.md", "demo/plan-v1.md")
                .flatMap(plan -> WRITERS.keySet().stream().sorted().map(format -> Arguments.of(plan, format)));
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("plansAndFormats")
    void aPlanReadFromMarkdownIsTheSameFromOtherFiles(String plan, String format) {
        List<ImportedItem> items = read(plan).items();
        byte[] file = WRITERS.get(format).apply(items);
        assertThat(Importing.read("plan." + format, file).items())
                .extracting(ImportedItem::sure)
                .containsExactlyElementsOf(items);
    }

    @Test
    void theSampleHasItsAxesStrandsAndMeasures() {
        assertThat(count("plan/sample.md", ItemKind.AXIS)).isEqualTo(2);
        assertThat(count("plan/sample.md", ItemKind.STRAND)).isEqualTo(2);
        assertThat(count("plan/sample.md", ItemKind.MEASURE)).isEqualTo(3);
        assertThat(count("plan/sample.md", ItemKind.TABLE_CELL)).isEqualTo(12);
    }

    @Test
    void theDemonstrationPlanHasFiveAxesAndItsMeasures() {
        assertThat(count("demo/plan-v1.md", ItemKind.AXIS)).isEqualTo(5);
        assertThat(count("demo/plan-v1.md", ItemKind.MEASURE)).isGreaterThan(20);
        assertThat(read("demo/plan-v1.md").title()).isEqualTo("plan-v1");
    }

    private static long count(String plan, ItemKind kind) {
        return read(plan).items().stream().filter(item -> item.kind() == kind).count();
    }

    private static ImportedText read(String plan) {
        try (var file = SameTreeTest.class.getResourceAsStream("/" + plan)) {
            if (file == null) {
                throw new IllegalStateException("The plan is missing: " + plan);
            }
            return Importing.read(plan, file.readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
