package fr.lignealigne.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of mail (RFC 5321, as they are in use), and such as people write to hide them from machines. */
final class Emails implements Seeker {

    private static final Pattern AT = Pattern.compile("@| ?[(\\[{] ?(?:at|a|arobase|chez) ?[)\\]}] ?| arobase | @ ");

    private static final Pattern DOMAIN = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,62}+)"
            + "(?:(?:\\.| ?[(\\[] ?(?:point|dot) ?[)\\]] ?| point )[a-z0-9][a-z0-9-]{0,62}+){1,6}");

    private static final int LONGEST_LOCAL = 64;

    @Override
    public List<Finding> in(Folded text) {
        List<Finding> found = new ArrayList<>();
        Matcher at = AT.matcher(text.lower);
        Matcher domain = DOMAIN.matcher(text.lower);
        while (at.find()) {
            int begin = localPart(text.lower, at.start());
            if (begin < at.start()
                    && domain.region(at.end(), text.lower.length()).lookingAt()) {
                found.add(new Finding(PersonalDataKind.EMAIL, begin, domain.end()));
            }
        }
        return found;
    }

    private static int localPart(String lower, int at) {
        int begin = at;
        while (begin > 0 && at - begin < LONGEST_LOCAL && isLocal(lower.charAt(begin - 1))) {
            begin--;
        }
        while (begin < at && ".-+'".indexOf(lower.charAt(begin)) >= 0) {
            begin++;
        }
        return begin;
    }

    private static boolean isLocal(char c) {
        return Character.isLetterOrDigit(c) || "._%+-".indexOf(c) >= 0;
    }
}
