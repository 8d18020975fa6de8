package fr.lignealigne.reader;

import fr.lignealigne.plan.Citation;
import fr.lignealigne.shared.Invalid;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the find field understands besides words: a remark by its code, and lines of this version or of another. */
sealed interface Sought {

    /** « R-482135 ». */
    record Code(String code) implements Sought {}

    /** « l. 212 », « 212-218 », « V1, l. 212 ». */
    record Lines(Citation citation) implements Sought {}

    Pattern CODE = Pattern.compile("\\s*R\\s*-?\\s*(\\d{1,9}(?:-\\d{1,3})?)\\s*", Pattern.CASE_INSENSITIVE);
    Pattern OF_A_VERSION = Pattern.compile("\\s*V\\s*\\d.*", Pattern.CASE_INSENSITIVE);
    Pattern OF_THIS_VERSION = Pattern.compile(
            "\\s*(?:l(?:ignes?|ines?)?\\s*\\.?\\s*\\d.*|\\d+\\s*\\p{Pd}\\s*\\d+\\s*)", Pattern.CASE_INSENSITIVE);

    /**
     * Reads what somebody typed; empty when these are words to find.
     *
     * @param shown the number of the version that is read
     */
    static Optional<Sought> parse(String typed, int shown) {
        Matcher code = CODE.matcher(typed);
        if (code.matches()) {
            return Optional.of(new Code("R-" + code.group(1)));
        }
        String cited = OF_THIS_VERSION.matcher(typed).matches() ? "V" + shown + ", " + typed.strip() : typed;
        if (!OF_A_VERSION.matcher(cited).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Lines(Citation.parse(cited)));
        } catch (Invalid words) {
            return Optional.empty();
        }
    }
}
