package fr.lignealigne.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.shell.Conformity.Declared;
import fr.lignealigne.shell.Criterion.Standing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The grid of the RGAA: whole, borne out row by row, and never better than it is. */
class ConformityTest {

    private static final Path GRID = Path.of("src/main/resources/accessibility/rgaa.yaml");

    /** How many criteria each of the thirteen themes has. */
    private static final int[] THEMES = {9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12};

    private final Conformity ours = Conformity.OURS;

    /** The rate as the file alone gives it, read another way than the portal does. */
    static int rate() {
        try {
            String grid = Files.readString(GRID);
            Map<String, Long> counts = Pattern.compile("\\bstate: ([A-Z]+)")
                    .matcher(grid)
                    .results()
                    .collect(Collectors.groupingBy(found -> found.group(1), Collectors.counting()));
            assertThat(counts.values().stream().mapToLong(Long::longValue).sum())
                    .isEqualTo(106);
            return Math.toIntExact(100 * counts.get("C") / (106 - counts.get("NA")));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void everyCriterionHasItsRow() {
        List<String> wanted = new ArrayList<>();
        for (int theme = 1; theme <= THEMES.length; theme++) {
            for (int criterion = 1; criterion <= THEMES[theme - 1]; criterion++) {
                wanted.add(theme + "." + criterion);
            }
        }
        assertThat(ours.criteria()).extracting(Criterion::number).containsExactlyElementsOf(wanted);
        assertThat(ours.theme(THEMES.length)).isEqualTo("Consultation");
        assertThat(ours.sample()).hasSizeGreaterThanOrEqualTo(20).doesNotHaveDuplicates();
    }

    @Test
    void everyRowSaysWhatBearsItOut() {
        for (Criterion one : ours.criteria()) {
            assertThat(one.about()).as(one.number()).isNotBlank();
            assertThat(one.tests().isEmpty() && one.looked().isBlank())
                    .as(one.number() + " has neither a test nor a note")
                    .isFalse();
            assertThat(one.lacks().isBlank())
                    .as(one.number() + " says what is lacking, if anything is")
                    .isEqualTo(one.standing() != Standing.NC);
        }
    }

    /** The walk of all pages is for who changes pages: a row that rests on it alone waits for whoever went through it. */
    @Test
    void whatRestsOnTheWalkAloneIsNotMetUntilSomebodyLooked() {
        assertThat(ours.criteria())
                .filteredOn(one -> one.standing() == Standing.C && one.tests().equals(List.of("EveryRouteJourney")))
                .allSatisfy(one -> assertThat(one.looked()).as(one.number()).isNotBlank());
    }

    @Test
    void everyTestThatIsNamedIsThere() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            Set<String> known = files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
            assertThat(ours.criteria().stream().flatMap(one -> one.tests().stream()))
                    .isNotEmpty()
                    .allMatch(known::contains);
        }
    }

    @Test
    void theRateIsTheOneOfTheGrid() {
        assertThat(ours.rate()).isEqualTo(rate());
    }

    @Test
    void withoutAnAuditNothingButNonConformityIsDeclared() {
        assertThat(ours.declared()).isEqualTo(Declared.NONE);
        assertThat(grid(false, "C", "C").declared()).isEqualTo(Declared.NONE);
        assertThat(grid(true, "C", "C").declared()).isEqualTo(Declared.FULL);
        assertThat(grid(true, "C", "NA").declared()).isEqualTo(Declared.FULL);
        assertThat(grid(true, "C", "NV").declared()).isEqualTo(Declared.PARTIAL);
        assertThat(grid(true, "C", "NC", "NV").declared()).isEqualTo(Declared.NONE);
    }

    private static Conformity grid(boolean audited, String... states) {
        Map<String, Object> file = new HashMap<>();
        file.put("checked", "2026-11-27");
        file.put("audited", audited);
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < states.length; i++) {
            rows.append("\"1.%d\": {about: x, state: %s}\n".formatted(i + 1, states[i]));
        }
        file.put("criteria", new Yaml().load(rows.toString()));
        return new Conformity(file);
    }
}
