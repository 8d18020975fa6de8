package fr.lignealigne.collective;

import fr.lignealigne.account.PersonId;
import fr.lignealigne.support.Rights;
import fr.lignealigne.support.Seats;
import java.util.UUID;

/** The rights in the Collective's room. */
public final class CollectiveRights extends Rights {

    public CollectiveRights() {
        super("The Collective’s room");
        act("enter, read and write in discussions, read who has spoken", CollectiveAccess::mayEnter);
        act(
                "change or withdraw one's own words, said for the association",
                v -> CollectiveAccess.mayTakeBack(v, v.person(), Seats.OWN));
        act(
                "change or withdraw somebody else's words",
                v -> CollectiveAccess.mayTakeBack(v, new PersonId(new UUID(0, 7)), v.organisation()));
        act("know who has not opened the text or has drafts left, and remind", CollectiveAccess::mayCoordinate);
    }
}
