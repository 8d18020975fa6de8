package fr.lignealigne.plan;

/**
 * A numbered line: a stretch of one item, cut once and cited for ever.
 *
 * @param number from 1, through the whole version
 * @param position the place of its item in the version
 */
public record Line(int number, int position, int start, int end) {}
