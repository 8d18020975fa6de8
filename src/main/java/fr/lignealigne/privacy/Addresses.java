package fr.lignealigne.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where somebody lives: a number and a street, with or without its town; a street alone with its postcode, or said so. */
final class Addresses implements Seeker {

    /** Words that name streets and little else. */
    private static final String STREET =
            "(?i:rue|r\\.|avenue|av\\.?|boulevard|boul\\.|bd\\.?|blvd\\.?|bld|impasse|imp\\.|allees?|all\\."
                    + "|chemin|ch\\.|route|rte|quai|ruelle|venelle|sentier|faubourg|fbg|chaussee|montee|promenade|rond-point)";

    /** Words that name much else too. */
    private static final String SITE =
            "(?i:place|pl\\.|cours|passage|villa|cite|residence|res\\.|square|sq\\.|mail|porte|voie|traverse"
                    + "|parvis|esplanade|hameau|lotissement|lot\\.|clos|lieu-dit)";

    /** Where many live: an address only with its postcode. */
    private static final String HOUSE = "(?i:foyer|hotel|camping|centre|chrs|cada)";

    private static final String NUMBER =
            "(?<![0-9A-Za-z.,/-])(?<!\\d )\\d{1,4}(?: ?(?i:bis|ter|quater)|[ ]?[A-D](?=[ ,]))?,? ";

    private static final String LINK =
            "(?i:de la |de l'|des |du |de |d'|les |la |le |l'|aux |au |a |en |sur |sous ){0,2}+";

    private static final String CAPITALS = LINK + "[A-Z][A-Za-z'-]*+(?:\\.? " + LINK + "[A-Z0-9][A-Za-z0-9'-]*+){0,5}";

    private static final String ANY = LINK
            + "(?:\\d{1,2}(?:er)? [a-z]{3,9}\\b(?: (?:19|18)\\d\\d)?|[A-Z]\\. [A-Z][A-Za-z'-]+|(?!(?:vers|par|pour|entre|qui|et|ou|est|sont|a)\\b)[A-Za-z0-9][A-Za-z0-9'-]*+(?: "
            + LINK + "[A-Z0-9][A-Za-z0-9'-]*+){0,5})";

    private static final String TOWN =
            ",? ?(?:F-)?\\d{5} ?(?:[A-Z][A-Za-z'-]*(?: (?:[A-Z][A-Za-z'-]*|(?i:cedex)(?: \\d{1,2})?)){0,4}"
                    + "|[a-z][a-z'-]{2,30})";

    private static final String ON_THE_WAY = "(?:, ?(?:(?i:bat|appt?|apt|esc)\\. ?)?[^,.;:()\\n]{1,30}){0,3}?";

    private static final Pattern NUMBERED = Pattern.compile(NUMBER + "(?:" + STREET + " (?:[^,.;:()\\n\\d]{2,50}?"
            + ON_THE_WAY + TOWN + "|" + ANY + "(?:" + ON_THE_WAY + TOWN + "|, [A-Z][A-Za-z'-]+(?: \\d{1,2}e)?)?" + ")|"
            + SITE + " (?:[^,.;:()\\n\\d]{2,50}?" + ON_THE_WAY + TOWN + "|" + CAPITALS + "))");

    private static final Pattern BARE = Pattern.compile("(?<![A-Za-z0-9'-])(?:" + STREET + "|" + SITE + "|(" + HOUSE
            + ")) " + CAPITALS + "(" + ON_THE_WAY + TOWN + ")?");

    private static final Pattern LIVES =
            Pattern.compile("\\b(?:habit[a-z]*|domicil[a-z]*|demeur[a-z]*|loge[a-z]*|reside[a-z]*"
                    + "|heberge[a-z]*|adresse|vit|vivent|vivait|dort|dorment|dormait|retrouve|chez)\\b[^.;]{0,20}$");

    @Override
    public List<Finding> in(Folded text) {
        List<Finding> found = new ArrayList<>();
        Matcher numbered = NUMBERED.matcher(text.plain);
        while (numbered.find()) {
            found.add(new Finding(PersonalDataKind.ADDRESS, numbered.start(), numbered.end()));
        }
        Matcher bare = BARE.matcher(text.plain);
        while (bare.find()) {
            if (bare.group(2) != null
                    || bare.group(1) == null
                            && LIVES.matcher(text.before(bare.start(), 40)).find()) {
                found.add(new Finding(PersonalDataKind.ADDRESS, bare.start(), bare.end()));
            }
        }
        return found;
    }
}
