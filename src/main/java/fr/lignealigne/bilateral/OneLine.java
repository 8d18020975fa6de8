package fr.lignealigne.bilateral;

import java.util.regex.Pattern;

/** A name as it may stand in a mail or a calendar: on one line, and turning the direction of nothing that follows. */
final class OneLine {

    private static final int LONGEST = 300;
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");
    private static final Pattern TURNS =
            Pattern.compile("[\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

    private OneLine() {}

    static String of(String name) {
        String line = TURNS.matcher(BREAKS.matcher(name).replaceAll(" "))
                .replaceAll("")
                .strip();
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
