package fr.lignealigne.plan;

/**
 * A passage with the words it holds and where they stand, as citations and anchors keep it.
 *
 * @param before a few words that precede the passage, {@code after} a few that follow, to find it again in another
 *     version
 */
public record Quotation(Passage passage, int firstLine, int lastLine, String quote, String before, String after) {}
