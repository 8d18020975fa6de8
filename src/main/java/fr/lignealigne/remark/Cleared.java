package fr.lignealigne.remark;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

/**
 * What the authors of a draft said of its words: they identify nobody.
 *
 * @param fingerprints never the words
 */
public record Cleared(RemarkId draft, Set<String> fingerprints) {

    public Cleared {
        fingerprints = Set.copyOf(fingerprints);
    }

    /** Whether the words of this key were cleared. */
    public boolean holds(String key) {
        return fingerprints.contains(fingerprint(draft, key));
    }

    /** SHA-256 of the draft with the words, so that the same words in two drafts are not seen to be the same. */
    static String fingerprint(RemarkId draft, String key) {
        try {
            byte[] words = (draft + " " + key).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(words));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
