package fr.lignealigne.export.word;

import fr.lignealigne.plan.PlanVersionId;
import java.time.Instant;
import java.util.List;

/**
 * An annotated file that an association handed in, and what it holds.
 *
 * @param by the function of whoever handed it in
 * @param formatting how many tracked changes are of looks only, and become nothing
 * @param known how many of its comments were remarks before it was made, and are not taken again
 * @param undone whether its drafts were thrown away again
 */
public record AnnotatedFile(
        AnnotatedFileId id,
        PlanVersionId version,
        String name,
        String by,
        Instant receivedAt,
        int formatting,
        int known,
        boolean undone,
        List<Received> annotations) {

    public AnnotatedFile {
        annotations = List.copyOf(annotations);
    }

    /** How many stand so. */
    public long count(Received.Standing standing) {
        return annotations.stream().filter(one -> one.standing() == standing).count();
    }
}
