package fr.lignealigne.plan;

/**
 * A measure of a version: its heading, its sheet, and the lines down to the next heading of its depth or above.
 *
 * @param ordinal its rank in the version, from 1: how people name it when its heading has no number
 */
public record Measure(ItemId id, int ordinal, String title, MeasureSheet sheet, int firstLine, int lastLine) {}
