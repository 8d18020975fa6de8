package fr.lignealigne.bilateral.planner;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands between turns: whether a place is open beside the others, or else the one turn that would have to go. */
public final class Clashes {

    static final int FREE = -1;
    static final int SEVERAL = -2;

    private final long[] roomBetween;

    Clashes(Problem problem) {
        roomBetween = problem.rooms().stream()
                .mapToLong(room -> room.buffer().between().toSeconds())
                .toArray();
    }

    boolean officialTwice(Place one, Place two) {
        long between = one.team.between(two.team);
        return between >= 0 && one.meets(two, between);
    }

    boolean roomTwice(Place one, Place two) {
        return one.room >= 0 && one.room == two.room && one.meets(two, roomBetween[one.room]);
    }

    boolean associationTwice(Turn one, Place at, Turn two, Place there) {
        return at.meets(there, 0) && one.sameAssociation(two);
    }

    boolean clash(Turn one, Place at, Turn two, Place there) {
        return at.day == there.day
                && (officialTwice(at, there) || roomTwice(at, there) || associationTwice(one, at, two, there));
    }

    /** {@link #FREE}, {@link #SEVERAL}, or the index of the one turn in the way of this place. */
    int inTheWay(List<Turn> turns, Turn turn, Place place) {
        return inTheWay(turns, turn, place, null, null);
    }

    /** The same, as if {@code moved} were at {@code movedTo}. */
    int inTheWay(List<Turn> turns, Turn turn, Place place, @Nullable Turn moved, @Nullable Place movedTo) {
        int only = FREE;
        for (int i = 0; i < turns.size(); i++) {
            Turn other = turns.get(i);
            Place there = other == moved ? movedTo : other.place;
            if (there == null || other == turn || there.day != place.day || !clash(turn, place, other, there)) {
                continue;
            }
            if (only != FREE) {
                return SEVERAL;
            }
            only = i;
        }
        for (Receiver receiver : place.team.receivers) {
            if (meetings(turns, turn, place.day, receiver, moved, movedTo) >= receiver.roomOn(place.day)) {
                if (only == FREE) {
                    only = last(turns, turn, place.day, receiver, moved, movedTo);
                } else if (!takes(turns.get(only), moved, movedTo, receiver)) {
                    return SEVERAL;
                }
                if (only == FREE) {
                    return SEVERAL;
                }
            }
        }
        return only;
    }

    private static int meetings(
            List<Turn> turns, Turn turn, long day, Receiver receiver, @Nullable Turn moved, @Nullable Place movedTo) {
        int meetings = 0;
        for (Turn other : turns) {
            Place there = other == moved ? movedTo : other.place;
            if (there != null && other != turn && there.day == day && there.team.has(receiver)) {
                meetings++;
            }
        }
        return meetings;
    }

    /** Of those that fill the day, the one with the lowest rank that may move; one is as good as another. */
    private static int last(
            List<Turn> turns, Turn turn, long day, Receiver receiver, @Nullable Turn moved, @Nullable Place movedTo) {
        int last = FREE;
        for (int i = 0; i < turns.size(); i++) {
            Turn other = turns.get(i);
            Place there = other == moved ? movedTo : other.place;
            if (there != null && other != turn && !other.pinned && there.day == day && there.team.has(receiver)) {
                last = i;
            }
        }
        return last;
    }

    private static boolean takes(Turn other, @Nullable Turn moved, @Nullable Place movedTo, Receiver receiver) {
        Place there = other == moved ? movedTo : other.place;
        return there != null && there.team.has(receiver);
    }
}
