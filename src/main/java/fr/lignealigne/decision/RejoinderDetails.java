package fr.lignealigne.decision;

import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import java.time.Instant;

/**
 * What an association said of the answer to a remark of its own.
 *
 * @param place where the remark hangs
 * @param by the function of who said it
 */
public record RejoinderDetails(
        RemarkId remark,
        String code,
        String organisationName,
        RemarkDetails.Place place,
        RejoinderKind kind,
        String words,
        String by,
        Instant saidAt) {}
