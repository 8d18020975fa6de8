package fr.lignealigne;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/** What the security papers name is there, and they count what they say. That it holds is what named tests assert. */
class SecurityPapersTest {

    private static final Path PAPERS = Path.of("docs", "security");
    private static final List<String> STANDINGS = List.of("met", "partly", "not met", "does not apply");

    /** As many as ASVS 5.0.0 has of its first two levels. */
    private static final Map<Integer, Long> OF_A_LEVEL = Map.of(1, 70L, 2, 183L);

    private static final Pattern LINE = Pattern.compile(
            "^\\| (V\\d+) [^|]*\\| (\\d+) \\| (\\d+) \\| (\\d+) \\| (\\d+) \\| (\\d+) \\|$", Pattern.MULTILINE);
    private static final Pattern TOTAL = Pattern.compile(
            "^\\| all of levels 1 and 2 \\| (\\d+) \\| (\\d+) \\| (\\d+) \\| (\\d+) \\| (\\d+) \\|$",
            Pattern.MULTILINE);
    private static final Pattern CRYPTOGRAPHY = Pattern.compile(
            "MessageDigest\\.getInstance|Mac\\.getInstance|new SecureRandom|Encryptors\\.|KeyGenerators\\."
                    + "|Argon2PasswordEncoder|Webauthn4J|TimeBasedOneTimePassword|NimbusJwtDecoder");

    private final List<Row> rows = rows();
    private final Map<String, List<Path>> sources = sources();
    private final String readme = read(PAPERS.resolve("README.md"));

    /**
     * A row of the file.
     *
     * @param by what holds it
     * @param says what is missing, or why it does not apply
     */
    private record Row(String id, int level, String asks, String is, List<String> by, String says) {

        String chapter() {
            return id.substring(0, id.indexOf('.'));
        }
    }

    @Test
    void eachRequirementOfTheFirstTwoLevelsHasARow() {
        OF_A_LEVEL.forEach((level, many) -> assertThat(rows.stream().filter(row -> row.level() == level))
                .as("level " + level)
                .hasSize(many.intValue()));
        assertThat(rows).extracting(Row::id).allMatch(id -> id.matches("V\\d{1,2}\\.\\d{1,2}\\.\\d{1,2}"));
    }

    @Test
    void eachRowSaysHowItStandsAndWhatHoldsItOrIsMissing() {
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.asks()).as(row.id()).isNotBlank().hasSizeLessThan(140);
            assertThat(row.is()).as(row.id()).isIn(STANDINGS);
            switch (row.is()) {
                case "met" -> assertThat(row.by()).as(row.id()).isNotEmpty();
                case "partly" -> {
                    assertThat(row.by()).as(row.id()).isNotEmpty();
                    assertThat(row.says()).as(row.id()).isNotBlank();
                }
                default -> assertThat(row.says()).as(row.id()).isNotBlank();
            }
        });
        assertThat(rows).filteredOn(row -> row.level() == 3).extracting(Row::is).containsOnly("met");
    }

    @Test
    void whatIsNamedIsThere() {
        Set<String> gone = new TreeSet<>();
        rows.forEach(row ->
                row.by().stream().filter(held -> !isThere(held)).forEach(held -> gone.add(row.id() + " " + held)));
        assertThat(gone).isEmpty();
    }

    /** In the other papers tests are named by their class alone. */
    @Test
    void soIsWhatTheOtherPapersName() {
        for (String paper : List.of("README.md", "threat-model.md")) {
            assertThat(Pattern.compile("`(\\w+(?:Test|Journey))`")
                            .matcher(read(PAPERS.resolve(paper)))
                            .results()
                            .map(found -> found.group(1)))
                    .as(paper)
                    .isNotEmpty()
                    .allMatch(sources::containsKey);
        }
    }

    @Test
    void theSummaryCountsWhatTheRowsSay() {
        Map<String, List<Integer>> counted = new TreeMap<>();
        rows.stream()
                .filter(row -> row.level() < 3)
                .map(Row::chapter)
                .distinct()
                .forEach(chapter -> counted.put(
                        chapter,
                        counts(rows.stream()
                                .filter(row -> row.level() < 3 && row.chapter().equals(chapter))
                                .toList())));
        Map<String, List<Integer>> said = new TreeMap<>();
        LINE.matcher(readme).results().forEach(line -> said.put(line.group(1), numbers(line, 2)));
        assertThat(said).isEqualTo(counted);
        assertThat(TOTAL.matcher(readme).results().map(line -> numbers(line, 1)))
                .containsExactly(
                        counts(rows.stream().filter(row -> row.level() < 3).toList()));
    }

    @Test
    void whatIsNotMetIsSaidOnTheFirstPage() {
        assertThat(rows.stream().filter(row -> row.is().equals("not met")).map(Row::id))
                .isNotEmpty()
                .allMatch(id -> Pattern.compile(Pattern.quote(id) + "\\b")
                        .matcher(readme)
                        .find());
    }

    @Test
    void everyPlaceWithCryptographyIsInTheInventory() {
        String inventory = read(PAPERS.resolve("inventory.md"));
        Set<String> places = new TreeSet<>();
        sources.forEach((name, files) -> files.stream()
                .filter(file -> file.startsWith(Path.of("src", "main")))
                .filter(file -> CRYPTOGRAPHY.matcher(read(file)).find())
                .forEach(file -> places.add(name)));
        assertThat(places).hasSizeGreaterThan(15).allMatch(place -> inventory.contains("`" + place + "`"));
    }

    /** A file by its path; a class by its name, with the method of a test behind a dot. */
    private boolean isThere(String held) {
        if (Files.exists(Path.of(held))) {
            return true;
        }
        String[] names = held.split("\\.", 2);
        return sources.getOrDefault(names[0], List.of()).stream()
                .anyMatch(file -> names.length == 1 || read(file).contains(" void " + names[1] + "("));
    }

    private static List<Integer> counts(List<Row> rows) {
        List<Integer> counts = new ArrayList<>();
        STANDINGS.forEach(standing -> counts.add(
                (int) rows.stream().filter(row -> row.is().equals(standing)).count()));
        counts.add(rows.size());
        return counts;
    }

    private static List<Integer> numbers(MatchResult line, int from) {
        List<Integer> numbers = new ArrayList<>();
        for (int group = from; group <= line.groupCount(); group++) {
            numbers.add(Integer.valueOf(line.group(group)));
        }
        return numbers;
    }

    private static List<Row> rows() {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        Map<String, Map<String, Object>> file = new Yaml(strict).load(read(PAPERS.resolve("asvs.yaml")));
        List<Row> rows = new ArrayList<>();
        file.forEach((id, row) -> rows.add(new Row(
                id,
                (Integer) Objects.requireNonNull(row.get("level")),
                text(row.get("asks")),
                text(row.get("is")),
                row.get("by") instanceof List<?> by
                        ? by.stream().map(Object::toString).toList()
                        : List.of(),
                text(row.get("says")))));
        return rows;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static Map<String, List<Path>> sources() {
        Map<String, List<Path>> sources = new TreeMap<>();
        for (Path folder : Arrays.asList(Path.of("src", "main", "java"), Path.of("src", "test", "java"))) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .forEach(file -> sources.computeIfAbsent(
                                        file.getFileName().toString().replace(".java", ""), name -> new ArrayList<>())
                                .add(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return sources;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
