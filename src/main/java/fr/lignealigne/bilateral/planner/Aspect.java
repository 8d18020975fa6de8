package fr.lignealigne.bilateral.planner;

import java.util.function.ToDoubleFunction;

/** What two scenarios are compared by, and whether more or less of it is better. In the order of what counts most. */
public enum Aspect {
    PLACED(Measures::placed, true),
    WISHES_MET(Measures::met, true),
    MOVES(Measures::moves, false),
    MOVED_AGAIN(Measures::movedAgain, false),
    SHORTENED(Measures::shortened, false),
    GINI_OF_MINUTES(Measures::gini, false),
    LOAD_SPREAD(Measures::loadSpread, false),
    GAPS(Measures::gaps, false),
    ROOM_CHANGES(Measures::roomChanges, false);

    private final ToDoubleFunction<Measures> number;
    private final boolean moreIsBetter;

    Aspect(ToDoubleFunction<Measures> number, boolean moreIsBetter) {
        this.number = number;
        this.moreIsBetter = moreIsBetter;
    }

    public double of(Measures measures) {
        return number.applyAsDouble(measures);
    }

    /** Above 0 when the first is better here, below when the second is. */
    public int better(Measures one, Measures other) {
        int more = Double.compare(of(one), of(other));
        return moreIsBetter ? more : -more;
    }
}
