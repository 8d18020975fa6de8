package fr.lignealigne.attachment.cleaning;

import fr.lignealigne.attachment.FileKind;
import fr.lignealigne.attachment.RefusedFile;
import fr.lignealigne.attachment.RefusedFile.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * Holds the content of a file against what its name announces, by Apache Tika's signatures. Which of the zipped kinds one
 * is says the package itself, when it is opened.
 */
final class ContentKind {

    /** How far before its end a zip's directory may end: 22 bytes and the longest comment (APPNOTE 4.3.16). */
    private static final int ZIP_TAIL = 22 + 65_535;

    /** Where programs look for the beginning of a page or of a PDF that does not stand at the first byte. */
    private static final int HEAD = 1_024;

    private static final String[] STRANGE_HEADS = {"%pdf-", "<html", "<script", "<!doctype", "<?php", "<svg"};

    private ContentKind() {}

    static FileKind require(FileKind announced, byte[] content) throws IOException {
        String found = MimeTypes.getDefaultMimeTypes()
                .detect(new ByteArrayInputStream(content), new Metadata())
                .toString();
        boolean isZip = startsWith(content, "PK\3\4");
        boolean isRight = switch (announced) {
            case PDF -> found.equals(announced.mediaType()) && startsWith(content, "%PDF-");
            case PNG, JPEG -> found.equals(announced.mediaType());
            case DOCX, ODT, XLSX, ODS -> isZip;
        };
        if (!isRight) {
            boolean isOldOffice = found.startsWith("application/x-tika-msoffice");
            throw new RefusedFile(isOldOffice && isOffice(announced) ? Reason.PROTECTED : Reason.NOT_WHAT_IT_SAYS);
        }
        if (!isZip) {
            requireOne(announced, content);
        }
        return announced;
    }

    /** An enciphered DOCX or XLSX is a compound file (MS-OFFCRYPTO), as files of before 2007 are. */
    private static boolean isOffice(FileKind kind) {
        return kind == FileKind.DOCX || kind == FileKind.XLSX;
    }

    /** The same bytes must not be a zip or a page as well for a program that looks elsewhere. */
    private static void requireOne(FileKind kind, byte[] content) {
        String head = new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        for (String strange : STRANGE_HEADS) {
            boolean isOwn = kind == FileKind.PDF && strange.equals("%pdf-");
            if (!isOwn && head.contains(strange)) {
                throw new RefusedFile(Reason.TWO_AT_ONCE);
            }
        }
        for (int i = Math.max(0, content.length - ZIP_TAIL); i <= content.length - 22; i++) {
            if (startsWith(content, i, "PK\5\6")) {
                throw new RefusedFile(Reason.TWO_AT_ONCE);
            }
        }
    }

    static boolean startsWith(byte[] content, String signature) {
        return startsWith(content, 0, signature);
    }

    static boolean startsWith(byte[] content, int from, String signature) {
        if (content.length - from < signature.length()) {
            return false;
        }
        for (int i = 0; i < signature.length(); i++) {
            if ((content[from + i] & 0xff) != signature.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
