package fr.lignealigne.notice;

import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.live.Change;
import java.util.Set;

/** These people have other notices than before, or read some. */
public record NoticesChanged(Set<PersonId> people) implements Change {

    public NoticesChanged {
        people = Set.copyOf(people);
    }

    @Override
    public boolean mayBeKnownTo(Viewer viewer) {
        return people.contains(viewer.person());
    }
}
