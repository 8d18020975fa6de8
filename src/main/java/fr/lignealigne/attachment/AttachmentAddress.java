package fr.lignealigne.attachment;

/** Where a file is had: an address that says nothing of it. */
public final class AttachmentAddress {

    static final String PATTERN = "/documents/pieces/{file}";

    private AttachmentAddress() {}

    /** The address of a file, below the portal's own. */
    public static String of(AttachmentId file) {
        return PATTERN.substring(1).replace("{file}", file.toString());
    }
}
