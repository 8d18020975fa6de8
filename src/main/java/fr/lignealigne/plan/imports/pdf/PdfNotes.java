package fr.lignealigne.plan.imports.pdf;

import fr.lignealigne.plan.imports.Raised;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the notes at the foot of a column: smaller rows, or rows that open with a raised number. */
final class PdfNotes {

    private static final double SMALLER = 0.95;

    private static final String FIGURES = "0123456789";

    private static final Pattern RAISED_HEAD =
            Pattern.compile("^([" + Raised.FIGURES + "]{1,3})[ \u00a0.)]*(?=\\S)(.*)$");
    private static final Pattern SMALL_HEAD =
            Pattern.compile("^[(\\[]?(\\d{1,3}|[*†‡]{1,3})[.)\\]]?[ \u00a0]*(?=[^\\d.,)])(.*)$");

    private final double bodySize;

    PdfNotes(double bodySize) {
        this.bodySize = bodySize;
    }

    /** A note's own number and its first words. */
    record Head(String number, String words) {}

    /** Where the notes at the foot of these rows begin; behind the last row when there are none. */
    int begin(List<PdfRow> rows, String page, boolean openAbove) {
        int small = rows.size();
        while (small > 0 && isSmall(rows.get(small - 1))) {
            small--;
        }
        for (int i = 0; i < rows.size(); i++) {
            if (head(rows.get(i), page).isPresent()
                    && (i >= small || rows.get(i).startsRaised())) {
                return openAbove && small < i ? small : i;
            }
        }
        boolean goesOn = openAbove && small > 0 && small < rows.size() && !endsAsText(rows.get(small));
        return goesOn ? small : rows.size();
    }

    /** A row in small letters that a table's source or a picture's legend would open with. */
    private static boolean endsAsText(PdfRow row) {
        return row.text().matches("(?iu)(?:source|figure|tableau|graphique|champ|lecture)s?\\b.*");
    }

    /** The head of a note, when this row opens one; a number on the line must be called on its page. */
    Optional<Head> head(PdfRow row, String page) {
        Matcher raised = RAISED_HEAD.matcher(row.text());
        if (row.startsRaised() && raised.matches()) {
            return Optional.of(new Head(Raised.onTheLine(raised.group(1)), raised.group(2)));
        }
        Matcher small = SMALL_HEAD.matcher(row.text());
        if (isSmall(row) && small.matches() && isCalled(small.group(1), page)) {
            return Optional.of(new Head(small.group(1), small.group(2)));
        }
        return Optional.empty();
    }

    static boolean isCalled(String number, String text) {
        return call(number, text) >= 0;
    }

    /** Where a text calls the note of that number, or -1; a figure that stands behind a unit is an exponent. */
    static int call(String number, String text) {
        String raised = Raised.above(number);
        for (int at = text.indexOf(raised); at >= 0; at = text.indexOf(raised, at + 1)) {
            int after = at + raised.length();
            boolean alone = (at == 0 || Raised.FIGURES.indexOf(text.charAt(at - 1)) < 0)
                    && (after == text.length() || Raised.FIGURES.indexOf(text.charAt(after)) < 0);
            boolean star = FIGURES.indexOf(number.charAt(0)) < 0;
            boolean exponent = !star
                    && text.substring(Math.max(0, at - 4), at).matches("(?s).*(?:^|[\\d \u00a0])(?:[cdkm]?m|\\d)");
            if (alone && !exponent && (at > 0 || !star)) {
                return at;
            }
        }
        return -1;
    }

    private boolean isSmall(PdfRow row) {
        return row.size() < SMALLER * bodySize;
    }
}
