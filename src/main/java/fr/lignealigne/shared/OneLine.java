package fr.lignealigne.shared;

import java.util.regex.Pattern;

/** A name as it may stand in a mail, a calendar, a list: on one line, turning the direction of nothing that follows. */
public final class OneLine {

    private static final int LONGEST = 300;
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");
    private static final Pattern TURNS =
            Pattern.compile("[\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

    private OneLine() {}

    /** What was typed or pasted, without what a field of one line does not show. */
    public static String of(String name) {
        return TURNS.matcher(BREAKS.matcher(name).replaceAll(" "))
                .replaceAll("")
                .strip();
    }

    /** The same, where it must not grow beyond {@value #LONGEST} signs. */
    public static String shortened(String name) {
        String line = of(name);
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
