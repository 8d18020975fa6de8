package fr.lignealigne.decision;

import java.util.UUID;

/** Identifies an answer template. */
public record TemplateId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
