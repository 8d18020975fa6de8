package fr.lignealigne.attachment.cleaning;

import fr.lignealigne.attachment.RefusedFile;
import fr.lignealigne.attachment.RefusedFile.Reason;

/** How large a picture may be: what a telephone takes, and what a reader's machine unpacks without harm. */
final class Pixels {

    private static final long MOST = 50_000_000;

    private Pixels() {}

    static void require(int width, int height) {
        if (width <= 0 || height <= 0) {
            throw new RefusedFile(Reason.DAMAGED);
        }
        if ((long) width * height > MOST) {
            throw new RefusedFile(Reason.TOO_MANY_PIXELS);
        }
    }
}
