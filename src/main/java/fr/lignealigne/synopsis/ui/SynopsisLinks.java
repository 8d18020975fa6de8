package fr.lignealigne.synopsis.ui;

import com.vaadin.flow.component.html.Anchor;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import java.util.List;

/** What other rooms put at the head of the consolidated table: the ways on from there, for those who may take them. */
public interface SynopsisLinks {

    /** @param address with the filters in force */
    List<Anchor> on(Viewer viewer, PlanVersionId version, SynopsisAddress address);

    /** Whether they are taken so often that they stand as buttons of their own, beside the menu of the others. */
    default boolean isOftenTaken() {
        return false;
    }
}
