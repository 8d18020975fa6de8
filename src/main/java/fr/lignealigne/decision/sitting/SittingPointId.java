package fr.lignealigne.decision.sitting;

import java.util.UUID;

/** Identifies a point on the agenda of a sitting. */
public record SittingPointId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
