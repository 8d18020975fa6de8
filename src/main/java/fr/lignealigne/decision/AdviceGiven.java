package fr.lignealigne.decision;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.remark.RemarkId;
import java.util.List;

/** A State body advised on remarks; never known outside the State. */
public record AdviceGiven(OrganisationId adviser, List<RemarkId> remarks, PersonId by) {}
