package fr.lignealigne.privacy;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text as the seekers read it: without accents and invisible characters, one dash, one apostrophe, one space in
 * place of any run of white space, digits of whatever script as ASCII; a blank line stays as a line end.
 */
final class Folded {

    /** With the capitals of the text. */
    final String plain;

    final String lower;
    private final int[] at;

    private Folded(String plain, int[] at) {
        this.plain = plain;
        this.lower = plain.toLowerCase(Locale.ROOT);
        this.at = at;
    }

    static Folded of(String text) {
        return new Folding(text).fold();
    }

    /** The same finding in the text as it was. */
    Finding unfold(Finding found) {
        return new Finding(found.kind(), at[found.from()], end(found.to()), at[found.hideFrom()], end(found.hideTo()));
    }

    /** What was dropped after a letter, an accent for instance, goes with it. */
    private int end(int to) {
        return Math.max(at[to], at[to - 1] + 1);
    }

    /** The stretch before a place, no further back than its sentence and so many characters. */
    String before(int place, int most) {
        int begin = Math.max(0, place - most);
        for (int i = place - 1; i >= begin; i--) {
            char c = lower.charAt(i);
            boolean ends = c == '\n' || (c == '.' || c == ';') && i + 1 < lower.length() && lower.charAt(i + 1) == ' ';
            // « n. », « M. » and the like end no sentence.
            if (ends && (c != '.' || i < 3 || Character.isLetter(lower.charAt(i - 2)))) {
                return lower.substring(i + 1, place);
            }
        }
        return lower.substring(begin, place);
    }

    /** The stretch after a place, no further than so many characters. */
    String after(int place, int most) {
        return lower.substring(place, Math.min(lower.length(), place + most));
    }

    boolean isLetterOrDigit(int place) {
        return place >= 0 && place < plain.length() && Character.isLetterOrDigit(plain.charAt(place));
    }

    boolean isDigit(int place) {
        return place >= 0 && place < plain.length() && isDigit(plain.charAt(place));
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static final class Folding {

        private final String text;
        private final StringBuilder plain;
        private int[] at;

        Folding(String text) {
            this.text = text;
            this.plain = new StringBuilder(text.length());
            this.at = new int[text.length() + 1];
        }

        Folded fold() {
            int lineEnds = 0;
            for (int i = 0; i < text.length(); ) {
                int point = text.codePointAt(i);
                if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                    lineEnds += point == '\n' || point == '\u2029' ? 1 : 0;
                    space(i, lineEnds > 1);
                } else {
                    lineEnds = 0;
                    add(point, i);
                }
                i += Character.charCount(point);
            }
            reserve();
            at[plain.length()] = text.length();
            return new Folded(plain.toString(), Arrays.copyOf(at, plain.length() + 1));
        }

        private void space(int place, boolean isBlankLine) {
            int last = plain.length() - 1;
            if (last < 0 || plain.charAt(last) != ' ' && plain.charAt(last) != '\n') {
                put(isBlankLine ? '\n' : ' ', place);
            } else if (isBlankLine) {
                plain.setCharAt(last, '\n');
            }
        }

        private void add(int point, int place) {
            if (point < 0x80) {
                put((char) point, place);
                return;
            }
            int type = Character.getType(point);
            if (type == Character.FORMAT || type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
                return;
            }
            int digit = Character.digit(point, 10);
            if (digit >= 0 && type == Character.DECIMAL_DIGIT_NUMBER) {
                put((char) ('0' + digit), place);
            } else if (type == Character.DASH_PUNCTUATION || point == '\u2212') {
                put('-', place);
            } else {
                letters(point, place);
            }
        }

        private void letters(int point, int place) {
            String single = Special.of(point);
            String parts =
                    single == null ? Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD) : single;
            for (int i = 0; i < parts.length(); i++) {
                char c = parts.charAt(i);
                if (Character.getType(c) != Character.NON_SPACING_MARK) {
                    put(c, place);
                }
            }
        }

        private void put(char c, int place) {
            reserve();
            at[plain.length()] = place;
            plain.append(c);
        }

        /** One letter may become several. */
        private void reserve() {
            if (plain.length() >= at.length) {
                at = Arrays.copyOf(at, at.length * 2 + 1);
            }
        }
    }
}
