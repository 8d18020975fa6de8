package fr.lignealigne.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Passwords of fifteen characters or more that others try: what everybody thinks of, and what was found in leaks, which is
 * kept as hashes, since nobody here needs to read it (decision 93). Nobody outside is asked.
 */
final class KnownPasswords {

    /** Of SHA-256, in bytes: enough to tell two passwords apart. */
    private static final int KEPT = 16;

    private static final Set<String> COMMON = lines("/passwords/common.txt", PasswordRules::plain);

    private static final Set<String> LEAKED = lines("/passwords/leaked.txt", UnaryOperator.identity());

    private KnownPasswords() {}

    /** @param plain in the form of {@link PasswordRules#plain} */
    static boolean isTriedFirst(String plain) {
        return COMMON.contains(plain);
    }

    /** @param plain in the form of {@link PasswordRules#plain} */
    static boolean isLeaked(String plain) {
        return LEAKED.contains(hash(plain));
    }

    static int howMany() {
        return COMMON.size() + LEAKED.size();
    }

    private static String hash(String plain) {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(whole, 0, KEPT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java knows SHA-256", e);
        }
    }

    private static Set<String> lines(String resource, UnaryOperator<String> form) {
        InputStream list = Objects.requireNonNull(KnownPasswords.class.getResourceAsStream(resource));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return lines.lines().map(form).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
