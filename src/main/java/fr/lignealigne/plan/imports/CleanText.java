package fr.lignealigne.plan.imports;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What a reader's text goes through before it is kept: one form for each letter, and nothing that cannot be seen. */
public final class CleanText {

    /** Soft hyphens, byte order marks, zero-width spaces, bidirectional overrides that show another order than written. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\u00ad\u200b\u2060-\u2064\ufeff\u202a-\u202e\u2066-\u2069\ufffe\uffff\\p{Cs}]");

    /** Symbols of private fonts have no glyph elsewhere; nearly all of them are bullets. */
    private static final Pattern PRIVATE = Pattern.compile("\\p{Co}");

    private static final String BULLET = "•";

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\u2028\u2029]");

    /** Ordinary spaces only: a no-break space is part of French typography and stays. */
    private static final Pattern SPACES = Pattern.compile("[ \u2000-\u2006\u2008-\u200a\u205f\u3000]{2,}");

    /** Letters that a font joins: a search for « officiel » must find them. */
    private static final Pattern LIGATURES = Pattern.compile("[\ufb00-\ufb06]");

    private CleanText() {}

    /** A pattern anchored at the end would try again from every space of a long run. */
    private static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && Character.isSpaceChar(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isSpaceChar(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** The words in one line, clean. */
    public static String of(String raw) {
        String visible = UNSEEN.matcher(CONTROLS.matcher(raw).replaceAll(" ")).replaceAll("");
        visible = LIGATURES
                .matcher(visible)
                .replaceAll(joined -> Normalizer.normalize(joined.group(), Normalizer.Form.NFKC));
        visible = PRIVATE.matcher(visible).replaceAll(BULLET);
        String spaced = SPACES.matcher(visible).replaceAll(" ");
        return Normalizer.normalize(trimmed(spaced), Normalizer.Form.NFC);
    }
}
