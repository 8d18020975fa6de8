package fr.lignealigne.bilateral;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.live.Change;
import java.util.List;

/** A meeting or an offer was placed, answered, moved, called off: open pages of those who may know all of it look again. */
public final class CalendarChanged implements Change {

    private final List<Parties> concerned;

    /** @param concerned whose it is, and whose it was */
    CalendarChanged(List<Parties> concerned) {
        this.concerned = List.copyOf(concerned);
    }

    @Override
    public boolean mayBeKnownTo(Viewer viewer) {
        return concerned.stream().anyMatch(parties -> BilateralAccess.sight(viewer, parties) == Sight.ALL);
    }
}
