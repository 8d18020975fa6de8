package fr.lignealigne.bilateral.planner;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.compose;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.countBi;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.countDistinct;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.max;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.min;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.sum;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import fr.lignealigne.bilateral.planner.Timetable.Waiting;

/**
 * What holds between the turns. Rules of one turn alone are not here: places that break them are not offered. Hard: nobody and
 * no room twice, no day overfull. Medium: everyone at least one, then as many as possible. Soft: {@link Weight}.
 */
public final class Rules implements ConstraintProvider {

    private static final HardMediumSoftScore HARD = HardMediumSoftScore.ONE_HARD;
    private static final HardMediumSoftScore MEDIUM = HardMediumSoftScore.ONE_MEDIUM;
    private static final HardMediumSoftScore SOFT = HardMediumSoftScore.ONE_SOFT;

    @Override
    public Constraint[] defineConstraints(ConstraintFactory all) {
        return new Constraint[] {
            clash(all), cap(all), unplaced(all), nothing(all), ofOne(all), load(all), gaps(all), roomChanges(all)
        };
    }

    private static Constraint clash(ConstraintFactory all) {
        return all.forEachUniquePair(Turn.class, Joiners.equal(Turn::day))
                .join(Clashes.class)
                .filter((one, two, clashes) -> clashes.clash(one, one.here(), two, two.here()))
                .penalize(HARD)
                .asConstraint("twice at once");
    }

    private static BiConstraintStream<Turn, Receiver> seats(ConstraintFactory all) {
        return all.forEach(Turn.class).flatten(Turn::receivers);
    }

    private static Constraint cap(ConstraintFactory all) {
        return seats(all)
                .groupBy((turn, receiver) -> receiver, (turn, receiver) -> turn.day(), countBi())
                .filter((receiver, day, meetings) -> meetings > receiver.roomOn(day))
                .penalize(HARD, (receiver, day, meetings) -> meetings - receiver.roomOn(day))
                .asConstraint("cap of a day");
    }

    private static Constraint unplaced(ConstraintFactory all) {
        return all.forEachIncludingUnassigned(Turn.class)
                .filter(turn -> turn.place == null)
                .penalize(MEDIUM, turn -> Weight.UNPLACED + turn.wanted().priority())
                .asConstraint("unplaced");
    }

    private static Constraint nothing(ConstraintFactory all) {
        return all.forEach(Waiting.class)
                .ifNotExists(
                        Turn.class,
                        Joiners.equal(
                                Waiting::association, turn -> turn.wanted().association()))
                .penalize(MEDIUM, waiting -> Weight.NOTHING)
                .asConstraint("no exchange at all");
    }

    private static Constraint ofOne(ConstraintFactory all) {
        return all.forEach(Turn.class)
                .penalize(SOFT, turn -> turn.here().cost())
                .asConstraint("cost of a place");
    }

    /** Idle officials are in it: who has little before and nothing now is the first to be asked. */
    private static Constraint load(ConstraintFactory all) {
        return seats(all)
                .groupBy(
                        (turn, receiver) -> receiver,
                        sum((turn, receiver) -> turn.here().minutes()))
                .complement(Receiver.class, receiver -> 0L)
                .groupBy(compose(
                        countBi(),
                        sum((Receiver receiver, Long minutes) -> receiver.minutesBefore + minutes),
                        sum((Receiver receiver, Long minutes) -> square(receiver.minutesBefore + minutes)),
                        Weight::uneven))
                .penalize(SOFT, cost -> cost)
                .asConstraint("uneven load");
    }

    private static long square(long minutes) {
        return minutes * minutes;
    }

    private static Constraint gaps(ConstraintFactory all) {
        return seats(all)
                .groupBy(
                        (turn, receiver) -> receiver,
                        (turn, receiver) -> turn.half(),
                        compose(
                                min((Turn turn, Receiver receiver) -> turn.here().start),
                                max((Turn turn, Receiver receiver) -> turn.here().end),
                                sum((Turn turn, Receiver receiver) ->
                                        turn.here().end - turn.here().start + receiver.between),
                                (first, last, busy) -> last - first - busy))
                .penalize(SOFT, (receiver, half, idle) -> Weight.GAP * Math.ceilDiv(idle + receiver.between, 900L))
                .asConstraint("gaps");
    }

    private static Constraint roomChanges(ConstraintFactory all) {
        return seats(all)
                .filter((turn, receiver) -> turn.here().room >= 0)
                .groupBy(
                        (turn, receiver) -> receiver,
                        (turn, receiver) -> turn.day(),
                        countDistinct((turn, receiver) -> turn.here().room))
                .filter((receiver, day, rooms) -> rooms > 1)
                .penalize(SOFT, (receiver, day, rooms) -> Weight.ROOM_CHANGE * (rooms - 1L))
                .asConstraint("room changes");
    }
}
