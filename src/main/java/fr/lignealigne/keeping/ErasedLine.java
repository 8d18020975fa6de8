package fr.lignealigne.keeping;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A line of the list of erased people: number, instant, and HMAC-SHA256 (RFC 2104) of both, so that whoever can write
 * into the file erases nobody.
 */
record ErasedLine(UUID person, Instant at) {

    private static final String FORM = "ligne-a-ligne erased 1\n";

    String written(String key) {
        return said() + " " + HexFormat.of().formatHex(signature(said(), key));
    }

    private String said() {
        return person + " " + at;
    }

    /** Empty for a line that was cut, changed or signed with another key. */
    static Optional<ErasedLine> read(String line, String key) {
        String[] parts = line.split(" ", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            byte[] signature = HexFormat.of().parseHex(parts[2]);
            if (!MessageDigest.isEqual(signature, signature(parts[0] + " " + parts[1], key))) {
                return Optional.empty();
            }
            return Optional.of(new ErasedLine(UUID.fromString(parts[0]), Instant.parse(parts[1])));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static byte[] signature(String said, String key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal((FORM + said).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
