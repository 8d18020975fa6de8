package fr.lignealigne.bilateral.planner;

import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import ai.timefold.solver.core.impl.score.director.ScoreDirector;
import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningSolutionMetaModel;
import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningVariableMetaModel;
import ai.timefold.solver.core.preview.api.move.Move;
import ai.timefold.solver.core.preview.api.move.builtin.Moves;
import java.util.Iterator;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The steps of the search: a turn goes to an open place; or it takes the place of one other, which goes to an open place of its
 * own; or, having none itself, it takes it for good. What would clash is never scored.
 */
public final class Shifts implements MoveIteratorFactory<Timetable, Move<Timetable>> {

    private static final int TRIES = 200;
    private static final int OTHER_PLACES = 12;

    private final PlanningVariableMetaModel<Timetable, Turn, Place> place = PlanningSolutionMetaModel.of(
                    Timetable.class, Turn.class)
            .genuineEntity(Turn.class)
            .basicVariable("place");

    @Override
    public long getSize(ScoreDirector<Timetable> director) {
        return director.getWorkingSolution().turns.stream()
                .mapToLong(turn -> turn.places.size())
                .sum();
    }

    @Override
    public Iterator<Move<Timetable>> createOriginalMoveIterator(ScoreDirector<Timetable> director) {
        throw new UnsupportedOperationException("the steps are drawn, not listed");
    }

    @Override
    public Iterator<Move<Timetable>> createRandomMoveIterator(
            ScoreDirector<Timetable> director, RandomGenerator random) {
        List<Turn> turns = director.getWorkingSolution().turns;
        List<Turn> movable = turns.stream()
                .filter(turn -> !turn.pinned && !turn.places.isEmpty())
                .toList();
        return new Drawn(turns, movable, director.getWorkingSolution().clashes(), random);
    }

    private final class Drawn implements Iterator<Move<Timetable>> {

        private final List<Turn> turns;
        private final List<Turn> movable;
        private final Clashes clashes;
        private final RandomGenerator random;

        Drawn(List<Turn> turns, List<Turn> movable, Clashes clashes, RandomGenerator random) {
            this.turns = turns;
            this.movable = movable;
            this.clashes = clashes;
            this.random = random;
        }

        @Override
        public boolean hasNext() {
            return !movable.isEmpty();
        }

        @Override
        public Move<Timetable> next() {
            Turn turn = drawn(movable);
            for (int i = 0; i < TRIES; i++) {
                turn = costlier(drawn(movable), drawn(movable));
                Move<Timetable> step = step(turn, cheap(turn.places));
                if (step != null) {
                    return step;
                }
            }
            return Moves.change(place, turn, turn.place);
        }

        private @Nullable Move<Timetable> step(Turn turn, Place to) {
            if (to == turn.place) {
                return null;
            }
            int inTheWay = clashes.inTheWay(turns, turn, to);
            if (inTheWay == Clashes.FREE) {
                return Moves.change(place, turn, to);
            }
            if (inTheWay == Clashes.SEVERAL || turns.get(inTheWay).pinned) {
                return null;
            }
            Turn other = turns.get(inTheWay);
            for (int i = 0; i < OTHER_PLACES && !other.places.isEmpty(); i++) {
                Place there = cheap(other.places);
                if (clashes.inTheWay(turns, other, there, turn, to) == Clashes.FREE) {
                    return both(other, there, turn, to);
                }
            }
            return turn.place == null ? both(other, null, turn, to) : null;
        }

        private Move<Timetable> both(Turn other, @Nullable Place there, Turn turn, Place to) {
            return Moves.compose(List.of(Moves.change(place, other, there), Moves.change(place, turn, to)));
        }

        private static Turn costlier(Turn one, Turn two) {
            return cost(one) >= cost(two) ? one : two;
        }

        private static int cost(Turn turn) {
            return turn.place == null ? Integer.MAX_VALUE : turn.place.cost();
        }

        /** Places stand by their cost; the first ones are drawn most often. */
        private Place cheap(List<Place> places) {
            double at = random.nextDouble();
            return places.get((int) (at * at * places.size()));
        }

        private <T> T drawn(List<T> all) {
            return all.get(random.nextInt(all.size()));
        }
    }
}
