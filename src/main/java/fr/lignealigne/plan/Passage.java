package fr.lignealigne.plan;

/**
 * A stretch of the text of a version, from a character of one item to a character of the same or a later one.
 *
 * @param fromChar UTF-16 offset in the first item, included
 * @param toChar UTF-16 offset in the last item, excluded
 */
public record Passage(ItemId from, int fromChar, ItemId to, int toChar) {}
