package fr.lignealigne.remark;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.live.Change;

/** A mandate was given or revoked: the coordinators' open pages follow, and those of the association's leads. */
public record MandateChanged(OrganisationId organisation) implements Change {

    @Override
    public boolean mayBeKnownTo(Viewer viewer) {
        boolean coordinates = viewer.coordinatesTheCollective() && viewer.inTheCollective();
        return coordinates
                || viewer.is(Role.ASSOCIATION_LEAD) && viewer.organisation().equals(organisation);
    }
}
