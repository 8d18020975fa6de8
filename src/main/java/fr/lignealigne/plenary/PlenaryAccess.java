package fr.lignealigne.plenary;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import java.util.Set;

/**
 * Who arranges plenaries and writes their minutes, who knows of one, who reads what was sent out. Minutes in draft are
 * the State's; sent out, they are for the organisations that were on the list, and no observer or administrator.
 */
final class PlenaryAccess {

    private PlenaryAccess() {}

    /**
     * What the walls need to know of a plenary.
     *
     * @param announced whether those invited were told
     * @param invited the organisations on its list
     * @param readers those that an edition of its minutes was sent to; asked of one edition, those of that one
     */
    record Standing(boolean announced, Set<OrganisationId> invited, Set<OrganisationId> readers) {}

    /** Arranging, inviting, noting who came, writing the minutes, sending them out. */
    static boolean mayArrange(Viewer viewer) {
        return viewer.preparesTheAnswer();
    }

    /** Opening the pages of plenaries, which show each what they may know. */
    static boolean mayOpen(Viewer viewer) {
        return mayArrange(viewer) || sitsAtTheTable(viewer);
    }

    /** Its title, hours, place and agenda. */
    static boolean mayKnow(Viewer viewer, Standing plenary) {
        return mayArrange(viewer)
                || sitsAtTheTable(viewer)
                        && (plenary.announced() && plenary.invited().contains(viewer.organisation())
                                || plenary.readers().contains(viewer.organisation()));
    }

    /** Minutes that were sent out: one edition, by its readers; or any. */
    static boolean mayRead(Viewer viewer, Standing plenary) {
        return mayArrange(viewer) || sitsAtTheTable(viewer) && plenary.readers().contains(viewer.organisation());
    }

    private static boolean sitsAtTheTable(Viewer viewer) {
        return viewer.speaksForAnAssociation() || viewer.is(Role.MINISTRY);
    }
}
