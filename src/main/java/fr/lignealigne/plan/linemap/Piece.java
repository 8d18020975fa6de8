package fr.lignealigne.plan.linemap;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a version's text: one heading, paragraph, list item or table cell, in reading order.
 *
 * @param level depth of a heading, from 1; 0 for what is no heading
 * @param identity what lives on from version to version (a measure's identity), when it is known
 */
public record Piece(String text, int level, @Nullable String identity) {

    public static Piece of(String text) {
        return new Piece(text, 0, null);
    }

    public static Piece heading(int level, String text) {
        return new Piece(text, level, null);
    }
}
