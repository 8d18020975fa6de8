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

    void keep(String field, String words);

    void forget(String field);
}
