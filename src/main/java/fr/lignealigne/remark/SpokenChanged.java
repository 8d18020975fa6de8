package fr.lignealigne.remark;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.live.Change;
import java.util.Set;
import java.util.function.Predicate;

/** What is told of where remarks were spoken of is not what it was. */
public final class SpokenChanged implements Change {

    private final Set<RemarkId> remarks;
    private final Predicate<Viewer> readers;

    /** @param readers those to whom it is told */
    public SpokenChanged(Set<RemarkId> remarks, Predicate<Viewer> readers) {
        this.remarks = Set.copyOf(remarks);
        this.readers = readers;
    }

    public Set<RemarkId> remarks() {
        return remarks;
    }

    @Override
    public boolean mayBeKnownTo(Viewer viewer) {
        return readers.test(viewer);
    }
}
