package fr.lignealigne.audit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry at its place in the chain, with all of it that is hashed. The canonical form is written down in
 * docs/decisions/0070: it must never change.
 *
 * @param position its place, from 1 without a gap
 * @param at the instant in UTC, to the microsecond, as the database keeps it
 * @param person by id alone: the name of somebody who left goes without breaking the chain
 */
record ChainedEntry(
        long position,
        long id,
        LocalDateTime at,
        String act,
        @Nullable UUID person,
        String object) {

    /** What stands before the first entry: 64 zeros. */
    static final String BEGINNING = "0".repeat(64);

    private static final String FORM = "ligne-a-ligne journal 1";

    /** A fixed width, so that the same instant is always the same bytes. */
    static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'");

    /** The SHA-256 of this entry after the one with that hash, as 64 hexadecimal digits. */
    String hashAfter(String before) {
        var form = new ByteArrayOutputStream();
        for (String field : fields(before)) {
            byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
            form.writeBytes((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            form.writeBytes(bytes);
            form.write('\n');
        }
        return HexFormat.of().formatHex(sha256().digest(form.toByteArray()));
    }

    private List<String> fields(String before) {
        return List.of(
                FORM,
                before,
                Long.toString(position),
                Long.toString(id),
                INSTANT.format(at),
                act,
                person == null ? "" : person.toString(),
                object);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
