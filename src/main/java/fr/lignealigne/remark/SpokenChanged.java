package fr.lignealigne.remark;

import fr.lignealigne.live.Change;
import java.util.Set;

/** What is told of where remarks were spoken of is not what it was; the feature that tells it says to whom. */
public interface SpokenChanged extends Change {

    Set<RemarkId> remarks();
}
