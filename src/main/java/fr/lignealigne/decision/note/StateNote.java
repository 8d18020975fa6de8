package fr.lignealigne.decision.note;

import fr.lignealigne.remark.RemarkId;
import java.time.Instant;

/**
 * What somebody who prepares the answer said of a remark.
 *
 * @param function of its writer when it was written, with their body's name
 * @param mine whether the viewer wrote it
 */
public record StateNote(
        StateNoteId id,
        RemarkId remark,
        String function,
        String organisationName,
        boolean mine,
        String words,
        Instant at) {}
