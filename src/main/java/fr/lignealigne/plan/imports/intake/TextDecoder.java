package fr.lignealigne.plan.imports.intake;

import fr.lignealigne.plan.imports.UnreadableFile;
import fr.lignealigne.plan.imports.UnreadableFile.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decodes UTF-8, UTF-16, and Windows-1252, in which French versions of Windows still save plain text.
 *
 * <p>A wrong guess would publish wrong letters. Bytes are read as Windows-1252 only when they cannot be UTF-8, when it
 * defines all of them, and when they give the letters and signs that French is written with: those of other old
 * encodings give others (the é of a Macintosh would be a Ž).
 */
final class TextDecoder {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final String FRENCH = "àâäæçéèêëîïôöœùûüÿÀÂÄÆÇÉÈÊËÎÏÔÖŒÙÛÜŸ’‘“”«»–—…€£°º²³µ·•½¼¾×±§©®™\u00a0\u00ad";

    /** A foreign name may have another letter; a text of another encoding is full of them. */
    private static final double NEARLY_ALL = 0.95;

    private TextDecoder() {}

    /**
     * A text out of its bytes.
     *
     * @param isGuess whether nothing in the file says how they are coded
     */
    record Decoded(String text, boolean isGuess) {}

    static Decoded decode(byte[] content) {
        Charset charset = charset(content);
        try {
            String text = strict(content, charset);
            boolean guess = charset == StandardCharsets.UTF_16LE || charset == StandardCharsets.UTF_16BE;
            return new Decoded(text.startsWith("\ufeff") ? text.substring(1) : text, guess);
        } catch (CharacterCodingException e) {
            if (charset == StandardCharsets.UTF_8) {
                return new Decoded(windows(content), true);
            }
            throw new UnreadableFile(Reason.WRONG_ENCODING, "not " + charset, e);
        }
    }

    /** Whether a text has NULs because it is UTF-16. */
    static boolean isUtf16(byte[] content) {
        return charset(content) != StandardCharsets.UTF_8;
    }

    private static Charset charset(byte[] content) {
        boolean marked = content.length >= 2
                && (content[0] == (byte) 0xfe && content[1] == (byte) 0xff
                        || content[0] == (byte) 0xff && content[1] == (byte) 0xfe);
        if (marked) {
            return StandardCharsets.UTF_16;
        }
        if (content.length % 2 == 0 && isNearlyAllNul(content, 1)) {
            return StandardCharsets.UTF_16LE;
        }
        return content.length % 2 == 0 && isNearlyAllNul(content, 0)
                ? StandardCharsets.UTF_16BE
                : StandardCharsets.UTF_8;
    }

    /** Every letter of French is below 256 in UTF-16: without a mark, every other byte is NUL, and only those. */
    private static boolean isNearlyAllNul(byte[] content, int from) {
        int nul = 0;
        for (int i = from; i < content.length; i += 2) {
            nul += content[i] == 0 ? 1 : 0;
            if (content[i ^ 1] == 0) {
                return false;
            }
        }
        return content.length > 0 && nul >= 0.9 * (content.length / 2);
    }

    private static String windows(byte[] content) {
        int foreign = 0;
        int french = 0;
        int pairs = 0;
        for (int i = 0; i < content.length; i++) {
            byte b = content[i];
            if (b == 0) {
                throw new UnreadableFile(Reason.WRONG_ENCODING, "a NUL");
            }
            if (b < 0) {
                boolean known = FRENCH.indexOf(new String(content, i, 1, WINDOWS).charAt(0)) >= 0;
                french += known ? 1 : 0;
                foreign += known ? 0 : 1;
                pairs += i + 1 < content.length && isUtf8Pair(b, content[i + 1]) ? 1 : 0;
            }
        }
        // Sequences of UTF-8 among the bytes: such a text is UTF-8, and damaged.
        if (pairs * 4 > french + foreign || french < NEARLY_ALL * (french + foreign)) {
            throw new UnreadableFile(Reason.WRONG_ENCODING, "neither UTF-8 nor Windows-1252");
        }
        try {
            return strict(content, WINDOWS);
        } catch (CharacterCodingException e) {
            throw new UnreadableFile(Reason.WRONG_ENCODING, "not windows-1252", e);
        }
    }

    private static boolean isUtf8Pair(byte first, byte second) {
        return (first & 0xe0) == 0xc0 && (second & 0xc0) == 0x80 || (first & 0xf0) == 0xe0 && (second & 0xc0) == 0x80;
    }

    private static String strict(byte[] content, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(content))
                .toString();
    }
}
