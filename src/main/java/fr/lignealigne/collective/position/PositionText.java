package fr.lignealigne.collective.position;

import fr.lignealigne.account.PersonId;
import fr.lignealigne.remark.Anchor;
import fr.lignealigne.remark.Evidence;
import fr.lignealigne.remark.Exploitation;
import fr.lignealigne.remark.RemarkDraft;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.Theme;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text that a position has or had; it never changes, another one takes its place.
 *
 * @param number from 1; what associations sign
 * @param carried whether it only brought the words before it to a later version
 * @param function of who wrote it (« référente »)
 */
public record PositionText(
        int number,
        @Nullable RemarkKind kind,
        String body,
        String wording,
        Set<Theme> themes,
        Set<Exploitation> forms,
        PersonId by,
        String function,
        String organisationName,
        Instant at,
        boolean carried) {

    /** That there was one, and of whom. */
    PositionText withoutWords() {
        return new PositionText(number, null, "", "", Set.of(), Set.of(), by, function, organisationName, at, carried);
    }

    /** As the draft of a remark on that place. */
    public RemarkDraft draft(Anchor anchor) {
        return new RemarkDraft(anchor, kind, body, wording, Evidence.NONE, themes, forms, false, false);
    }
}
