package fr.lignealigne.collective.ui;

import com.vaadin.flow.component.Component;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import java.util.List;

/**
 * A list at the top of the room's left column, above what the members shared: each bean of this kind has its place there,
 * in its {@code @Order}. It asks its own service what this viewer may know.
 */
public interface RoomSection {

    /** Its heading and links; nothing when there is nothing to show. */
    List<Component> of(Viewer viewer, PlanVersionId version);
}
