package fr.lignealigne.plan;

/**
 * How much changed under one heading of a comparison.
 *
 * @param title of the measure or section; empty before the first heading
 * @param firstLine where its first change stands in the later version
 * @param changes how many rows changed, were added, removed or moved
 */
public record MeasureChanges(String title, int firstLine, int changes) {}
