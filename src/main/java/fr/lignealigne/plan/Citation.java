package fr.lignealigne.plan;

import fr.lignealigne.shared.Invalid;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How people name lines of a version: « V1, l. 212-218 ». It holds for ever, since the lines of a published version are
 * never numbered again.
 *
 * @param version the number of the version in its plan
 */
public record Citation(int version, int firstLine, int lastLine) {

    private static final Pattern SPOKEN = Pattern.compile(
            "\\s*V\\s*(\\d{1,4})\\s*[,;]?\\s*(?:l(?:ignes?|ines?)?\\s*\\.?)?\\s*(\\d{1,6})(?:\\s*(?:[\\p{Pd}]|\\p{L}{1,2})\\s*(\\d{1,6}))?\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    /** Reads what somebody typed; refuses what is no citation. */
    public static Citation parse(String typed) {
        Matcher matcher = SPOKEN.matcher(typed);
        if (!matcher.matches()) {
            throw new Invalid("citation.unreadable");
        }
        int first = Integer.parseInt(matcher.group(2));
        int last = matcher.group(3) == null ? first : Integer.parseInt(matcher.group(3));
        return new Citation(Integer.parseInt(matcher.group(1)), Math.min(first, last), Math.max(first, last));
    }
}
