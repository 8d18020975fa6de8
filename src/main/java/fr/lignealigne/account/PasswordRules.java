package fr.lignealigne.account;

import fr.lignealigne.shared.Invalid;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a password must be: long, and not one that everybody tries first. No rule of composition (NIST SP 800-63B,
 * ASVS 5.0 V6.2; CNIL deliberation 2022-100 is met by the length).
 */
public final class PasswordRules {

    /** In characters as people count them (code points). */
    public static final int SHORTEST = 15;

    public static final int LONGEST = 128;

    private static final Set<String> COMMON = common();

    private PasswordRules() {}

    /** Refuses a password that is too short, too long, known to all, or the person's own address. */
    public static void check(String password, String email) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            throw new Invalid("password.tooShort", SHORTEST);
        }
        if (length > LONGEST) {
            throw new Invalid("password.tooLong", LONGEST);
        }
        String plain = plain(password);
        if (COMMON.contains(plain) || plain.codePoints().distinct().count() < 5) {
            throw new Invalid("password.common");
        }
        if (plain.contains(plain(email.substring(0, Math.max(1, email.indexOf('@')))))
                && plain.length() < email.indexOf('@') + SHORTEST / 2) {
            throw new Invalid("password.address");
        }
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static Set<String> common() {
        InputStream list = Objects.requireNonNull(PasswordRules.class.getResourceAsStream("/passwords/common.txt"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return lines.lines().map(PasswordRules::plain).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
