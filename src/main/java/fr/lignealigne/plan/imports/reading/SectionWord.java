package fr.lignealigne.plan.imports.reading;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that open a numbered section of a French administrative text, from the broadest to the narrowest.
 *
 * <p>A word counts only with a number ("Axe 2", "MESURE n° 12", "Titre premier", "Deuxième partie"): "Mesures
 * d'accompagnement" is a heading like any other.
 */
public enum SectionWord {
    LIVRE("livre"),
    PARTIE("partie"),
    TITRE("titre"),
    AXE("axe"),
    PILIER("pilier"),
    PRIORITE("priorite"),
    ORIENTATION("orientation"),
    CHAPITRE("chapitre"),
    VOLET("volet|sous-axe"),
    CHANTIER("chantier"),
    OBJECTIF("objectif"),
    SECTION("section"),
    MESURE("(?:sous-)?mesure"),
    ACTION("action"),
    RECOMMANDATION("recommandation"),
    PROPOSITION("proposition"),
    ENGAGEMENT("engagement"),
    ARTICLE("article");

    private static final String ORDINAL =
            "premier|premiere|deuxieme|second|seconde|troisieme|quatrieme|cinquieme|sixieme"
                    + "|septieme|huitieme|neuvieme|dixieme|\\d{1,2} ?(?:er|re|e|eme|nd|nde)";

    private static final String IN_WORDS = "(?:(?:vingt|trente|quarante|cinquante|soixante)(?:-| et )?)?"
            + "(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix(?:-sept|-huit|-neuf)?|onze|douze|treize|quatorze"
            + "|quinze|seize)?";

    private static final String SIGN = "(?:n ?[°ºo]\\.? ?|n\\. ?|numero |[#№] ?)";

    private static final String NUMBER = "(?:\\(?(?:[a-z]{1,2}[.-]?\\d{1,3}(?:[.-]\\d{1,3})*"
            + "|\\d{1,3}(?:[.-]\\d{1,3})*(?:er|re|[a-z])?|[lrd]\\. ?\\d[\\d-]*|[ivxlc]+(?:[.-]\\d{1,3})*|[a-z])\\)?"
            + "|premier|premiere|preliminaire|unique|ier|(?!-| |$|[.:–—])" + IN_WORDS
            + "(?= ?[.:–—]| -|$))(?: (?:bis|ter|quater))?";

    private static final String KINDS =
            "(?:strategique|prioritaire|operationnel|operationnelle|transversal|transversale"
                    + "|transverse|general|generale|specifique|phare|nouveau|nouvelle|cle|clef|complementaire|additionnelle"
                    + "|principale|structurante|emblematique|immediate|urgente|d.urgence|majeur|majeure|thematique)s?";

    /** Any word may qualify a section whose number is called one. */
    private static final String QUALIFIED = "(?:[ -]" + KINDS + "|[ -]\\p{L}{3,20}(?= " + SIGN + "))?";

    /** A number of its own may stand before the word, as automatic numbering leaves it: "I. Axe 1". */
    private static final String NUMBERING =
            "(?:(?:[ivxlc]+|\\d+(?:\\.\\d+)*|[a-z])[.)] ?|[ivxlc]+ ?[-–] ?" + "|\\d+(?:\\.\\d+)+ (?:[-–] )?)?";

    /** What drafts set before a heading to say that it is new: "[NOUVEAU]", "★". */
    private static final String TAG = "(?:\\[[^\\]]{1,30}\\] ?|\\((?:nouveau|nouvelle|modifiee?)\\) ?|nouveau ?[:–—-] ?"
            + "|[^\\p{L}\\p{N}\\s(\\[«»\"'’“”] ?)*+(?:nouvelle )?";

    private static final String BULLETS = "-–—‒•●·∙▪■□◦○►▶➢➔→✓✔*";

    private final Pattern opening;

    SectionWord(String words) {
        String word = "(?:fiche[ -])?(?:" + words + ")s?" + QUALIFIED;
        String numbered = name().equals("MESURE") ? "|\\d+(?:\\.\\d+)*[.)]? (?:[-–] )?mesure(?= ?[:–—]| -)" : "";
        opening = Pattern.compile("^" + TAG + "(?:" + NUMBERING + "(?:" + word + " {1,3}" + SIGN + "?" + NUMBER
                + "(?= ?[.:–—)-]| |$)|(?<ordinal>" + ORDINAL + ") " + word + "(?= ?[.:–—-]| |$))" + numbered + ")");
    }

    /** The word that opens this heading, when one does. */
    public static Optional<SectionWord> of(String heading) {
        String plain = plain(heading);
        return Stream.of(values())
                .filter(word -> word.opening(heading, plain) >= 0)
                .findFirst();
    }

    /** Whether nothing but punctuation or a capital follows the number, as in a title set on a line of its own. */
    public static boolean opensTitle(String line) {
        boolean point = !line.isEmpty() && BULLETS.indexOf(line.charAt(0)) >= 0;
        return !point && restIs(line, "(?s) ?(?:[.:–—)-].*|\\p{Lu}.*|)");
    }

    /** Whether a heading is nothing but its word and number: its title is elsewhere. */
    public static boolean isAlone(String heading) {
        return restIs(heading, "[ .:–—)-]*");
    }

    private static boolean restIs(String line, String pattern) {
        String plain = plain(line);
        return Stream.of(values())
                .mapToInt(word -> word.opening(line, plain))
                .filter(end -> end >= 0)
                .anyMatch(end -> line.substring(Math.min(end, line.length())).matches(pattern));
    }

    private int opening(String heading, String plain) {
        Matcher matcher = opening.matcher(plain);
        if (!matcher.find()) {
            return -1;
        }
        // "Troisième partie Dispositions spéciales" opens a part; "premier axe de travail" is only a phrase.
        boolean phrase = matcher.group("ordinal") != null
                && heading.substring(matcher.end()).matches("(?s) \\p{Ll}.*");
        return phrase ? -1 : matcher.end();
    }

    /** Lower case without accents, character for character, for capitals are often set without them. */
    private static String plain(String text) {
        String head = text.length() > 80 ? text.substring(0, 80) : text;
        return head.chars().mapToObj(SectionWord::plain).collect(Collectors.joining());
    }

    private static String plain(int letter) {
        if (letter < 128) {
            return Character.toString(Character.toLowerCase(letter));
        }
        if (Character.isSpaceChar(letter)) {
            return " ";
        }
        String base = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
        return base.substring(0, 1).toLowerCase(Locale.ROOT);
    }
}
