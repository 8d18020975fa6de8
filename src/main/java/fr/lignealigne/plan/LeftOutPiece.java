package fr.lignealigne.plan;

import fr.lignealigne.plan.imports.LeftOut;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a version's file that is not in its text.
 *
 * @param position of the item it stood behind or in; null before the first
 * @param words what it says; empty for a picture without a description
 */
public record LeftOutPiece(LeftOut.Sort sort, @Nullable Integer position, String words) {}
