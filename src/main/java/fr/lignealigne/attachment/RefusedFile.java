package fr.lignealigne.attachment;

import fr.lignealigne.shared.Refusal;

/** A file that the portal does not take; the sentence says why and what to do. */
public final class RefusedFile extends Refusal {

    /** Why a file is refused. */
    public enum Reason {
        EMPTY,
        /** More bytes than {@link Attachments#LARGEST}. */
        TOO_LARGE,
        /** Its name ends in none of the kinds that are taken. */
        UNKNOWN_KIND,
        /** Its content is of another kind than its name announces. */
        NOT_WHAT_IT_SAYS,
        /** It is of two kinds at once, or something stands before or behind it. */
        TWO_AT_ONCE,
        /** Behind a password, signed against changes, or in a format of before 2007. */
        PROTECTED,
        MACROS,
        /** It runs, sends or fetches something when it is opened. */
        ACTIVE,
        /** It brings other files along. */
        FILES_INSIDE,
        /** It shows what lies at another address. */
        FETCHES,
        /** A picture inside is of a kind that cannot be cleaned. */
        PICTURE_INSIDE,
        TOO_MANY_PIXELS,
        /** It unpacks to far more than it is. */
        BOMB,
        DAMAGED,
        TOO_SLOW,
        /** Others are being checked. */
        BUSY
    }

    private final Reason reason;

    public RefusedFile(Reason reason) {
        super("file.refused." + reason.name(), Attachments.LARGEST >> 20);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
