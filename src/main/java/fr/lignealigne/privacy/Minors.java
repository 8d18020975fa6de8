package fr.lignealigne.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** « une jeune fille de 15 ans à Bobigny »: the age of one minor, or of a few, with a place in the same sentence. */
final class Minors implements Seeker {

    private static final String AGE =
            "(?:1[0-7]|[1-9]|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize"
                    + "|quatorze|quinze|seize|dix-sept)";

    private static final String ONE =
            "(?:jeune (?:fille|femme|homme|garcon)|fille|fillette|garcon|garconnet|mineure?|enfant"
                    + "|adolescente?|ado|collegienne?|lyceenne?|gamine?|ecoliere?|bebe|petite?|jeune|victime|soeur|frere|fils)";

    private static final String FEW = "(?:deux|trois|quatre) (?:jeunes )?(?:filles|garcons|mineure?s|enfants"
            + "|adolescente?s|soeurs|freres|jeunes|gamine?s)";

    private static final Pattern MINOR = Pattern.compile("(?:\\b(?:" + ONE + "|" + FEW
            + ")(?: [a-z-]{3,20}){0,3}?,? ?\\(?|(?<![a-z])(?=agee? |a l'age )|\\b[a-z]\\.?, (?=\\d))"
            + "((?:agee?s? |a l'age )?(?:seulement )?(?:de |d')?(?:environ |a peine |presque )?" + AGE
            + "(?: (?:et|ou|a) " + AGE
            + ")? (?:ans|mois))\\b");

    private static final Pattern PLACE = Pattern.compile(
            "(?:(?<![A-Za-z])(?:[Aa]|[Aa]u|[Aa]ux|[Ee]n|[Dd]ans|[Vv]ers|[Dd]e|[Dd]u|[Dd]'|[Gg]are|[Pp]res de)|[,(]) ?"
                    + "(?:l[ae]s? |l'|une? [a-z-]{3,15} (?:a|de) )?(?:([A-Z][a-z][A-Za-z'-]{0,40}(?: [A-Z][a-z][A-Za-z'-]{0,40})?)"
                    + "|\\d{1,2}(?:er|e|eme) arrondissement|(?:0[1-9]|[1-8]\\d|9[0-5])(?!\\d))");

    /** « le mineur pendant une durée de 2 ans »: a time, no age. */
    private static final Pattern TIME =
            Pattern.compile("\\b(?:duree|periode|peine|pendant|delai|apres|depuis|pour|sous)\\b");

    private static final Pattern BABY = Pattern.compile("\\b(?:bebe|nourrisson|fillette|agee?)\\b");

    private static final int FAR = 90;

    @Override
    public List<Finding> in(Folded text) {
        List<Finding> found = new ArrayList<>();
        Matcher minor = MINOR.matcher(text.lower);
        while (minor.find()) {
            int place = place(text, minor.end(), sentenceEnd(text.plain, minor.end()));
            if (place < 0) {
                int begin = minor.start() - text.before(minor.start(), FAR).length();
                place = place(text, begin, minor.start()) < 0 ? -1 : minor.end();
            }
            if (place >= 0 && isAge(minor.group())) {
                found.add(new Finding(PersonalDataKind.MINOR, minor.start(), place, minor.start(1), minor.end(1)));
            }
        }
        return found;
    }

    private static boolean isAge(String said) {
        return !TIME.matcher(said).find()
                && (!said.endsWith("mois") || BABY.matcher(said).find());
    }

    /** After the first place named between these; -1 when there is none. */
    private static int place(Folded text, int from, int to) {
        Matcher place = PLACE.matcher(text.plain).region(from, to);
        while (place.find()) {
            String name = place.group(1);
            if (name == null || WordLists.isTown(name)) {
                return place.end();
            }
        }
        return -1;
    }

    private static int sentenceEnd(String plain, int from) {
        int most = Math.min(plain.length(), from + FAR);
        for (int i = from; i < most; i++) {
            if (".;!?\n".indexOf(plain.charAt(i)) >= 0) {
                return i;
            }
        }
        return most;
    }
}
