package fr.lignealigne.shared.ui;

import java.time.Instant;
import java.util.Optional;

/** Where the portal keeps what a person typed and did not send yet; each reads their own alone. */
public interface TypedWords {

    /** Words that were typed, and when. */
    record Typed(String words, Instant at) {}

    /** Names the person and the organisation they act for, as the browser keeps them apart. */
    String owner();

    Optional<Typed> of(String field);

    /** @param owner as it was when the field was opened: whoever acts for another organisation since is refused */
    void keep(String owner, String field, String words);

    /** @param owner as for {@link #keep}; nothing is forgotten for another */
    void forget(String owner, String field);
}
