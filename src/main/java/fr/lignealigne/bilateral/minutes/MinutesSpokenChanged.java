package fr.lignealigne.bilateral.minutes;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.SpokenChanged;
import java.util.Set;

/** What minutes tell of these remarks is not what it was, for those who read them. */
public record MinutesSpokenChanged(Set<RemarkId> remarks, MinutesAccess.Standing minutes) implements SpokenChanged {

    public MinutesSpokenChanged {
        remarks = Set.copyOf(remarks);
    }

    @Override
    public boolean mayBeKnownTo(Viewer viewer) {
        return MinutesAccess.mayRead(viewer, minutes);
    }
}
