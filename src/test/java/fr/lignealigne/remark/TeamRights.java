package fr.lignealigne.remark;

import fr.lignealigne.account.PersonId;
import fr.lignealigne.support.Rights;
import fr.lignealigne.support.Seats;
import java.util.UUID;

/** The rights on an association's work on its own remarks, of several people and of one. */
public final class TeamRights extends Rights {

    private static final Team SEVERAL = new Team(3, true);
    private static final Team ALONE = new Team(1, true);
    private static final Team WITHOUT_A_LEAD = new Team(2, false);

    public TeamRights() {
        super("Work among colleagues");
        act(
                "know the stages of drafts, who writes where, and the comments on remarks of any state",
                v -> TeamAccess.mayKnowWork(v, Seats.OWN));
        for (RemarkState state : RemarkState.values()) {
            act("comment on a " + state + " remark", v -> TeamAccess.mayComment(v, of(state), SEVERAL));
        }
        act("comment on a DRAFT of an association of one", v -> TeamAccess.mayComment(v, of(RemarkState.DRAFT), ALONE));
        act("erase a comment of one's own", v -> TeamAccess.mayErase(v, Seats.OWN, v.person()));
        act("erase a comment of a colleague", v -> TeamAccess.mayErase(v, Seats.OWN, new PersonId(UUID.randomUUID())));
        for (RemarkState state : RemarkState.values()) {
            act("propose a " + state + " remark", v -> TeamAccess.mayPropose(v, of(state), SEVERAL));
        }
        act("propose a DRAFT of an association of one", v -> TeamAccess.mayPropose(v, of(RemarkState.DRAFT), ALONE));
        act(
                "propose a DRAFT of an association without a lead",
                v -> TeamAccess.mayPropose(v, of(RemarkState.DRAFT), WITHOUT_A_LEAD));
        for (RemarkState state : RemarkState.values()) {
            act(
                    "say that a " + state + " remark is ready, or send it back",
                    v -> TeamAccess.mayReview(v, of(state), SEVERAL));
        }
        act(
                "say that a DRAFT of an association of one is ready",
                v -> TeamAccess.mayReview(v, of(RemarkState.DRAFT), ALONE));
    }

    private static RemarkAccess.Standing of(RemarkState state) {
        boolean deposited = state != RemarkState.DRAFT && state != RemarkState.SHARED;
        return new RemarkAccess.Standing(Seats.OWN, true, state, deposited, true);
    }
}
