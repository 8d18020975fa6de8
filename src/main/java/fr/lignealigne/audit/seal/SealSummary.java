package fr.lignealigne.audit.seal;

import java.time.Instant;

/**
 * A sealed snapshot in a list.
 *
 * @param occurredAt the deadline
 * @param sealedAt when it was sealed: shortly after, or later when no server ran
 * @param number the number of the seal: the SHA-256 of its manifest
 * @param size of the file, in bytes
 */
public record SealSummary(
        SealId id,
        SealKind kind,
        String plan,
        String version,
        Instant occurredAt,
        Instant sealedAt,
        String number,
        long size) {}
