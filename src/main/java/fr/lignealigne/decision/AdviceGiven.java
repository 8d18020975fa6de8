package fr.lignealigne.decision;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.remark.RemarkId;
import java.util.List;

/**
 * A State body advised on remarks; never known outside the State.
 *
 * @param first those of them on which it had given none before
 */
public record AdviceGiven(OrganisationId adviser, List<RemarkId> first, PersonId by) {}
