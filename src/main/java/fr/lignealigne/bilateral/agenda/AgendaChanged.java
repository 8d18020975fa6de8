package fr.lignealigne.bilateral.agenda;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.MeetingStanding;
import fr.lignealigne.live.Change;

/** An agenda was written on: open pages of those who may know of it look again. */
public record AgendaChanged(MeetingStanding standing, Of of) implements Change {

    /** Of what was changed. */
    enum Of {
        /** A point that the association may not know of yet. */
        THE_STATES_OWN,
        /** A point about a remark, which not all who know the meeting may read. */
        A_REMARK,
        ALL
    }

    public MeetingId meeting() {
        return standing.id();
    }

    @Override
    public boolean mayBeKnownTo(Viewer viewer) {
        return switch (of) {
            case THE_STATES_OWN -> AgendaAccess.mayKnowUnreleased(viewer);
            case A_REMARK -> viewer.preparesTheAnswer() || standing.isOfTheAssociationOf(viewer);
            case ALL -> AgendaAccess.mayRead(viewer, standing);
        };
    }
}
