package fr.lignealigne.attachment;

/** Where a file stands with the scanner. */
public enum FileState {
    /** Its bytes are being stored; nobody knows of it. */
    ARRIVING,
    /** No scanner was there when it came: it is read, and the screen says that it was not scanned. */
    UNSCANNED,
    /** In quarantine: its readers know that it is there, and nobody has it before it is found clean. */
    WAITING,
    CLEAN,
    /** The scanner refused it: its bytes are destroyed. */
    INFECTED;

    /** Whether whoever may read what it hangs on may have it. */
    public boolean isReadable() {
        return this == UNSCANNED || this == CLEAN;
    }
}
