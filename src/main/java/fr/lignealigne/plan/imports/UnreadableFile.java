package fr.lignealigne.plan.imports;

import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.Refusal;

/** A file that is refused, with the reason the screen explains in its own words. */
public final class UnreadableFile extends RuntimeException {

    private final Reason reason;

    public UnreadableFile(Reason reason, String detail) {
        super(reason + ": " + detail);
        this.reason = reason;
    }

    public UnreadableFile(Reason reason, String detail, Throwable cause) {
        super(reason + ": " + detail, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** The same as the screen says it. */
    public Refusal refusal() {
        return new Invalid("import.refused." + reason);
    }

    /** Why a file cannot be imported; each has its sentence on screen. */
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        /** The extension and the content do not agree. */
        NOT_WHAT_IT_SAYS,
        UNKNOWN_FORMAT,
        /** Something else where only a DOCX will do. */
        NOT_WORD,
        /** Something else where only a spreadsheet will do. */
        NOT_A_TABLE,
        ENCRYPTED,
        /** Damaged, or built to do harm: a document type, an entity, an entry that climbs out of its archive. */
        CORRUPT,
        /** Would unpack to far more than its size, or nests without end. */
        BOMB,
        WRONG_ENCODING,
        /** Holds no text that can be read, such as a scanned PDF. */
        NO_TEXT,
        /** Holds letters, but does not say which: a PDF without a map from its signs to Unicode. */
        UNKNOWN_LETTERS,
        TOO_LONG,
        /** Keeps a reader busy for longer than any plan does. */
        TOO_SLOW
    }
}
