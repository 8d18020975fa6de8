package fr.lignealigne.decision;

import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;

/**
 * A deposited remark that has no decision yet.
 *
 * @param firstLine 0 with {@code lastLine} for a remark on the whole plan
 */
public record MissingAnswer(
        RemarkId remark, String code, String organisationName, RemarkKind kind, int firstLine, int lastLine) {}
