package fr.lignealigne.collective;

import fr.lignealigne.plan.ItemId;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.shared.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * What a discussion is about: some lines of a version, one of its measures, or nothing in particular.
 *
 * @param version null for what is discussed in general
 * @param measure null unless a whole measure is meant
 * @param firstLine 0 unless lines are meant
 */
public record Subject(
        @Nullable PlanVersionId version, @Nullable ItemId measure, int firstLine, int lastLine) {

    public static final Subject GENERAL = new Subject(null, null, 0, 0);

    public static Subject lines(PlanVersionId version, int firstLine, int lastLine) {
        return new Subject(version, null, Math.min(firstLine, lastLine), Math.max(firstLine, lastLine));
    }

    public static Subject measure(PlanVersionId version, ItemId measure) {
        return new Subject(version, measure, 0, 0);
    }

    public boolean isGeneral() {
        return version == null;
    }

    /** Whether it is about some of these lines. */
    public boolean touches(int first, int last) {
        return firstLine > 0 && firstLine <= last && lastLine >= first;
    }

    /** Refuses lines and measures that this text does not have. */
    void requireIn(PlanText text) {
        if (measure != null) {
            text.measure(measure).orElseThrow(() -> new Invalid("plan.passage.unknown"));
        } else {
            text.lines(firstLine, lastLine);
        }
    }
}
