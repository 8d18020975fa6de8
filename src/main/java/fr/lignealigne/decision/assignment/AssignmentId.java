package fr.lignealigne.decision.assignment;

import java.util.UUID;

/** Identifies an assignment. */
public record AssignmentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
