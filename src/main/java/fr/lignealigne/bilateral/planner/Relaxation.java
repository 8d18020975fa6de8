package fr.lignealigne.bilateral.planner;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody could give up or add so that one more exchange finds a place. The cost is a rank: what its association
 * can decide by itself first, then an hour more of a person or a room, then what touches the rules of the round.
 */
public sealed interface Relaxation {

    int cost();

    /** The problem as it would be. */
    Problem applied(Problem problem);

    /** The association would come at a half-day it did not want. */
    record Unwished(UUID exchange, HalfDay halfDay) implements Relaxation {

        @Override
        public int cost() {
            return 1;
        }

        @Override
        public Problem applied(Problem problem) {
            return problem.with(exchange, one -> one.with(one.wishes().with(halfDay, Wish.IF_NEED_BE)));
        }
    }

    /** A meeting by link instead of in person. */
    record ByLink(UUID exchange) implements Relaxation {

        @Override
        public int cost() {
            return 2;
        }

        @Override
        public Problem applied(Problem problem) {
            return problem.with(exchange, one -> one.with(Mode.BY_LINK));
        }
    }

    /** One official fewer; the one that need not come, where they were asked for by name. */
    record OneFewer(UUID exchange, @Nullable Official without) implements Relaxation {

        @Override
        public int cost() {
            return 2;
        }

        @Override
        public Problem applied(Problem problem) {
            return problem.with(
                    exchange, one -> one.with(one.company().without(without == null ? null : without.id())));
        }
    }

    /** The association would be free at a half-day more. */
    record AssociationFree(Association association, HalfDay halfDay) implements Relaxation {

        @Override
        public int cost() {
            return 3;
        }

        @Override
        public Problem applied(Problem problem) {
            return problem.withAssociation(
                    association.id(), one -> one.freeAlso(problem.grid().open(halfDay)));
        }
    }

    record OfficialFree(Official official, HalfDay halfDay) implements Relaxation {

        @Override
        public int cost() {
            return 4;
        }

        @Override
        public Problem applied(Problem problem) {
            return problem.withOfficial(
                    official.id(), one -> one.freeAlso(problem.grid().open(halfDay)));
        }
    }

    record RoomFree(Room room, HalfDay halfDay) implements Relaxation {

        @Override
        public int cost() {
            return 4;
        }

        @Override
        public Problem applied(Problem problem) {
            return problem.withRoom(
                    room.id(), one -> one.freeAlso(problem.grid().open(halfDay)));
        }
    }

    /** One meeting a day more. */
    record OneMoreADay(Official official) implements Relaxation {

        @Override
        public int cost() {
            return 5;
        }

        @Override
        public Problem applied(Problem problem) {
            return problem.withOfficial(official.id(), one -> one.withCap(one.capADay() + 1));
        }
    }

    /** The room would be given what it lacks; seats are not added. */
    record Equipped(Room room, Set<String> missing) implements Relaxation {

        @Override
        public int cost() {
            return 6;
        }

        @Override
        public Problem applied(Problem problem) {
            return problem.withRoom(room.id(), one -> one.having(missing));
        }
    }

    /** The official would take on a theme. */
    record SpeaksAlsoOf(Official official, String theme) implements Relaxation {

        @Override
        public int cost() {
            return 7;
        }

        @Override
        public Problem applied(Problem problem) {
            return problem.withOfficial(official.id(), one -> one.speakingAlsoOf(theme));
        }
    }

    /** The exchange would take place on the other side of the milestone, or the milestone be moved. */
    record AcrossMilestone(UUID exchange, Milestone milestone) implements Relaxation {

        @Override
        public int cost() {
            return 8;
        }

        @Override
        public Problem applied(Problem problem) {
            return problem.with(
                    exchange,
                    one -> one.between(
                            milestone.equals(one.notBefore()) ? null : one.notBefore(),
                            milestone.equals(one.notAfter()) ? null : one.notAfter()));
        }
    }
}
