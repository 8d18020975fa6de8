package fr.lignealigne.plan;

import fr.lignealigne.account.Viewer;
import java.util.List;

/** Tells which other wordings of a version the State accepts or decided, so that the next draft can begin with them. */
public interface AcceptedWordings {

    /** In the order of the text; decisions not yet released count. Refused to whoever may not prepare a version. */
    List<AcceptedWording> of(Viewer viewer, PlanVersionId version);
}
