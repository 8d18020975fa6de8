package fr.lignealigne.proconnect;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** ProConnect does not answer, or answers that it cannot: what somebody brought from there may well be right. */
final class Away extends IOException {

    /** @param asked one of the addresses that follow from the issuer, whose last word goes to the log */
    Away(URI asked, @Nullable IOException cause) {
        super("not reachable: " + Path.of(asked.getPath()).getFileName(), cause);
    }

    /** Whatever Spring made of it; null when it was something else. */
    static @Nullable Away behind(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Away away) {
                return away;
            }
        }
        return null;
    }
}
