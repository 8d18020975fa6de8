package fr.lignealigne.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.iban4j.CountryCode;
import org.iban4j.IbanUtil;

/** IBAN (ISO 13616) with their key, in whatever groups; a French RIB, or an IBAN with a wrong key, where it is called so. */
final class Ibans implements Seeker {

    private static final Pattern BEGIN = Pattern.compile("(?<![a-z0-9])[a-z]{2}[ -]?\\d[ -]?\\d[ -]?[a-z0-9]");

    private static final Pattern RIB = Pattern.compile("\\brib\\b[^0-9.;\\n]{0,20}((?:[0-9a-z][ -]?){22}[0-9a-z])\\b");

    private static final Pattern CALLED = Pattern.compile("\\b(?:iban|rib|compte)\\b[^.;]{0,15}$");

    private static final int LONGEST = 34;

    @Override
    public List<Finding> in(Folded text) {
        List<Finding> found = new ArrayList<>();
        Matcher begin = BEGIN.matcher(text.lower);
        int from = 0;
        while (begin.find(from)) {
            int end = end(text, begin.start());
            if (end > 0) {
                found.add(new Finding(PersonalDataKind.IBAN, begin.start(), end));
            }
            from = Math.max(end, begin.start() + 2);
        }
        Matcher rib = RIB.matcher(text.lower);
        while (rib.find()) {
            found.add(new Finding(PersonalDataKind.IBAN, rib.start(1), rib.end(1)));
        }
        return found;
    }

    /** After the IBAN that begins here; 0 when it is none. */
    private static int end(Folded text, int begin) {
        CountryCode country =
                CountryCode.getByCode(text.lower.substring(begin, begin + 2).toUpperCase(Locale.ROOT));
        if (country == null || !IbanUtil.isSupportedCountry(country)) {
            return 0;
        }
        int length = Math.min(IbanUtil.getIbanLength(country), LONGEST);
        StringBuilder digits = new StringBuilder();
        int end = begin;
        int gap = 0;
        while (end < text.lower.length() && digits.length() < length && gap < 2) {
            char c = text.lower.charAt(end);
            if (Character.isLetterOrDigit(c)) {
                digits.append(c);
                gap = 0;
            } else if (" -.".indexOf(c) >= 0) {
                gap++;
            } else {
                break;
            }
            end++;
        }
        boolean isWhole = digits.length() == length && !text.isLetterOrDigit(end);
        String iban = digits.toString().toUpperCase(Locale.ROOT);
        return isWhole && (IbanUtil.isValid(iban) || isCalledSo(text, begin, iban)) ? end : 0;
    }

    private static boolean isCalledSo(Folded text, int begin, String iban) {
        return CALLED.matcher(text.before(begin, 25)).find()
                && iban.chars().filter(Character::isDigit).count() > iban.length() / 2;
    }
}
