package fr.lignealigne.decision.note;

import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.Viewer;

/** Who speaks between MIPROF and the cabinet: no ministry, not even one that was asked, and nobody else. */
public final class NoteAccess {

    private NoteAccess() {}

    public static boolean mayTakePart(Viewer viewer) {
        return viewer.preparesTheAnswer();
    }

    /** One's own words alone. */
    static boolean mayErase(Viewer viewer, PersonId writer) {
        return mayTakePart(viewer) && viewer.person().equals(writer);
    }
}
