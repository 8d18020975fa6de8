package fr.lignealigne.audit.seal;

/**
 * A snapshot was sealed. What the Collective signed is sealed without this event: nobody else is to know of it.
 *
 * @param number the SHA-256 of its manifest, by which the chain of the journal holds the file
 */
public record SnapshotSealed(SealId seal, SealKind kind, String number) {}
