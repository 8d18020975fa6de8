package fr.lignealigne.attachment;

/** Who may have a file: who may read what it hangs on, as soon as it is out of quarantine. */
final class AttachmentAccess {

    private AttachmentAccess() {}

    static boolean mayHave(boolean mayReadHolder, FileState state) {
        return mayReadHolder && state.isReadable();
    }
}
