package fr.lignealigne.bilateral;

import java.nio.charset.StandardCharsets;

/** Folds lines as RFC 5545, 3.1 asks: at most 75 octets, never inside a character. ical4j counts characters instead. */
final class Folding {

    private static final int LONGEST = 75;

    private Folding() {}

    static String fold(String unfolded) {
        StringBuilder folded = new StringBuilder(unfolded.length() + unfolded.length() / LONGEST * 3);
        int octets = 0;
        for (int i = 0; i < unfolded.length(); ) {
            int codePoint = unfolded.codePointAt(i);
            i += Character.charCount(codePoint);
            boolean lineEnd = codePoint == '\r' || codePoint == '\n';
            int width = Character.toString(codePoint).getBytes(StandardCharsets.UTF_8).length;
            if (!lineEnd && octets + width > LONGEST) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.appendCodePoint(codePoint);
            octets = lineEnd ? 0 : octets + width;
        }
        return folded.toString();
    }
}
