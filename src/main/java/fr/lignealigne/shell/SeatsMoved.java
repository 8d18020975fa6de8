package fr.lignealigne.shell;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.live.Change;
import org.jspecify.annotations.Nullable;

/**
 * The rights of a person, or of all who act for an organisation, changed.
 *
 * @param isLost whether what they have before their eyes may be theirs no longer
 */
record SeatsMoved(@Nullable PersonId person, @Nullable OrganisationId organisation, boolean isLost) implements Change {

    @Override
    public boolean mayBeKnownTo(Viewer viewer) {
        return viewer.person().equals(person) || viewer.organisation().equals(organisation);
    }

    @Override
    public boolean isCompulsory() {
        return true;
    }
}
