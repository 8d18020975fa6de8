package fr.lignealigne.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files that came through the checks, without the process that checks them. */
public final class SentFiles {

    private SentFiles() {}

    /** Content under a name that ends in one of the kinds. */
    public static CheckedFile checked(String name, byte[] content) {
        FileKind kind = FileKind.announcedBy(name).orElseThrow();
        try {
            return new CheckedFile(
                    SafeName.of(name, kind), kind, PassingFile.of(new ByteArrayInputStream(content), content.length));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static CheckedFile checked(String name, String content) {
        return checked(name, content.getBytes(StandardCharsets.UTF_8));
    }
}
