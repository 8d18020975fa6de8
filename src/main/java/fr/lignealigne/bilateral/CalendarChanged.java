package fr.lignealigne.bilateral;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.live.Change;
import java.util.List;
import java.util.function.BiPredicate;

/** A meeting or an offer was placed, answered, moved, called off: open pages of those who may know all of it look again. */
public final class CalendarChanged implements Change {

    private final List<Parties> concerned;
    private final BiPredicate<Viewer, Parties> mayKnow;

    private CalendarChanged(List<Parties> concerned, BiPredicate<Viewer, Parties> mayKnow) {
        this.concerned = List.copyOf(concerned);
        this.mayKnow = mayKnow;
    }

    /** @param concerned whose it is, and whose it was */
    static CalendarChanged of(List<Parties> concerned) {
        return new CalendarChanged(concerned, (viewer, parties) -> BilateralAccess.sight(viewer, parties) == Sight.ALL);
    }

    /** An association would come at another time: whoever is only invited does not hear of it. */
    static CalendarChanged wished(Parties concerned) {
        return new CalendarChanged(List.of(concerned), BilateralAccess::mayReadOtherTimes);
    }

    @Override
    public boolean mayBeKnownTo(Viewer viewer) {
        return concerned.stream().anyMatch(parties -> mayKnow.test(viewer, parties));
    }
}
