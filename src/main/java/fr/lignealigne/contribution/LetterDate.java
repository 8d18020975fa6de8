package fr.lignealigne.contribution;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The date that a letter bears at its head: « Paris, le 12 mars 2013 ». */
final class LetterDate {

    /** Further down, a date is one that the letter speaks of. */
    private static final int HEAD = 12;

    private static final List<String> MONTHS = Arrays.stream(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.FRENCH))
            .toList();

    private static final Pattern DATE = Pattern.compile(
            "\\ble\\s+(\\d{1,2})(?:er)?\\s+(" + String.join("|", MONTHS) + ")\\s+(\\d{4})\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private LetterDate() {}

    static Optional<LocalDate> in(List<ContributionParagraph> paragraphs) {
        return paragraphs.stream()
                .limit(HEAD)
                .map(paragraph -> DATE.matcher(paragraph.words()))
                .filter(Matcher::find)
                .findFirst()
                .flatMap(LetterDate::date);
    }

    private static Optional<LocalDate> date(Matcher found) {
        try {
            int month = MONTHS.indexOf(found.group(2).toLowerCase(Locale.FRENCH)) + 1;
            return Optional.of(LocalDate.of(Integer.parseInt(found.group(3)), month, Integer.parseInt(found.group(1))));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
