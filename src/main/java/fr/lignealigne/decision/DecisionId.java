package fr.lignealigne.decision;

import java.util.UUID;

/** Identifies a decision, which may answer several remarks. */
public record DecisionId(UUID value) {

    public static DecisionId of(String text) {
        return new DecisionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
