package fr.lignealigne.decision;

import fr.lignealigne.account.PersonId;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkId;

/** An association contested or commented the answer to a remark; between it and the State, without a word of it. */
public record RejoinderGiven(RemarkId remark, PlanVersionId version, RejoinderKind kind, PersonId by) {}
