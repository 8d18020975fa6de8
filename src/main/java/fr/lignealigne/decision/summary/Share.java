package fr.lignealigne.decision.summary;

import java.util.Optional;

/**
 * How many remarks are in one part of a whole.
 *
 * @param part empty for the rest, in which all small parts are put together
 */
public record Share<T>(Optional<T> part, int remarks) {}
