package fr.lignealigne;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of the screens: all there, none left over, none in Java, and set as French people set them. */
class TranslationsTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path WORDS = Path.of("src/main/resources/vaadin-i18n");
    private static final Pattern KEY = Pattern.compile("\"([a-z][A-Za-z]*(?:\\.[A-Za-z_]+)+)\"");
    private static final Pattern FRENCH = Pattern.compile("\"[^\"\\n]*[éèêàçùôîœÉÀ][^\"\\n]*\"");

    private final Properties french = words("translations_fr.properties");
    private final String code = code(path -> true);

    @Test
    void everyKeyOfTheCodeHasItsWords() {
        Set<String> missing = new TreeSet<>();
        Matcher keys = KEY.matcher(code);
        while (keys.find()) {
            String key = keys.group(1);
            boolean ours = french.stringPropertyNames().stream()
                    .anyMatch(known -> known.startsWith(key.substring(0, key.indexOf('.') + 1)));
            boolean prefix = french.stringPropertyNames().stream().anyMatch(known -> known.startsWith(key + "."));
            if (ours
                    && !prefix
                    && !french.containsKey(key)
                    && !key.startsWith("spring.")
                    && !key.startsWith("portal.")) {
                missing.add(key);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void noWordsAreLeftOver() {
        Set<String> used = new HashSet<>();
        Matcher literals = Pattern.compile("\"([a-zA-Z][A-Za-z._]*)\"").matcher(code);
        while (literals.find()) {
            used.add(literals.group(1));
        }
        List<String> orphans = french.stringPropertyNames().stream()
                .filter(key -> used.stream()
                        .noneMatch(literal ->
                                key.equals(literal) || key.startsWith(literal.endsWith(".") ? literal : literal + ".")))
                .sorted()
                .toList();
        assertThat(orphans).isEmpty();
    }

    @Test
    void englishSaysWhatFrenchSays() {
        Properties english = words("translations_en.properties");
        assertThat(english.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(french.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(arguments(english.getProperty(key))).as(key).isEqualTo(arguments(french.getProperty(key)));
        }
    }

    /** The last of two would silently speak for the screens of both. */
    @Test
    void noKeyIsWrittenTwice() throws IOException {
        for (String file : List.of("translations_fr.properties", "translations_en.properties")) {
            assertThat(Files.readAllLines(WORDS.resolve(file)).stream()
                            .filter(line -> line.matches("[A-Za-z][A-Za-z0-9._-]*=.*"))
                            .map(line -> line.substring(0, line.indexOf('='))))
                    .as(file)
                    .doesNotHaveDuplicates();
        }
    }

    private static Set<String> arguments(String sentence) {
        Set<String> arguments = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{(\\d)").matcher(sentence);
        while (matcher.find()) {
            arguments.add(matcher.group(1));
        }
        return arguments;
    }

    @Test
    void frenchIsSetAsFrenchPeopleSetIt() {
        french.forEach((key, sentence) -> assertThat((String) sentence)
                .as((String) key)
                .doesNotContainPattern("[^\u00a0\u202f\\d] ?(?<![\u00a0\u202f])[;!?»]")
                .doesNotContainPattern(" :")
                .doesNotContain("« ")
                .doesNotContain("'")
                .doesNotContain("..."));
    }

    /** The readers of imported files know French words, since they read French texts; no screen shows these. */
    @Test
    void javaHoldsNoFrench() {
        assertThat(FRENCH.matcher(code(path -> !path.toString().contains("imports"))
                                .replaceAll("(?m)^\\s*(\\*|//|/\\*).*$", ""))
                        .results()
                        .map(found -> found.group()))
                .as("move these to the translations")
                .isEmpty();
    }

    private static Properties words(String file) {
        Properties words = new Properties();
        try (var reader = Files.newBufferedReader(WORDS.resolve(file))) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static String code(Predicate<Path> wanted) {
        StringBuilder code = new StringBuilder();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .filter(wanted)
                    .toList()) {
                code.append(Files.readString(file)).append('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return code.toString();
    }
}
