package fr.lignealigne.collective;

import java.util.UUID;

/** Identifies what somebody said in a discussion. */
public record PostId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
