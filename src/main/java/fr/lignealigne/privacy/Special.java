package fr.lignealigne.privacy;

import org.jspecify.annotations.Nullable;

/** The characters that Unicode does not take apart, and that people type for one another. */
final class Special {

    private Special() {}

    static @Nullable String of(int point) {
        return switch (point) {
            case '\u2019', '\u2018', '\u02bc', '\u00b4', '\u2032' -> "'";
            case '\u00b7', '\u2022', '\u2024', '\u2027' -> ".";
            case '\u0153' -> "oe";
            case '\u0152' -> "OE";
            case '\u00e6' -> "ae";
            case '\u00c6' -> "AE";
            case '\u00f8' -> "o";
            case '\u00d8' -> "O";
            case '\u0142' -> "l";
            case '\u0141' -> "L";
            case '\u0111' -> "d";
            case '\u0110' -> "D";
            case '\u0131' -> "i";
            case '\u00df' -> "ss";
            default -> null;
        };
    }
}
