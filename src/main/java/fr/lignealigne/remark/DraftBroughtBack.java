package fr.lignealigne.remark;

import fr.lignealigne.account.OrganisationId;

/** A draft that was thrown away is back, under another id. */
public record DraftBroughtBack(RemarkId thrown, RemarkId back, OrganisationId organisation) {}
