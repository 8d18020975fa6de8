package fr.lignealigne.decision;

import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;

/** A deposited remark that has no decision yet. */
public record MissingAnswer(
        RemarkId remark, String code, String organisationName, RemarkKind kind, RemarkDetails.Place place) {}
