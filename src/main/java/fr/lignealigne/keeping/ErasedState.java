package fr.lignealigne.keeping;

import java.time.Instant;
import java.util.Optional;

/**
 * How the list of erased people stands.
 *
 * @param lines how many people it holds, of lines that hold
 * @param latest when the last of them was erased; empty where there is none
 */
public record ErasedState(Standing standing, int lines, Optional<Instant> latest) {

    /** Whether it is there. */
    public enum Standing {
        NOT_SET,
        /** Set, and not to be found or read, though people were erased. */
        LOST,
        KEPT
    }
}
