package fr.lignealigne.collective.position.ui;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.collective.ui.RoomSection;
import fr.lignealigne.plan.PlanVersionId;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The joint positions in the Collective's room. */
@Component
@Order(1)
class PositionsSection implements RoomSection {

    private final PositionServices services;

    PositionsSection(PositionServices services) {
        this.services = services;
    }

    @Override
    public List<com.vaadin.flow.component.Component> of(Viewer viewer, PlanVersionId version) {
        return List.of(new PositionsList(services, version));
    }
}
