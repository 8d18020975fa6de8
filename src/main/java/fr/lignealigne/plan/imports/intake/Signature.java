package fr.lignealigne.plan.imports.intake;

import fr.lignealigne.plan.imports.Format;
import fr.lignealigne.plan.imports.UnreadableFile;
import fr.lignealigne.plan.imports.UnreadableFile.Reason;
import fr.lignealigne.plan.imports.archive.Archive;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells a file's format from its first bytes; the extension only has to agree, it is never believed alone. */
final class Signature {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] OLE2 = {
        (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };
    private static final byte[] RTF = {'{', '\\', 'r', 't', 'f'};

    /** Some scanners write a few bytes before the header; PDF readers look this far (ISO 32000-1, annex H). */
    private static final int PDF_HEADER_WITHIN = 1024;

    private Signature() {}

    /**
     * A file's format, and what is unpacked of it.
     *
     * @param archive null for a file that is no zip
     */
    record Recognised(Format format, @Nullable Archive archive) {

        Archive parts() {
            return Objects.requireNonNull(archive);
        }
    }

    static Recognised of(String fileName, byte[] content) {
        Format named = named(fileName);
        Archive archive = startsWith(content, 0, ZIP) ? Archive.open(content) : null;
        Format found = archive == null ? found(content, named) : archive.format();
        if (named != found) {
            throw new UnreadableFile(Reason.NOT_WHAT_IT_SAYS, "named as " + named + ", is " + found);
        }
        return new Recognised(found, archive);
    }

    private static Format named(String fileName) {
        String extension =
                fileName.substring(fileName.lastIndexOf('.') + 1).strip().toLowerCase(Locale.ROOT);
        return switch (extension) {
            case "docx", "docm", "dotx" -> Format.DOCX;
            case "odt", "ott" -> Format.ODT;
            case "md", "markdown" -> Format.MARKDOWN;
            case "txt", "text" -> Format.PLAIN_TEXT;
            case "pdf" -> Format.PDF;
            default -> throw new UnreadableFile(Reason.UNKNOWN_FORMAT, "extension not known");
        };
    }

    private static Format found(byte[] content, Format named) {
        if (startsWith(content, 0, OLE2)) {
            // An encrypted DOCX is wrapped in an OLE2 file (MS-OFFCRYPTO); anything else there is the old .doc.
            boolean encrypted = contains(content, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
            throw new UnreadableFile(encrypted ? Reason.ENCRYPTED : Reason.UNKNOWN_FORMAT, "OLE2 file");
        }
        for (int i = 0; i <= Math.min(content.length, PDF_HEADER_WITHIN) - PDF.length; i++) {
            if (startsWith(content, i, PDF) && (i == 0 || named == Format.PDF)) {
                return Format.PDF;
            }
        }
        boolean nameSaysText = named == Format.MARKDOWN || named == Format.PLAIN_TEXT;
        if (!nameSaysText || startsWith(content, 0, RTF) || looksBinary(content)) {
            throw new UnreadableFile(Reason.NOT_WHAT_IT_SAYS, "named as " + named + ", holds something else");
        }
        return named;
    }

    /** A text holds no NUL, unless it is UTF-16. */
    private static boolean looksBinary(byte[] content) {
        if (TextDecoder.isUtf16(content)) {
            return false;
        }
        for (byte b : content) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] content, int at, byte[] signature) {
        return at + signature.length <= content.length
                && Arrays.equals(content, at, at + signature.length, signature, 0, signature.length);
    }

    private static boolean contains(byte[] content, byte[] wanted) {
        for (int i = 0; i + wanted.length <= content.length; i++) {
            if (startsWith(content, i, wanted)) {
                return true;
            }
        }
        return false;
    }
}
