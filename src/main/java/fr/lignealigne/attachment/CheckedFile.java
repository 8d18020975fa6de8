package fr.lignealigne.attachment;

import java.io.InputStream;

/**
 * A file that was found sound, cleaned of what it told beside its content, and named safely. It is not kept anywhere yet.
 */
public final class CheckedFile implements AutoCloseable {

    private final String name;
    private final FileKind kind;
    private final PassingFile content;

    CheckedFile(String name, FileKind kind, PassingFile content) {
        this.name = name;
        this.kind = kind;
        this.content = content;
    }

    public String name() {
        return name;
    }

    /** Its bytes as they would be kept. */
    public InputStream read() {
        return content.content();
    }

    FileKind kind() {
        return kind;
    }

    PassingFile content() {
        return content;
    }

    @Override
    public void close() {
        content.close();
    }
}
