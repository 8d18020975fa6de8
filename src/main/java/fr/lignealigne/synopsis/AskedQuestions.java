package fr.lignealigne.synopsis;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import java.util.List;

/** What the cabinet asked about places of a version, and what was answered; told by the room that asks. */
public interface AskedQuestions {

    /** Those shown to associations on places that touch these lines; for those who prepare the State's answer. */
    List<AskedQuestion> asked(Viewer viewer, PlanVersionId version, int firstLine, int lastLine);
}
