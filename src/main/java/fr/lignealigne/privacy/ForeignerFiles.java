package fr.lignealigne.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers of files and papers of foreigners: AGDREF (ten digits, the department first), visa, receipt, permit, OFPRA,
 * CNDA, passport. None carries a key, so that each is known by the words around it.
 */
final class ForeignerFiles implements Seeker {

    private static final String NUMBER = "((?:[a-z]{1,3}[ -]?)?\\d(?:[ ./-]?[0-9a-z]?\\d){6,13}|\\d\\d[a-z]{2}\\d{5})";

    private static final Pattern CALLED = Pattern.compile("\\b(?:agdref|etrangere?s?|identifiant|dossiers?|recepisses?"
            + "|titres? de sejour|cartes? de sejour|cartes? de resident|visas?|aps|autorisations? provisoires?|dcem|ofpra"
            + "|cnda|dublin|attestations? de demande(?: d'asile)?|passeports?|prefecture|oqtf|carte d'identite|cni)\\b"
            + "([^0-9;.\\n]{0,40}?(?:n[.°o]? ?|no\\. )?)(?<![a-z0-9])" + NUMBER + "(?![a-z0-9])");

    private static final Pattern AFTER = Pattern.compile("(?<![0-9.-])(?<!\\d )(\\d{10})(?!\\d)"
            + "(?= ?[(,]? ?(?:agdref|n° ?etranger|numero etranger|a la prefecture|en prefecture))");

    /** Numbers of organisations, texts, forms, judgments and sums. */
    private static final Pattern OTHER = Pattern.compile(
            "\\b(?:siren|siret|rna|finess|isbn|issn|nor|cerfa|rcs|ape|loi|decret|circulaire|article|directive|arrete"
                    + "|budget|lignes?|euros?)\\b");

    private static final Pattern YEARS = Pattern.compile("(?:19|20)\\d\\d[ ./-]+(?:19|20)\\d\\d.*|[12]\\d{3}");

    private static final Pattern SUM = Pattern.compile("^ ?(?:€|euros?|%|personnes|places|k€|millions|habitants)");

    @Override
    public List<Finding> in(Folded text) {
        List<Finding> found = new ArrayList<>();
        Matcher called = CALLED.matcher(text.lower);
        int from = 0;
        while (from < text.lower.length() && called.find(from)) {
            from = called.start() + 1;
            String number = called.group(2);
            if (isNumber(number)
                    && !OTHER.matcher(called.group(1)).find()
                    && !YEARS.matcher(number).matches()
                    && !SUM.matcher(text.after(called.end(2), 12)).find()) {
                found.add(new Finding(PersonalDataKind.FOREIGNER_FILE, called.start(2), called.end(2)));
                from = called.end();
            }
        }
        Matcher after = AFTER.matcher(text.lower);
        while (after.find()) {
            found.add(new Finding(PersonalDataKind.FOREIGNER_FILE, after.start(1), after.end(1)));
        }
        return found;
    }

    private static boolean isNumber(String number) {
        long digits = number.chars().filter(Character::isDigit).count();
        return digits >= 7 && digits <= 12;
    }
}
