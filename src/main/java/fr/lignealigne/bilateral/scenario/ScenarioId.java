package fr.lignealigne.bilateral.scenario;

import java.util.UUID;

/** Identifies a proposal for good. */
public record ScenarioId(UUID value) {

    static ScenarioId draw() {
        return new ScenarioId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
