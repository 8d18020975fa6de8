package fr.lignealigne.plan;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Other words for a passage of a version, which the State accepts.
 *
 * @param code « R-048213 », of the remark that proposes them
 * @param organisation by its short name
 * @param inPart whether the State accepts only a part of what was said; somebody has to see which
 * @param firstLine 0 with {@code lastLine} for the plan as a whole
 * @param quote the words that stand there; several items are separated by line breaks
 * @param passage null for a remark on a whole measure, a field of its sheet, or the whole plan
 * @param field of a remark on a field of a measure's sheet
 */
public record AcceptedWording(
        String code,
        String organisation,
        boolean inPart,
        int firstLine,
        int lastLine,
        String quote,
        String wording,
        @Nullable Passage passage,
        @Nullable SheetField field) {

    /** What the remark is about, as it is named everywhere. */
    public String place(Locale language) {
        if (passage != null || firstLine < 1) {
            return PlaceNames.lines(firstLine, lastLine, language);
        }
        return field == null ? PlaceNames.measure(quote, language) : PlaceNames.field(quote, field, language);
    }
}
