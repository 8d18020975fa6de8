package fr.lignealigne.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** « née le 3 mars 2007 à Lagos »: a day of birth with or without its place, or a year with it. */
final class Births implements Seeker {

    private static final String NUMBERS =
            "(?:(?:mil|mille|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize"
                    + "|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|cents?|et)[ -]?){2,8}";

    private static final String MONTH = "(?:janvier|janv\\.?|fevrier|fevr?\\.?|mars|avril|avr\\.?"
            + "|mai|juin|juillet|juil\\.?|aout|septembre|sept\\.?|octobre|oct\\.?|novembre|nov\\.?|decembre|dec\\.?)";

    private static final String DAY =
            "(?:(?:\\d{1,2}(?:er)?|premier|[a-z]{2,6}(?:-[a-z]{2,6}|(?: et) un)?) " + MONTH + " (?:\\d{4}|" + NUMBERS
                    + ")|\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?(?:\\d{4}|\\d{2})\\b|\\d{4}-\\d\\d-\\d\\d)";

    private static final String TOWN =
            "(?-i:[A-Z][A-Za-z'-]{1,40}(?: (?:[A-Z][A-Za-z'-]{1,40}|City)){0,3}+" + "(?: ?\\([^)]{1,30}\\))?)";

    private static final String PLACE = "(?: ?,)? (?:a|au|aux|en|dans) (?:l[ae]s? |l')?" + TOWN;

    private static final String BORN = "(?:\\bn(?:ee?s?|e\\.e)\\b|\\bne ?\\(e\\)|\\bn\\.)";

    private static final Pattern[] BIRTHS = {
        compile(BORN + ",? ((?:le |un |en date du )?" + DAY + "(?:" + PLACE + ")?)"),
        compile(BORN + "(" + PLACE + ",? (?:le )?" + DAY + ")"),
        compile(BORN + " (en (?:" + MONTH + " )?(?:\\d{4}|" + NUMBERS + ")" + PLACE + ")"),
        compile(
                "\\b(?:(?:date|jour)(?: et (?:le )?lieu)? de naissance|ddn|d\\.d\\.n\\.?|naissance) ?:? ?(?:est )?(?:le |du )?("
                        + DAY + "(?:" + PLACE + "|, " + TOWN + "| ?\\([A-Za-z][^)]{1,30}\\))?)"),
    };

    /** What is born in the language of plans, and is nobody. */
    private static final Pattern THING =
            Pattern.compile("\\b(?:plan|collectif|association|mission|loi|dispositif|projet"
                    + "|reseau|idee|comite|fondation|cooperation|structure|convention|mouvement|federation|instance|initiative"
                    + "|observatoire|plateforme|campagne|entreprise|societe|politique|programme)\\b");

    private static final Pattern SOMEBODY = Pattern.compile("\\b(?:elle|il|ils|elles|fille|garcon|femme|homme|enfants?"
            + "|mineure?s?|jeunes?|victimes?|personnes?|soeur|frere|fils|plaignante?|mme|m|monsieur|madame)\\b");

    private static Pattern compile(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    @Override
    public List<Finding> in(Folded text) {
        List<Finding> found = new ArrayList<>();
        for (Pattern birth : BIRTHS) {
            Matcher matcher = birth.matcher(text.plain);
            while (matcher.find()) {
                if (!isOfAThing(text.before(matcher.start(), 60))) {
                    int hidden = matcher.start(1) + (text.plain.charAt(matcher.start(1)) == ' ' ? 1 : 0);
                    found.add(new Finding(
                            PersonalDataKind.BIRTH, matcher.start(), matcher.end(1), hidden, matcher.end(1)));
                }
            }
        }
        return found;
    }

    private static boolean isOfAThing(String before) {
        return last(THING, before) > last(SOMEBODY, before);
    }

    private static int last(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        int last = -1;
        while (matcher.find()) {
            last = matcher.start();
        }
        return last;
    }
}
