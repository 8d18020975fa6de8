package fr.lignealigne.remark;

import fr.lignealigne.plan.PlanVersionId;

/**
 * Something about the remarks on these lines changed for somebody: who is reading asks again what they may see. Carries
 * no word and no author, since it reaches every open page.
 */
public record LinesChanged(PlanVersionId version, int firstLine, int lastLine) {}
