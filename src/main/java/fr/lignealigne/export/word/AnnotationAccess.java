package fr.lignealigne.export.word;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.remark.RemarkAccess;

/** Who may do what with an annotated file: like a draft, it is of its association alone. */
public final class AnnotationAccess {

    private AnnotationAccess() {}

    /** Handing one in. */
    public static boolean mayHandIn(Viewer viewer) {
        return RemarkAccess.mayWrite(viewer);
    }

    /** Reading what one holds, placing it, taking it over and undoing that. */
    public static boolean mayHandle(Viewer viewer, OrganisationId organisation) {
        return mayHandIn(viewer) && viewer.organisation().equals(organisation);
    }
}
