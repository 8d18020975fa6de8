package fr.lignealigne.bilateral.planner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Places turns without search: everyone's first exchange, then the second ones; who has the fewest places first, each at its cheapest open place; who finds none may push
 * another away that finds a place of its own, up to three in a row. While somebody is left over, all begin anew. The same turns always give the same plan.
 */
final class FirstPlan {

    private static final int IN_A_ROW = 3;
    private static final int LOOKS = 20_000;
    private static final int ROUNDS = 12;
    private static final long FRUGAL = 1_000;

    private final List<Turn> turns;
    private final Clashes clashes;
    private final long[] minutes;
    private long sum;
    private boolean frugal;
    private int looks;

    FirstPlan(List<Turn> turns, List<Receiver> receivers, Clashes clashes) {
        this.turns = turns;
        this.clashes = clashes;
        minutes = new long[receivers.size()];
        for (Receiver receiver : receivers) {
            minutes[receiver.index] = receiver.minutesBefore;
            sum += receiver.minutesBefore;
        }
        turns.stream().filter(turn -> turn.place != null).forEach(turn -> count(turn.here(), 1));
    }

    /** Who found no place goes first the next time; every other time meetings are short, so that more of them fit. */
    void fill() {
        List<Turn> waiting = new ArrayList<>(turns.stream()
                .filter(turn -> turn.place == null && !turn.places.isEmpty())
                .sorted(Comparator.comparingLong(this::earlierOnes)
                        .thenComparing(turn -> turn.places.size())
                        .thenComparing(turn -> -turn.wanted().priority())
                        .thenComparing(turn -> turn.index))
                .toList());
        List<@Nullable Place> kept = places();
        List<@Nullable Place> best = kept;
        int fewest = Integer.MAX_VALUE;
        for (int round = 0; round < ROUNDS && fewest > 0; round++) {
            set(kept);
            frugal = round % 2 == 1;
            List<Turn> left = round(waiting);
            if (left.size() < fewest) {
                fewest = left.size();
                best = places();
            }
            waiting.removeAll(left);
            waiting.addAll(0, left);
        }
        frugal = false;
        set(best);
    }

    /** How many of its association come before it: everyone's first exchange goes before anyone's second. */
    private long earlierOnes(Turn turn) {
        return turns.stream()
                .filter(other -> other.sameAssociation(turn) && (other.place != null || other.index < turn.index))
                .count();
    }

    private List<Turn> round(List<Turn> waiting) {
        List<Turn> left = new ArrayList<>();
        for (Turn turn : waiting) {
            Place cheapest = cheapest(turn);
            if (cheapest == null) {
                left.add(turn);
            } else {
                put(turn, cheapest);
            }
        }
        left.forEach(this::push);
        left.removeIf(turn -> turn.place != null);
        return left;
    }

    private List<@Nullable Place> places() {
        List<@Nullable Place> places = new ArrayList<>();
        turns.forEach(turn -> places.add(turn.place));
        return places;
    }

    private void set(List<@Nullable Place> places) {
        for (Turn turn : turns) {
            if (turn.place != null) {
                take(turn);
            }
            Place place = places.get(turn.index);
            if (place != null) {
                put(turn, place);
            }
        }
    }

    /** Tries once more to place those left over, keeping everyone a place. */
    void push(Turn turn) {
        looks = 0;
        push(turn, IN_A_ROW, new HashSet<>());
    }

    private boolean push(Turn turn, int row, Set<Turn> pushed) {
        Place open = cheapest(turn);
        if (open != null) {
            put(turn, open);
            return true;
        }
        if (row == 0) {
            return false;
        }
        pushed.add(turn);
        for (Place place : turn.places) {
            if (looks++ > LOOKS) {
                break;
            }
            int inTheWay = clashes.inTheWay(turns, turn, place);
            if (inTheWay < 0 || turns.get(inTheWay).pinned || pushed.contains(turns.get(inTheWay))) {
                continue;
            }
            Turn other = turns.get(inTheWay);
            Place was = other.here();
            take(other);
            put(turn, place);
            if (push(other, row - 1, pushed)) {
                return true;
            }
            take(turn);
            put(other, was);
        }
        pushed.remove(turn);
        return false;
    }

    private @Nullable Place cheapest(Turn turn) {
        Place best = null;
        long least = Long.MAX_VALUE;
        for (Place place : turn.places) {
            long cost = place.cost() + load(place) + (frugal ? FRUGAL * place.minutes() : 0);
            if (cost > least || cost == least && best != null && place.start >= best.start) {
                continue;
            }
            looks++;
            if (clashes.inTheWay(turns, turn, place) == Clashes.FREE) {
                best = place;
                least = cost;
            }
        }
        return best;
    }

    private long load(Place place) {
        long more = 0;
        long mean = sum / minutes.length;
        for (int i = 0; i < place.team.receivers.size(); i++) {
            more += 2 * Weight.LOAD * (minutes[place.team.receivers.get(i).index] - mean) * place.minutes() / 225;
        }
        return more;
    }

    private void put(Turn turn, Place place) {
        turn.place = place;
        count(place, 1);
    }

    private void take(Turn turn) {
        count(turn.here(), -1);
        turn.place = null;
    }

    private void count(Place place, int sign) {
        for (Receiver receiver : place.team.receivers) {
            minutes[receiver.index] += sign * place.minutes();
            sum += sign * place.minutes();
        }
    }
}
