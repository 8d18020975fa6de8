package fr.lignealigne.plan.imports;

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
enum SectionWord {
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
    MESURE("mesure"),
    ACTION("action"),
    RECOMMANDATION("recommandation"),
    PROPOSITION("proposition"),
    ENGAGEMENT("engagement"),
    ARTICLE("article");

    private static final String ORDINAL =
            "premier|premiere|deuxieme|second|seconde|troisieme|quatrieme|cinquieme|sixieme"
                    + "|septieme|huitieme|neuvieme|dixieme|\\d{1,2} ?(?:er|re|e|eme|nd|nde)";

    private static final String NUMBER = "(?:\\d{1,3}(?:[.-]\\d{1,3})*(?:er|re)?|[lrd]\\. ?\\d[\\d-]*|[ivxlc]+|[a-z]"
            + "|premier|premiere|preliminaire|unique|ier)(?: (?:bis|ter|quater))?";

    private static final String QUALIFIED =
            "(?:[ -](?:strategique|prioritaire|operationnel|operationnelle|transversal|transversale|general|specifique))?";

    /** A number of its own may stand before the word, as automatic numbering leaves it: "I. Axe 1". */
    private static final String NUMBERING = "(?:(?:[ivxlc]+|\\d+(?:\\.\\d+)*|[a-z])[.)] ?|[ivxlc]+ ?[-–] ?)?";

    private final Pattern opening;

    SectionWord(String words) {
        String word = "(?:fiche[ -])?(?:" + words + ")s?" + QUALIFIED;
        opening = Pattern.compile("^" + NUMBERING + "(?:" + word + " (?:n ?[°º] ?)?" + NUMBER
                + "(?= ?[.:–—)-]| |$)|(?<ordinal>" + ORDINAL + ") " + word + "(?= ?[.:–—-]| |$))");
    }

    /** The word that opens this heading, when one does. */
    static Optional<SectionWord> of(String heading) {
        return Stream.of(values()).filter(word -> word.opening(heading) >= 0).findFirst();
    }

    /** Whether nothing but punctuation or a capital follows the number, as in a title set on a line of its own. */
    static boolean opensTitle(String line) {
        return Stream.of(values())
                .mapToInt(word -> word.opening(line))
                .filter(end -> end >= 0)
                .anyMatch(
                        end -> line.substring(Math.min(end, line.length())).matches("(?s) ?(?:[.:–—)-].*|\\p{Lu}.*|)"));
    }

    private int opening(String heading) {
        Matcher matcher = opening.matcher(plain(heading));
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
        if (letter == '\u00a0' || letter == '\u202f') {
            return " ";
        }
        String base = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
        return base.substring(0, 1).toLowerCase(Locale.ROOT);
    }
}
