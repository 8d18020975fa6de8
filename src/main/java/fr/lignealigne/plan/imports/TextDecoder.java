package fr.lignealigne.plan.imports;

import fr.lignealigne.plan.imports.UnreadableFile.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes UTF-8, or UTF-16 that says so. Guessing another encoding would publish wrong letters: it is refused instead. */
final class TextDecoder {

    private TextDecoder() {}

    static String decode(byte[] content) {
        Charset charset = hasUtf16Mark(content) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UnreadableFile(Reason.WRONG_ENCODING, "not " + charset, e);
        }
    }

    static boolean hasUtf16Mark(byte[] content) {
        return content.length >= 2
                && (content[0] == (byte) 0xfe && content[1] == (byte) 0xff
                        || content[0] == (byte) 0xff && content[1] == (byte) 0xfe);
    }
}
