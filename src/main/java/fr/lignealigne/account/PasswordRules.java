package fr.lignealigne.account;

import fr.lignealigne.shared.Invalid;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a password must be: long, and not one that everybody tries first. No rule of composition (NIST SP 800-63B,
 * ASVS 5.0 V6.2; CNIL deliberation 2022-100 is met by the length).
 */
public final class PasswordRules {

    /** In characters as people count them (code points). */
    public static final int SHORTEST = 15;

    public static final int LONGEST = 128;

    /** Characters a password must have of its own. */
    private static final int SUBSTANCE = 6;

    private static final List<String> OF_THE_PRODUCT = List.of(
            "ligne a ligne",
            "lignealigne",
            "ligne",
            "portail",
            "miprof",
            "cabinet",
            "ministere",
            "association",
            "collectif",
            "plan national",
            "traite des etres humains",
            "mot de passe",
            "password",
            "motdepasse");

    private PasswordRules() {}

    /**
     * Refuses a password that is too short, too long, known to all, or that says little beyond words anyone would try
     * on this person here.
     *
     * @param own the person's own words: address, organisation
     */
    static void check(String password, String... own) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            throw new Invalid("password.tooShort", SHORTEST);
        }
        if (length > LONGEST) {
            throw new Invalid("password.tooLong", LONGEST);
        }
        String plain = plain(password);
        if (KnownPasswords.isTriedFirst(plain) || plain.codePoints().distinct().count() < 5) {
            throw new Invalid("password.common");
        }
        if (KnownPasswords.isLeaked(plain)) {
            throw new Invalid("password.leaked");
        }
        if (ownSubstance(plain, own) < SUBSTANCE) {
            throw new Invalid("password.context");
        }
    }

    /** How many characters are left when the words that anyone would try are struck out. */
    private static long ownSubstance(String plain, String... own) {
        String rest = bare(plain);
        List<String> words = Stream.concat(Arrays.stream(own), OF_THE_PRODUCT.stream())
                .map(word -> bare(plain(word)))
                .filter(word -> word.length() >= 3)
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        for (String word : words) {
            rest = rest.replace(word, "");
        }
        return rest.codePoints().count();
    }

    /** Without accents, spaces and signs. */
    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("[\\p{P}\\p{Z}\\p{M}]", "");
    }

    /** The form in which passwords are compared with those that others know. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
