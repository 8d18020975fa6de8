package fr.lignealigne.attachment.ui;

import java.util.Optional;
import java.util.UUID;

/** What the files of a field hang on; it may not be kept yet. */
public interface Holder {

    /** Its id, when it is kept already. */
    Optional<UUID> kept();

    /** Its id; what is not kept yet is, with whatever is said so far. */
    UUID keep();
}
