package fr.lignealigne.contribution;

import java.util.UUID;

/** Identifies an older contribution. */
public record ContributionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
