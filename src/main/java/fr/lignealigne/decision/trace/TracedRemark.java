package fr.lignealigne.decision.trace;

import fr.lignealigne.decision.AnswerDetails;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.remark.RemarkDetails;
import org.jspecify.annotations.Nullable;

/**
 * An accepted remark of an earlier version in a later one, for the State.
 *
 * @param from the version on which it was said
 * @param decided how a sitting decided that the passage is to read, when it answered; empty where it did not say
 * @param found what the portal finds by itself
 * @param said what somebody said of it; null as long as nobody did
 */
public record TracedRemark(
        RemarkDetails remark,
        VersionSummary from,
        AnswerDetails answer,
        String decided,
        Found found,
        @Nullable TraceDetails said) {

    public Standing standing() {
        if (said != null) {
            return said.carriedOut() ? Standing.CARRIED_OUT : Standing.LEFT_OUT;
        }
        return found.finding().isChange() ? Standing.TO_CONFIRM : Standing.UNCHANGED;
    }

    /** What to hand back with the next word on it. */
    public long revision() {
        return said == null ? 0 : said.revision();
    }

    /** Whether a change of these lines of the later version is its doing, as far as one knows. */
    boolean accountsFor(int first, int last) {
        if (said != null) {
            return said.passage() != null && said.touches(first, last);
        }
        return found.passage() != null
                && found.finding().isChange()
                && found.firstLine() <= last
                && first <= found.lastLine();
    }
}
