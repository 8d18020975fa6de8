package fr.lignealigne.plan.imports.lines;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins two lines of one paragraph, and heals the word cut between them.
 *
 * <p>A hyphen that ends a line may be the word's own ("vis-à-", "rendez-", "souhaitent-"). The text itself is the best
 * dictionary: the form it uses elsewhere wins; failing that, French tells by what stands on either side.
 */
public final class Hyphens {

    private static final Pattern WORD = Pattern.compile("[\\p{L}’'-]+");
    private static final Pattern CUT = Pattern.compile("([\\p{L}’'-]*\\p{L})[-\u2010]$");
    private static final Pattern ELISION = Pattern.compile("\\p{L}[’']$");
    private static final Pattern NUMBER_CUT = Pattern.compile("\\d-$");
    static final int LONGEST_WORD = 60;
    private static final Pattern NEXT = Pattern.compile("^[\\p{L}]+(?:-[\\p{L}]+)*");

    /** What follows a hyphen of its own: inverted subjects, particles, and second halves of common compounds. */
    private static final Set<String> ENCLITICS = Set.of(
            "je", "tu", "il", "elle", "on", "nous", "vous", "ils", "elles", "ce", "t", "moi", "toi", "le", "la", "les",
            "lui", "leur", "y", "en", "ci", "là", "même", "mêmes", "vis", "dire", "être", "à", "de", "d", "uns");

    private static final Set<String> PREFIXES = Set.of(
            "non", "demi", "mi", "semi", "ex", "vice", "sous", "contre", "avant", "après", "arrière", "celui", "celle",
            "ceux", "peut", "rendez", "garde", "porte", "quasi", "au", "grand", "grande", "inter", "ci", "là");

    private final Set<String> words = new HashSet<>();

    /** Learns the words of a text from its lines; the cut ones at the ends teach nothing. */
    public Hyphens(Collection<TextLine> lines) {
        for (TextLine line : lines) {
            Matcher word = WORD.matcher(line.text());
            while (word.find()) {
                words.add(word.group().toLowerCase(Locale.FRENCH));
            }
        }
    }

    /** Whether no space stands between two pieces of text: after an elision ("d’"), or where a no-break space is. */
    public static boolean isTied(CharSequence before, String after) {
        int end = before.length();
        return ELISION.matcher(before.subSequence(Math.max(0, end - 2), end)).find()
                        && Character.isLetterOrDigit(after.codePointAt(0))
                || after.startsWith("\u00a0")
                || after.startsWith("\u202f")
                || end > 0 && "\u00a0\u202f".indexOf(before.charAt(end - 1)) >= 0;
    }

    public String join(String above, String below) {
        if (isTied(above, below)
                || NUMBER_CUT
                                .matcher(above.substring(Math.max(0, above.length() - 2)))
                                .find()
                        && Character.isDigit(below.charAt(0))) {
            return above + below;
        }
        if (above.endsWith("\u00ad")) {
            return above.substring(0, above.length() - 1) + below;
        }
        Matcher cut = CUT.matcher(above.substring(Math.max(0, above.length() - LONGEST_WORD)));
        Matcher next = NEXT.matcher(below);
        if (!cut.find() || !next.find()) {
            return above + " " + below;
        }
        return (isOwn(cut.group(1), next.group()) ? above : above.substring(0, above.length() - 1)) + below;
    }

    private boolean isOwn(String before, String after) {
        String head = before.toLowerCase(Locale.FRENCH);
        String tail = after.toLowerCase(Locale.FRENCH);
        if (words.contains(head + "-" + tail)) {
            return true;
        }
        if (words.contains(head + tail)) {
            return false;
        }
        String firstOfTail = tail.contains("-") ? tail.substring(0, tail.indexOf('-')) : tail;
        boolean compound = head.contains("-") || Character.isUpperCase(after.charAt(0));
        String prefix = lastElided(head);
        boolean twoVowels = prefix.equals("co") && "aeéèêiou".indexOf(tail.charAt(0)) >= 0; // co-organisée, but comité
        return compound || twoVowels || ENCLITICS.contains(firstOfTail) || PREFIXES.contains(prefix);
    }

    private static String lastElided(String head) {
        return head.substring(Math.max(head.lastIndexOf('’'), head.lastIndexOf('\'')) + 1);
    }
}
