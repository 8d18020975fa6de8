package fr.lignealigne.plan;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Other words for a passage of a version, which the State accepts or decided itself.
 *
 * @param inPart whether the State accepts only a part of what was said; somebody has to see which
 * @param firstLine 0 with {@code lastLine} for the plan as a whole
 * @param quote the words that stand there; several items are separated by line breaks
 * @param passage null for a remark on a whole measure, a field of its sheet, or the whole plan
 * @param field of a remark on a field of a measure's sheet
 */
public record AcceptedWording(
        WordingOrigin origin,
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

    /** Whether the State said how the passage is to read as a whole, so that no other wording of it goes beside this one. */
    public boolean isDecided() {
        return origin instanceof WordingOrigin.Decided;
    }

    /** Whether the decision behind it is no longer the one that was read when it was written. */
    public boolean changedSince() {
        return origin instanceof WordingOrigin.Decided decided && decided.changedSince();
    }

    /**
     * Whether one of these was decided for the very remark that proposes this one, and takes its place; also where that
     * decision was changed since, so that neither goes in before somebody saw both.
     */
    public boolean isOvertakenBy(List<AcceptedWording> others) {
        return others.stream()
                .anyMatch(other -> other.origin() instanceof WordingOrigin.Decided decided
                        && decided.remarks().contains(origin.key()));
    }

    /** Whether it changes a word; who begins with the words that stand there and leaves them proposes none. */
    public boolean changesSomething() {
        return !wording.isBlank() && !wording.strip().equals(quote.strip());
    }
}
