package fr.lignealigne.remark;

import fr.lignealigne.account.Viewer;
import java.util.Collection;
import java.util.List;

/** A feature in which remarks are spoken of: an exchange whose minutes say what came of them. */
public interface SpokenOf {

    /** Where these remarks were spoken of, in the order of time, as far as this viewer may know of it. */
    List<Spoken> of(Viewer viewer, Collection<RemarkId> remarks);
}
