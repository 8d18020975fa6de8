package fr.lignealigne.plan;

import fr.lignealigne.plan.imports.Cell;
import org.jspecify.annotations.Nullable;

/**
 * One heading, paragraph, list item or table cell of a version.
 *
 * @param position its place in the version, from zero
 * @param level depth of a heading (1 to 6) or nesting of a list item (from 0)
 * @param marker the visible bullet or number, else empty
 * @param firstLine the number of its first line; its lines follow each other up to {@code lastLine}
 */
public record Item(
        ItemId id,
        int position,
        ItemKind kind,
        int level,
        String marker,
        String text,
        int firstLine,
        int lastLine,
        @Nullable Cell cell) {}
