package fr.lignealigne.contribution;

import fr.lignealigne.support.Rights;
import fr.lignealigne.support.Seats;

/** The rights on older contributions, seen from the association that handed one in. */
public final class ContributionRights extends Rights {

    public ContributionRights() {
        super("Older contributions");
        act("hand in an older contribution", ContributionAccess::mayHandIn);
        act(
                "read an older contribution and its file, place its passages, undo that and discard it",
                v -> ContributionAccess.mayHandle(v, Seats.OWN));
    }
}
