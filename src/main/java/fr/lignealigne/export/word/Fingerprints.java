package fr.lignealigne.export.word;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What tells an annotation from others when its file comes back: who said what of which words. Not when, since programs
 * write that anew; of several that are the same in all this, which one.
 */
final class Fingerprints {

    private Fingerprints() {}

    static List<byte[]> of(List<Annotation> annotations) {
        Map<String, Integer> seen = new HashMap<>();
        List<byte[]> prints = new ArrayList<>();
        for (Annotation one : annotations) {
            String said = String.join(
                    "\u0000",
                    one.sort().name(),
                    one.by().name(),
                    plain(one.words()),
                    plain(one.wording()),
                    plain(one.quote()),
                    plain(one.context()));
            int number = seen.merge(said, 1, Integer::sum);
            prints.add(sha256(said + "\u0000" + number));
        }
        return prints;
    }

    private static String plain(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    private static byte[] sha256(String words) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
