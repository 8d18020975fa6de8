package fr.lignealigne.audit.seal;

import java.time.LocalDateTime;
import java.util.UUID;

/**
 * A deadline that has come and is not sealed yet.
 *
 * @param subject the version, round or joint position
 * @param turn which time of this subject
 * @param occurredAt in UTC, as the database keeps it
 */
record Deadline(SealKind kind, UUID subject, String turn, UUID version, LocalDateTime occurredAt) {}
