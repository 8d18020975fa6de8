package fr.lignealigne.privacy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lists that tell names from other words; what is asked of them comes from a folded text. */
final class WordLists {

    private static final Set<String> FIRST_NAMES = words("first-names");
    private static final Set<String> FAMILY_NAMES = words("family-names");
    private static final Set<String> PLACES = words("places");
    private static final Set<String> CAPITALISED = words("capitalised");
    private static final Set<String> FIGURES =
            lines("public-figures").map(name -> name.replace('\'', ' ')).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> FIGURES_FAMILY_NAMES = FIGURES.stream()
            .map(name -> name.substring(name.lastIndexOf(' ') + 1))
            .filter(name -> name.length() > 4 && !FIRST_NAMES.contains(name) && !FAMILY_NAMES.contains(name))
            .collect(Collectors.toUnmodifiableSet());

    private WordLists() {}

    /** « Marie-Claire » by its first part. */
    static boolean isFirstName(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        int dash = lower.indexOf('-');
        return FIRST_NAMES.contains(lower) || dash > 1 && FIRST_NAMES.contains(lower.substring(0, dash));
    }

    static boolean isFamilyName(String word) {
        return FAMILY_NAMES.contains(word.toLowerCase(Locale.ROOT));
    }

    /** A word that begins with a capital for another reason than being a name. */
    static boolean isNoName(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        int dash = lower.indexOf('-');
        return CAPITALISED.contains(lower)
                || PLACES.contains(lower)
                || dash > 0 && isNoName(lower.substring(0, dash)) && !FIRST_NAMES.contains(lower.substring(0, dash));
    }

    /** Whether a word with a capital may be a town or a department: no institution, no month, no whole country. */
    static boolean isTown(String words) {
        String first = words.toLowerCase(Locale.ROOT).split(" ", 2)[0];
        return !CAPITALISED.contains(first) && !first.equals("france") && !first.equals("europe")
                || first.startsWith("saint")
                || first.equals("grand")
                || words.startsWith("Gare ");
    }

    /** Also inside more: « Roissy Charles de Gaulle ». */
    static boolean namesPublicFigure(String name) {
        String padded = " " + name.toLowerCase(Locale.ROOT) + " ";
        return FIGURES.stream().anyMatch(figure -> padded.contains(" " + figure + " "));
    }

    static boolean isPublicFamilyName(String name) {
        return FIGURES_FAMILY_NAMES.contains(name.toLowerCase(Locale.ROOT));
    }

    /** One of the sets of words that stand before names. */
    static Set<String> around(String set) {
        return lines("around-names")
                .filter(line -> line.startsWith(set + ":"))
                .flatMap(line ->
                        Arrays.stream(line.substring(set.length() + 1).strip().split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String fold(String words) {
        return Folded.of(words).lower;
    }

    private static Set<String> words(String file) {
        return lines(file).flatMap(line -> Arrays.stream(line.split(" "))).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> lines(String file) {
        InputStream words =
                Objects.requireNonNull(WordLists.class.getResourceAsStream("/privacy/" + file + ".txt"), file);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(words, StandardCharsets.UTF_8))) {
            List<String> lines = reader.lines().toList();
            return lines.stream()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> fold(line.strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
