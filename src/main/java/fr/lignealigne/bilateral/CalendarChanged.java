package fr.lignealigne.bilateral;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.live.Change;
import java.util.List;

/**
 * A meeting or an offer was placed, answered, moved, called off: open pages of those who may know all of it look again.
 *
 * @param concerned whose it is, and whose it was
 * @param isWished whether an association would come at another time: whoever is only invited does not hear of that
 */
public record CalendarChanged(List<Parties> concerned, boolean isWished) implements Change {

    public CalendarChanged {
        concerned = List.copyOf(concerned);
    }

    static CalendarChanged of(List<Parties> concerned) {
        return new CalendarChanged(concerned, false);
    }

    static CalendarChanged wished(Parties concerned) {
        return new CalendarChanged(List.of(concerned), true);
    }

    @Override
    public boolean mayBeKnownTo(Viewer viewer) {
        return concerned.stream()
                .anyMatch(parties -> isWished
                        ? BilateralAccess.mayReadOtherTimes(viewer, parties)
                        : BilateralAccess.sight(viewer, parties) == Sight.ALL);
    }
}
