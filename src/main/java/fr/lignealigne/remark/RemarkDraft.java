package fr.lignealigne.remark;

import fr.lignealigne.shared.Invalid;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a remark holds.
 *
 * @param kind what it does; null as long as its author has not chosen, which a draft may leave open
 * @param wording the proposed wording of the passage, for a {@link RemarkKind#PROPOSAL}; else empty
 * @param lever whether the measure is one of the association's three lever measures
 */
public record RemarkDraft(
        Anchor anchor,
        @Nullable RemarkKind kind,
        String body,
        String wording,
        Evidence evidence,
        Set<Theme> themes,
        Set<Exploitation> forms,
        boolean priority,
        boolean lever) {

    public RemarkDraft {
        themes = Set.copyOf(themes);
        forms = Set.copyOf(forms);
    }

    /** A first draft of that kind with these words, and nothing else said. */
    public static RemarkDraft of(Anchor anchor, @Nullable RemarkKind kind, String body) {
        return new RemarkDraft(anchor, kind, body, "", Evidence.NONE, Set.of(), Set.of(), false, false);
    }

    /** The same said of another place. */
    public RemarkDraft on(Anchor place) {
        return new RemarkDraft(place, kind, body, wording, evidence, themes, forms, priority, lever);
    }

    /** Whether anything was said at all. */
    public boolean isBlank() {
        return body.isBlank() && wording.isBlank() && evidence.figure().isBlank();
    }

    /** Refuses what is longer than can be kept. */
    public void check() {
        if (body.length() > Remarks.LONGEST || wording.length() > Remarks.LONGEST) {
            throw new Invalid("remark.tooLong", Remarks.LONGEST);
        }
        evidence.check();
    }
}
