package fr.lignealigne.account;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One second factor of a person, as they see it.
 *
 * @param id of a passkey; null for the application that shows codes, of which there is one
 * @param label the name its person gave a passkey
 */
public record FactorSummary(
        FactorKind kind,
        @Nullable UUID id,
        String label,
        Instant addedAt,
        @Nullable Instant lastUsedAt) {}
