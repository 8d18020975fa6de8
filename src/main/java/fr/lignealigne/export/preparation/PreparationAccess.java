package fr.lignealigne.export.preparation;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Viewer;

/** Who reads and makes preparation files of a meeting that they know. */
final class PreparationAccess {

    private PreparationAccess() {}

    /**
     * MIPROF and the cabinet read both faces, the association the shared one. Neither who only arranges nor a ministry
     * that is invited: they may not read the remarks of which it is made.
     */
    static boolean mayRead(Viewer viewer, Face face, OrganisationId association) {
        return viewer.preparesTheAnswer()
                || face == Face.SHARED
                        && viewer.speaksForAnAssociation()
                        && viewer.organisation().equals(association);
    }

    /** Whoever may read a face may have it made anew: it says nothing that they could not look up. */
    static boolean mayMake(Viewer viewer, Face face, OrganisationId association) {
        return mayRead(viewer, face, association);
    }
}
