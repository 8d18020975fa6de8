package fr.lignealigne.bilateral.contribution;

import java.util.UUID;

/** Identifies a written contribution for good. */
public record WrittenContributionId(UUID value) {

    public static WrittenContributionId of(String text) {
        return new WrittenContributionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
