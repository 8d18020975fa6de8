package fr.lignealigne.export.word;

import fr.lignealigne.remark.RemarkId;
import org.jspecify.annotations.Nullable;

/**
 * An annotation of a file as it is handled.
 *
 * @param position its place in the file, from 0
 * @param chosen whether a person chose its place, or said that the one found is right
 * @param leftOut whether a person does not want it
 * @param taken whether the association took the same one from another file
 * @param again whether a person wants it nevertheless
 * @param written whether it became a draft
 * @param remark the draft, while there is one
 */
public record Received(
        int position,
        Annotation annotation,
        boolean chosen,
        boolean leftOut,
        boolean taken,
        boolean again,
        boolean written,
        @Nullable RemarkId remark) {

    /** What is still to be done about it. */
    public enum Standing {
        READY,
        /** A place was found, but a person has to look. */
        DOUBTFUL,
        UNPLACED,
        LEFT_OUT,
        WRITTEN
    }

    public Standing standing() {
        if (written) {
            return Standing.WRITTEN;
        }
        if (leftOut || taken && !again) {
            return Standing.LEFT_OUT;
        }
        if (annotation.passage() == null) {
            return Standing.UNPLACED;
        }
        return annotation.doubt() == null || chosen ? Standing.READY : Standing.DOUBTFUL;
    }
}
