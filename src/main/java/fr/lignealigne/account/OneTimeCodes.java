package fr.lignealigne.account;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/** Codes of six digits that change every thirty seconds (RFC 6238), as all applications show them. */
final class OneTimeCodes {

    /** RFC 4226 asks for 160 bits. */
    private static final int KEY_BYTES = 20;

    private static final Duration STEP = Duration.ofSeconds(30);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator(STEP);

    private OneTimeCodes() {}

    static byte[] freshKey() {
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        return key;
    }

    /** What the application shows at that instant. */
    static String at(byte[] key, Instant instant) {
        try {
            return CODES.generateOneTimePasswordString(new SecretKeySpec(key, CODES.getAlgorithm()), instant);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The step whose code this is: the present one, the one before or the one after, since clocks differ. Every step is
     * looked at and compared in full, so that the time tells nothing.
     */
    static OptionalLong step(byte[] key, String typed, Instant now) {
        byte[] code = typed.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8);
        long present = now.getEpochSecond() / STEP.toSeconds();
        OptionalLong found = OptionalLong.empty();
        for (long step = present - 1; step <= present + 1; step++) {
            byte[] right =
                    at(key, Instant.ofEpochSecond(step * STEP.toSeconds())).getBytes(StandardCharsets.UTF_8);
            if (MessageDigest.isEqual(right, code)) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }
}
