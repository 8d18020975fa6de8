package fr.lignealigne.plan;

import org.jspecify.annotations.Nullable;

/**
 * Other words for a passage of a version, which the State accepts.
 *
 * @param code « R-0112 », of the remark that proposes them
 * @param organisation by its short name
 * @param inPart whether the State accepts only a part of what was said; somebody has to see which
 * @param firstLine 0 with {@code lastLine} for the plan as a whole
 * @param quote the words that stand there; several items are separated by line breaks
 * @param passage null for a remark on a whole measure, a field of its sheet, or the whole plan
 */
public record AcceptedWording(
        String code,
        String organisation,
        boolean inPart,
        int firstLine,
        int lastLine,
        String quote,
        String wording,
        @Nullable Passage passage) {}
