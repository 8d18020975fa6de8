package fr.lignealigne.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The NIR (décret n° 82-103, INSEE): sex or kind, year and month of birth, department with 2A and 2B for Corsica,
 * commune, order, and a key of two digits. Without its key, or with a wrong one, only where it is called so.
 */
final class SocialSecurityNumbers implements Seeker {

    private static final String GAP = "[ ._/-]{0,2}+";

    private static final Pattern BODY = Pattern.compile("(?<![a-z0-9])[1-478]" + GAP + "\\d" + GAP + "\\d" + GAP + "\\d"
            + GAP + "\\d" + GAP + "\\d" + GAP + "[\\dab]" + (GAP + "\\d").repeat(6));

    private static final Pattern KEY =
            Pattern.compile(GAP + "(?:\\(? ?cl(?:e|ef) ?:? ?)?(\\d)" + GAP + "(\\d)(?: ?\\))?(?!\\d)");

    private static final Pattern CALLED = Pattern.compile(
            "\\b(?:nir|secu|securite sociale|assurance maladie|assure|assuree|immatricul[a-z]*|vitale|n° ?ss|no ?ss)\\b"
                    + "[^;]{0,35}$");

    @Override
    public List<Finding> in(Folded text) {
        List<Finding> found = new ArrayList<>();
        Matcher body = BODY.matcher(text.lower);
        Matcher key = KEY.matcher(text.lower);
        int from = 0;
        while (from < text.lower.length() && body.find(from)) {
            String number = body.group().replaceAll("[^0-9ab]", "");
            boolean called = CALLED.matcher(text.before(body.start(), 60)).find();
            int end = 0;
            if (isMonth(number)) {
                if (key.region(body.end(), text.lower.length()).lookingAt()) {
                    boolean isRight = key(number) == Integer.parseInt(key.group(1) + key.group(2));
                    end = isRight || called ? key.end() : 0;
                } else if (called && !text.isLetterOrDigit(body.end())) {
                    end = body.end();
                }
            }
            if (end > 0) {
                found.add(new Finding(PersonalDataKind.SOCIAL_SECURITY, body.start(), end));
            }
            from = Math.max(end, body.start() + 1);
        }
        return found;
    }

    /** 01 to 12; 20, 30 to 42 and 50 to 99 where the month is not known. */
    private static boolean isMonth(String number) {
        int month = Integer.parseInt(number.substring(3, 5));
        return month >= 1 && month <= 12 || month == 20 || month >= 30 && month <= 42 || month >= 50;
    }

    private static long key(String number) {
        String digits = number.replace("2a", "19").replace("2b", "18");
        return digits.chars().allMatch(Character::isDigit) ? 97 - Long.parseLong(digits) % 97 : -1;
    }
}
