package fr.lignealigne.audit.seal;

import java.util.UUID;

/** Identifies a sealed snapshot for good. */
public record SealId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
