package fr.lignealigne.keeping;

/**
 * What was kept long enough went, of this kind and so much: never whose.
 *
 * @param rows how many
 */
public record DataGone(Keep keep, long rows) {}
