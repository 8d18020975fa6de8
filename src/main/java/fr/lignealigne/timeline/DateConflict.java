package fr.lignealigne.timeline;

import java.time.Instant;

/**
 * Something that is to happen at a moment that the dates of the procedure do not allow.
 *
 * @param key of two sentences: what it is, with its name and moment; and under {@code .wayOut} what to do about it
 * @param name whom or what it is about
 * @param address where it is mended
 */
public record DateConflict(String key, String name, Instant at, String address) {}
