package fr.lignealigne.synopsis;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.Viewer;

/** Who may read what all organisations deposited, side by side, and the views that are kept of it. */
public final class SynopsisAccess {

    private SynopsisAccess() {}

    /**
     * What the walls need to know of a saved view.
     *
     * @param organisation for which its author acted: in another they are somebody else
     */
    record Kept(PersonId author, OrganisationId organisation, boolean shared) {

        boolean isOf(Viewer viewer) {
            return viewer.person().equals(author) && viewer.organisation().equals(organisation);
        }
    }

    /** Before the release nobody but those who prepare the answer. */
    public static boolean mayRead(Viewer viewer) {
        return viewer.preparesTheAnswer();
    }

    /** A view tells what the State looks for: it stays with its author, or with those who prepare the answer. */
    static boolean mayReadView(Viewer viewer, Kept view) {
        return viewer.preparesTheAnswer() && (view.shared() || view.isOf(viewer));
    }

    static boolean mayChangeView(Viewer viewer, Kept view) {
        return viewer.preparesTheAnswer() && view.isOf(viewer);
    }
}
