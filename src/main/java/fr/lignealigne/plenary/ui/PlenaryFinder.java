package fr.lignealigne.plenary.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import fr.lignealigne.plenary.PlenaryDetails;
import fr.lignealigne.plenary.PlenaryId;
import fr.lignealigne.shared.NotFound;

/** Finds the plenary that an address names, for those who may know of it. */
final class PlenaryFinder {

    private PlenaryFinder() {}

    static PlenaryDetails read(PlenaryServices services, BeforeEnterEvent event) {
        try {
            return services.plenaries()
                    .get(
                            services.viewer(),
                            PlenaryId.of(
                                    event.getRouteParameters().get("plenary").orElse("")));
        } catch (IllegalArgumentException | NotFound e) {
            throw new NotFoundException();
        }
    }

    /** The same, for those who arrange it. */
    static PlenaryDetails toWrite(PlenaryServices services, BeforeEnterEvent event) {
        if (!services.plenaries().mayArrange(services.viewer())) {
            throw new NotFoundException();
        }
        return read(services, event);
    }
}
