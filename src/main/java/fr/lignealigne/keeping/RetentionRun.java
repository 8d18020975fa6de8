package fr.lignealigne.keeping;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What went at once, of one kind.
 *
 * @param endedAt null while it goes on
 * @param gone how many
 */
public record RetentionRun(
        Keep keep, Instant beganAt, @Nullable Instant endedAt, long gone) {}
