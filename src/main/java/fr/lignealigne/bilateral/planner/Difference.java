package fr.lignealigne.bilateral.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** What changes for one exchange from one plan to the next: who has to be told what. */
public sealed interface Difference {

    UUID exchange();

    /** Whether the association has to come at another time, or not at all. */
    default boolean movesSomebody() {
        return this instanceof Moved || this instanceof Dropped;
    }

    record Added(Placing to) implements Difference {

        @Override
        public UUID exchange() {
            return to.exchange();
        }
    }

    record Dropped(Placing from) implements Difference {

        @Override
        public UUID exchange() {
            return from.exchange();
        }
    }

    /** Another time or another length; others may receive, elsewhere, as well. */
    record Moved(Placing from, Placing to) implements Difference {

        @Override
        public UUID exchange() {
            return to.exchange();
        }
    }

    /** The same time, but other officials or another room. */
    record Replaced(Placing from, Placing to) implements Difference {

        @Override
        public UUID exchange() {
            return to.exchange();
        }
    }

    /** All of them, by exchange; what stays as it is, is left out. */
    static List<Difference> between(Plan from, Plan to) {
        Set<UUID> all = new TreeSet<>(from.placed());
        all.addAll(to.placed());
        List<Difference> differences = new ArrayList<>();
        for (UUID exchange : all) {
            Placing was = from.placings().get(exchange);
            Placing is = to.placings().get(exchange);
            if (was == null && is != null) {
                differences.add(new Added(is));
            } else if (was != null && is == null) {
                differences.add(new Dropped(was));
            } else if (was != null && is != null && !was.equals(is)) {
                differences.add(was.span().equals(is.span()) ? new Replaced(was, is) : new Moved(was, is));
            }
        }
        return differences;
    }
}
