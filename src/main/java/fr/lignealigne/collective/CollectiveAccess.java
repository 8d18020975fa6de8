package fr.lignealigne.collective;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.Viewer;

/**
 * Who may do what in the Collective's room. Membership is read anew with each viewer: an association that leaves is
 * outside at once, and what it said there stays as its own.
 */
public final class CollectiveAccess {

    private CollectiveAccess() {}

    /** Reading what is said there, and saying something: its members' people and its coordinator. */
    public static boolean mayEnter(Viewer viewer) {
        return viewer.inTheCollective();
    }

    /** Changing or withdrawing what was said: by who said it, while they still act for the association they said it for. */
    public static boolean mayTakeBack(Viewer viewer, PersonId author, OrganisationId saidFor) {
        return mayEnter(viewer)
                && viewer.person().equals(author)
                && viewer.organisation().equals(saidFor);
    }

    /** Knowing who has not opened the text and how many drafts lie undeposited, and reminding them. */
    public static boolean mayCoordinate(Viewer viewer) {
        return mayEnter(viewer) && viewer.coordinatesTheCollective();
    }
}
