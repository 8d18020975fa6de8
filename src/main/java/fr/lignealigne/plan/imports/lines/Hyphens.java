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

    /** Syllables that are words as well say nothing. */
    private static final int SHORTEST = 4;

    private static final Pattern NEXT = Pattern.compile("^[\\p{L}]+(?:-[\\p{L}]+)*");

    /** What follows a hyphen of its own: inverted subjects, particles, and second halves of common compounds. */
    private static final Set<String> ENCLITICS = Set.of(
            "je", "tu", "il", "elle", "on", "nous", "vous", "ils", "elles", "ce", "t", "moi", "toi", "le", "la", "les",
            "lui", "leur", "y", "en", "ci", "là", "même", "mêmes", "vis", "dire", "être", "à", "de", "d", "uns");

    private static final Set<String> PREFIXES =
            Set.of("demi", "vice", "après", "arrière", "celui", "celle", "ceux", "peut", "rendez", "quasi", "ci", "là");

    /** First halves of compounds that are first syllables, too: "non-respect", but nonante; "contre-appel", contrevenir. */
    private static final Set<String> SYLLABLES = Set.of(
            "non", "mi", "semi", "ex", "sous", "contre", "avant", "garde", "porte", "au", "grand", "grande", "inter");

    private final Set<String> words = new HashSet<>();

    private final Set<String> often = new HashSet<>();

    /** The words that were joined without being sure, as they came out. */
    private final Set<String> guessed;

    /** Learns the words of a text from its lines; the cut ones at the ends teach nothing. */
    public Hyphens(Collection<TextLine> lines) {
        this(lines, new HashSet<>());
    }

    /** The same; the words that are only guessed are told to others. */
    public Hyphens(Collection<TextLine> lines, Set<String> guessed) {
        this.guessed = guessed;
        for (TextLine line : lines) {
            Matcher word = WORD.matcher(line.text());
            while (word.find()) {
                String known = word.group().toLowerCase(Locale.FRENCH);
                if (!words.add(known)) {
                    often.add(known);
                }
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
        boolean own = isOwn(cut.group(1), next.group());
        if (isGuess(cut.group(1), next.group(), own)) {
            guessed.add((cut.group(1) + (own ? "-" : "") + next.group()).toLowerCase(Locale.FRENCH));
        }
        return (own ? above : above.substring(0, above.length() - 1)) + below;
    }

    /** Whether a text holds a word of which only a guess tells whether it has a hyphen. */
    public boolean isGuessed(String text) {
        return !guessed.isEmpty()
                && WORD.matcher(text)
                        .results()
                        .anyMatch(word -> guessed.contains(word.group().toLowerCase(Locale.FRENCH)));
    }

    private boolean isGuess(String before, String after, boolean own) {
        String head = before.toLowerCase(Locale.FRENCH);
        String tail = after.toLowerCase(Locale.FRENCH);
        boolean withHyphen = words.contains(head + "-" + tail);
        boolean without = words.contains(head + tail);
        if (withHyphen || without) {
            return withHyphen && without;
        }
        boolean inside = before.contains("-") || after.contains("-") || Character.isUpperCase(after.charAt(0));
        boolean twoWords =
                tail.length() >= SHORTEST && head.length() >= SHORTEST && words.contains(head) && often.contains(tail);
        return own ? !inside && SYLLABLES.contains(lastElided(head)) : twoWords;
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
        return compound
                || twoVowels
                || ENCLITICS.contains(firstOfTail)
                || PREFIXES.contains(prefix)
                || SYLLABLES.contains(prefix);
    }

    private static String lastElided(String head) {
        return head.substring(Math.max(head.lastIndexOf('’'), head.lastIndexOf('\'')) + 1);
    }
}
