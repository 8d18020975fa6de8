package fr.lignealigne.remark;

import fr.lignealigne.plan.PlanVersionId;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody writes.
 *
 * @param draft which draft of theirs; null while nothing is kept of it
 * @param firstLine 0 for the whole plan
 */
public record WrittenPlace(PlanVersionId version, @Nullable RemarkId draft, int firstLine, int lastLine) {

    public boolean touches(int first, int last) {
        return firstLine <= last && lastLine >= first;
    }
}
