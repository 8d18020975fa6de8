package fr.lignealigne.audit.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.lignealigne.audit.JournalSearch;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the address of the journal says, on the screen and as a table.
 *
 * @param page from 0, the latest first
 */
record JournalAddress(JournalSearch search, int page) {

    private static final int LONGEST = 100;
    private static final Predicate<String> DAY =
            Pattern.compile("(19[7-9]|2\\d\\d)\\d-\\d\\d-\\d\\d").asMatchPredicate();

    /** Read from an address somebody may have typed: what makes no sense is not asked about. */
    static JournalAddress of(QueryParameters parameters) {
        LocalDate day = day(parameters, "jour");
        return new JournalAddress(
                new JournalSearch(
                        text(parameters, "acte"),
                        text(parameters, "qui"),
                        text(parameters, "mots"),
                        day == null ? day(parameters, "du") : day,
                        day == null ? day(parameters, "au") : day),
                parameters
                        .getSingleParameter("page")
                        .filter(number -> number.matches("\\d{1,6}"))
                        .map(Integer::parseInt)
                        .orElse(0));
    }

    /** The address of the first page of another search. */
    JournalAddress with(JournalSearch other) {
        return new JournalAddress(other, 0);
    }

    /** The address of another page. */
    JournalAddress at(int other) {
        return new JournalAddress(search, other);
    }

    /** What stands behind the question mark. */
    QueryParameters parameters() {
        Map<String, String> said = new LinkedHashMap<>();
        say(said, "acte", search.act());
        say(said, "qui", search.who());
        say(said, "mots", search.words());
        say(said, "du", said(search.from()));
        say(said, "au", said(search.to()));
        say(said, "page", page == 0 ? "" : Integer.toString(page));
        return QueryParameters.simple(said);
    }

    /** This page of the journal. */
    String href() {
        return under("journal");
    }

    /** All that is found, as a table. */
    String table() {
        return at(0).under("documents/journal.csv");
    }

    private String under(String path) {
        String query = parameters().getQueryString();
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static void say(Map<String, String> said, String name, String value) {
        if (!value.isEmpty()) {
            said.put(name, value);
        }
    }

    private static String said(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String text(QueryParameters parameters, String name) {
        String text = parameters.getSingleParameter(name).orElse("").strip();
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    private static @Nullable LocalDate day(QueryParameters parameters, String name) {
        try {
            return parameters
                    .getSingleParameter(name)
                    .filter(DAY)
                    .map(LocalDate::parse)
                    .orElse(null);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
