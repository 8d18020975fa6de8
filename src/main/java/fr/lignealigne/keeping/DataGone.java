package fr.lignealigne.keeping;

import org.jspecify.annotations.Nullable;

/**
 * What was kept long enough went, of this kind and so much: never whose.
 *
 * @param rows how many; null where that would tell something of what nobody else reads
 */
public record DataGone(Keep keep, @Nullable Long rows) {}
