package fr.lignealigne.bilateral.planner;

/** What each wish that is not a rule costs, in points; what may be weighed against what is here, in one place. */
final class Weight {

    /** A place at a half-day « if need be ». */
    static final int IF_NEED_BE = 100;

    /** A quarter of an hour less than everybody's share, squared: two people cut by one rather than one by two. */
    static final int SHORT = 150;

    /** A theme nobody in the meeting speaks of. */
    static final int THEME = 60;

    /** Another time than in the plan before; ten times as much for each move already made, up to two. */
    static final int MOVED = 300;

    /** Other officials at the same time. */
    static final int OTHER_OFFICIALS = 100;

    /** Another room at the same time. */
    static final int OTHER_ROOM = 20;

    /** The square of an official's distance from the mean of all, in quarters of an hour. */
    static final int LOAD = 4;

    /** A quarter of an hour between two meetings of an official's half-day, over the buffer. */
    static final int GAP = 4;

    /** A second, third… room for an official on a day. */
    static final int ROOM_CHANGE = 15;

    /** Medium points: an exchange without a place, above its priority; and an association without any exchange at all. */
    static final long UNPLACED = 1_000;

    static final long NOTHING = 1_000_000;

    private Weight() {}

    static int moved(int movedBefore) {
        return movedBefore == 0 ? MOVED : movedBefore == 1 ? 10 * MOVED : 100 * MOVED;
    }

    static int shorter(long minutes) {
        long quarters = Math.ceilDiv(Math.max(0, minutes), 15L);
        return (int) (SHORT * quarters * quarters);
    }

    /** The squares of the distances from the mean, so that nothing is gained by shorter meetings. */
    static long uneven(long officials, long minutes, long squares) {
        return LOAD * (squares - minutes * minutes / officials) / 225;
    }
}
