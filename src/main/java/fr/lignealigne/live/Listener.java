package fr.lignealigne.live;

import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.Viewer;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Who listens for changes of one kind.
 *
 * @param person whose page it is
 * @param turn runs the hearing when the listener may be touched
 */
record Listener<C extends Change>(
        PersonId person, Class<C> kind, Predicate<? super C> concerns, Hearing<C> heard, Consumer<Runnable> turn) {

    boolean isConcernedBy(List<Change> changes) {
        return concerning(changes).findAny().isPresent();
    }

    /** Hands over what this viewer may know; nothing at all when that is nothing. */
    void tell(Viewer viewer, List<Change> changes, Telling telling) {
        List<C> known = concerning(changes)
                .filter(change -> change.mayBeKnownTo(viewer))
                .toList();
        if (!known.isEmpty()) {
            turn.accept(() -> heard.hear(viewer, known, telling));
        }
    }

    private Stream<C> concerning(List<Change> changes) {
        return changes.stream().filter(kind::isInstance).map(kind::cast).filter(concerns);
    }
}
