package fr.lignealigne.bilateral.agenda;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.MeetingStanding;

/** Who reads the agenda of a meeting, and who writes it: both sides do, each knowing what it may know. */
public final class AgendaAccess {

    private AgendaAccess() {}

    /** Whoever may know all of the meeting. */
    static boolean mayRead(Viewer viewer, MeetingStanding meeting) {
        return meeting.isKnownTo(viewer);
    }

    /** That a decision sends a remark to an exchange is the State's to know until the answer is released. */
    static boolean mayKnowUnreleased(Viewer viewer) {
        return viewer.preparesTheAnswer();
    }

    /** Its association, whoever of it, and who conducts it, as long as it is to come. */
    static boolean mayWrite(Viewer viewer, MeetingStanding meeting) {
        return meeting.state().open() && (meeting.isOfTheAssociationOf(viewer) || meeting.isConductedBy(viewer));
    }

    /** Each side takes off what it added itself. */
    static boolean mayTakeOff(Viewer viewer, MeetingStanding meeting, boolean addedByTheAssociation) {
        return mayWrite(viewer, meeting) && meeting.isOfTheAssociationOf(viewer) == addedByTheAssociation;
    }
}
