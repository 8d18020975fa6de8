package fr.lignealigne.plenary;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.support.Rights;
import fr.lignealigne.support.Seats;
import java.util.Set;
import java.util.UUID;

/** The rights on plenaries that the own association was, or was not, invited to. */
public final class PlenaryRights extends Rights {

    public PlenaryRights() {
        super("Plenary meetings");
        act("open the pages of plenaries", PlenaryAccess::mayOpen);
        act("plan one, announce, move, cancel it, mark it held", PlenaryAccess::mayArrange);
        act("write its agenda, its list, who came", PlenaryAccess::mayArrange);
        act("write its minutes and read them before they are sent out", PlenaryAccess::mayArrange);
        act("send its minutes out, and their corrections", PlenaryAccess::mayArrange);
        act("know one that is not announced, the own association being on its list", v -> know(v, false, true, false));
        act("know one that was announced to the own association", v -> know(v, true, true, false));
        act("know one that was announced to others", v -> know(v, true, false, false));
        act(
                "know one the minutes of which the own association was sent, being on the list no more",
                v -> know(v, true, false, true));
        act("read minutes that were sent to the own association", v -> read(v, true));
        act("read minutes that were sent to others", v -> read(v, false));
        act("hear that its minutes are being written", v -> hear(v, true));
        act("hear that one that was announced to the own association changed", v -> hear(v, false));
    }

    private static boolean know(Viewer viewer, boolean announced, boolean on, boolean sent) {
        return PlenaryAccess.mayKnow(viewer, standing(announced, on, sent));
    }

    private static boolean read(Viewer viewer, boolean sent) {
        return PlenaryAccess.mayRead(viewer, standing(true, true, sent));
    }

    private static boolean hear(Viewer viewer, boolean inside) {
        return new PlenaryChanged(new PlenaryId(new UUID(0, 1)), standing(true, true, true), inside)
                .mayBeKnownTo(viewer);
    }

    private static PlenaryAccess.Standing standing(boolean announced, boolean on, boolean sent) {
        return new PlenaryAccess.Standing(
                announced, on ? Set.of(Seats.OWN) : Set.of(), sent ? Set.of(Seats.OWN) : Set.of());
    }
}
